package org.hsproster.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.OutputOptions;
import org.hsproster.batch.RosterSources;
import org.hsproster.batch.RuleSources;
import org.hsproster.batch.RunOutcome;
import org.hsproster.batch.RunProgress;
import org.hsproster.batch.RunRequest;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Edition;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.RosterEntry;
import org.hsproster.rulebook.Rulebook;

/** Assesses an upload through the door that the command line takes. */
final class Assessing {

    private final AssessmentRun run;
    private final Rulebook rulebook;
    private final RenewalAssessor assessor;

    Assessing(AssessmentRun run, Rulebook rulebook) {
        this.run = run;
        this.rulebook = rulebook;
        this.assessor = new RenewalAssessor(rulebook);
    }

    void assess(Upload upload, Choices choices) {
        People people = new People(upload);
        RunOutcome outcome = assessed(request(upload, choices, Edition.FULL), people);
        Optional<LocatedFinding> refusal = outcome.unreadable().stream().findFirst();
        if (refusal.isPresent()) {
            upload.move(Stage.Running.class, new Stage.Refused(refusal.get()));
        } else {
            RunOutcome managers = assessed(request(upload, choices, Edition.MANAGER), (roster, rows) -> {});
            Path edition = managers.rosters().get(0).workbook();
            upload.move(Stage.Running.class, new Stage.Done(new Outcome(choices.asOf(), outcome, edition, people)));
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

    /** The people of the list, assessed as in the run. */
    List<AssessedEntry> again(Outcome outcome) {
        return outcome.people().listed().stream()
                .map(person -> again(person, outcome.asOf()))
                .toList();
    }

    /** What the page says of somebody on the list, and of what is tried out. */
    PersonView person(Outcome outcome, int index, WhatIf whatIf, Texts texts) {
        People.Person person = outcome.people().listed().get(index);
        AssessedEntry recorded = again(person, outcome.asOf());
        Optional<Trial> trial = whatIf.changesNothing()
                ? Optional.empty()
                : Optional.of(trial(recorded, whatIf, outcome.asOf(), texts));
        return PersonView.of(recorded, trial, outcome.asOf(), rulebook, texts);
    }

    private AssessedEntry again(People.Person person, LocalDate asOf) {
        RosterEntry entry = person.entry();
        return new AssessedEntry(entry, assessor.assess(entry.employee(), entry.designated(), asOf), person.change());
    }

    private Trial trial(AssessedEntry recorded, WhatIf whatIf, LocalDate asOf, Texts texts) {
        RosterEntry entry = recorded.entry();
        RenewalAssessment tried = assessor.assess(whatIf.apply(entry.employee()), entry.designated(), asOf);
        LocalDate day = whatIf.day()
                .or(() -> tried.points().map(RenewalPoints::countedOn))
                .orElse(asOf);
        return Trial.of(recorded.assessment(), tried, day, texts);
    }

    /** Of a protected roster nothing is written in the clear, so there is neither a results document nor a calendar. */
    private static RunRequest request(Upload upload, Choices choices, Edition edition) {
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
                        .withCalendar(
                                Optional.of(folder.resolve(Outcome.CALENDAR)).filter(file -> inTheClear)),
                true,
                upload.password());
    }
}
