package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterInputs;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.employee.Employee;
import org.hsproster.history.RunHistory;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Edition;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;

/** Assesses uploads as the command line assesses rosters. */
public final class UploadAssessor {

    private final AssessmentRun run;
    private final RunHistory history;
    private final RenewalAssessor assessor;

    UploadAssessor(AssessmentRun run, RunHistory history, Rulebook rulebook) {
        this.run = run;
        this.history = history;
        this.assessor = new RenewalAssessor(rulebook);
    }

    void assess(Upload upload, RunChoices choices) {
        ListedPeople people = new ListedPeople(upload);
        RunOutcome outcome = run(request(upload, choices, Edition.FULL), people);
        Optional<LocatedFinding> refusal = outcome.unreadable().stream().findFirst();
        if (refusal.isPresent()) {
            upload.move(UploadState.Running.class, new UploadState.Refused(refusal.get()));
        } else {
            RunOutcome managers = run(request(upload, choices, Edition.MANAGER), (roster, rows) -> {});
            Path edition = managers.rosters().get(0).workbook();
            upload.move(
                    UploadState.Running.class,
                    new UploadState.Done(new UploadOutcome(choices.asOf(), outcome, edition, people)));
        }
    }

    /** Runs a request for one roster. If the roster fails, so does the upload. */
    private RunOutcome run(RunRequest request, RunProgress progress) {
        RunOutcome outcome = run.run(request, progress);
        for (RunOutcome.FailedFile failed : outcome.failed()) {
            throw failed.cause();
        }
        return outcome;
    }

    /** Returns the listed people, assessed as in the run. */
    public List<AssessedEntry> reassess(UploadOutcome outcome) {
        return outcome.people().listed().stream()
                .map(person -> reassess(person, outcome.asOf()))
                .toList();
    }

    /** Returns one listed person, assessed as in the run. */
    public AssessedEntry reassess(UploadOutcome outcome, int index) {
        return reassess(outcome.people().listed().get(index), outcome.asOf());
    }

    private AssessedEntry reassess(ListedPeople.Person person, LocalDate asOf) {
        RosterEntry entry = person.entry();
        return new AssessedEntry(entry, assess(entry, entry.employee(), asOf), person.change());
    }

    /** Returns the assessment of a person with changed facts. */
    public RenewalAssessment assess(RosterEntry entry, Employee changed, LocalDate asOf) {
        String roster = RosterInputs.series(entry.sheet().file());
        return assessor.assess(changed, entry.designated(), history.earlierRuns(entry.employee(), roster, asOf), asOf);
    }

    /**
     * Returns the request of a run. A protected roster gets neither a results document nor a calendar, which would not
     * be protected.
     */
    private static RunRequest request(Upload upload, RunChoices choices, Edition edition) {
        Path folder = upload.folder().resolve("outcome");
        boolean isUnprotected = edition == Edition.FULL && upload.password().isEmpty();
        return new RunRequest(
                new RosterInputs(
                        List.of(upload.roster()),
                        List.of(),
                        Optional.empty(),
                        new RosterSources(Optional.empty(), choices.mapping(), List.of()),
                        upload.password()),
                RuleSources.none(),
                choices.asOf(),
                folder,
                new OutputOptions(choices.language(), edition, Map.of())
                        .with(
                                OutputOption.RESULTS,
                                Optional.of(folder.resolve("results.json")).filter(file -> isUnprotected))
                        .with(
                                OutputOption.CALENDAR,
                                Optional.of(folder.resolve(UploadOutcome.CALENDAR))
                                        .filter(file -> isUnprotected)),
                true);
    }
}
