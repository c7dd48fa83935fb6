package org.hsproster.web.upload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.employee.Employee;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Edition;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;

/** Assesses an upload through the door that the command line takes. */
public final class UploadAssessor {

    private final AssessmentRun run;
    private final RenewalAssessor assessor;

    UploadAssessor(AssessmentRun run, Rulebook rulebook) {
        this.run = run;
        this.assessor = new RenewalAssessor(rulebook);
    }

    void assess(Upload upload, RunChoices choices) {
        ListedPeople people = new ListedPeople(upload);
        RunOutcome outcome = assessed(request(upload, choices, Edition.FULL), people);
        Optional<LocatedFinding> refusal = outcome.unreadable().stream().findFirst();
        if (refusal.isPresent()) {
            upload.move(UploadState.Running.class, new UploadState.Refused(refusal.get()));
        } else {
            RunOutcome managers = assessed(request(upload, choices, Edition.MANAGER), (roster, rows) -> {});
            Path edition = managers.rosters().get(0).workbook();
            upload.move(
                    UploadState.Running.class,
                    new UploadState.Done(new UploadOutcome(choices.asOf(), outcome, edition, people)));
        }
    }

    /** Of one roster, whose failure is that of the upload. */
    private RunOutcome assessed(RunRequest request, RunProgress progress) {
        RunOutcome outcome = run.run(request, progress);
        for (RunOutcome.FailedFile failed : outcome.failed()) {
            throw failed.cause();
        }
        return outcome;
    }

    /** Returns the people of the list, assessed as in the run. */
    public List<AssessedEntry> again(UploadOutcome outcome) {
        return outcome.people().listed().stream()
                .map(person -> again(person, outcome.asOf()))
                .toList();
    }

    /** One person of the list, assessed as in the run. */
    public AssessedEntry again(UploadOutcome outcome, int index) {
        return again(outcome.people().listed().get(index), outcome.asOf());
    }

    private AssessedEntry again(ListedPeople.Person person, LocalDate asOf) {
        RosterEntry entry = person.entry();
        return new AssessedEntry(entry, assess(entry, entry.employee(), asOf), person.change());
    }

    /** The same person with other facts. */
    public RenewalAssessment assess(RosterEntry entry, Employee changed, LocalDate asOf) {
        return assessor.assess(changed, entry.designated(), asOf);
    }

    /** Of a protected roster nothing is written in the clear, so there is neither a results document nor a calendar. */
    private static RunRequest request(Upload upload, RunChoices choices, Edition edition) {
        Path folder = upload.folder().resolve("outcome");
        boolean inTheClear = edition == Edition.FULL && upload.password().isEmpty();
        return new RunRequest(
                List.of(upload.roster()),
                choices.asOf(),
                folder,
                Optional.of(folder.resolve("results.json")).filter(file -> inTheClear),
                Optional.empty(),
                new RosterSources(Optional.empty(), choices.mapping(), List.of()),
                RuleSources.none(),
                choices.language(),
                new OutputOptions(Optional.empty(), Optional.empty(), edition)
                        .withCalendar(Optional.of(folder.resolve(UploadOutcome.CALENDAR))
                                .filter(file -> inTheClear)),
                true,
                upload.password());
    }
}
