package org.hsproster.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.web.upload.ListedPeople;
import org.hsproster.web.upload.UploadAssessor;
import org.hsproster.web.upload.UploadOutcome;

/**
 * The page of a result.
 *
 * @param urgent how many people need action, and by when
 * @param cases by month and state
 * @param changes since the run before, a sentence each
 * @param isCompared whether there is a run before
 * @param problems of the data; the workbook has those that are too many for a page
 * @param problemCount how many problems there are in all
 * @param leftOut how many people are not on the list, which would be too long
 * @param fees of the coming applications
 */
record ResultPage(
        String asOf,
        String urgent,
        List<OutlookBar.Part> counts,
        CaseTable cases,
        List<ListedPerson> people,
        List<String> changes,
        boolean isCompared,
        List<Problem> problems,
        int problemCount,
        int leftOut,
        FeeTables fees,
        boolean withResults) {

    /** A problem of the data, with its cell. */
    record Problem(String severity, String sheet, String cell, String text) {}

    static ResultPage of(UploadOutcome outcome, UploadAssessor assessor, Texts texts) {
        return new ResultPage(
                texts.date(outcome.asOf()),
                outcome.roster().summary().urgent().line(texts),
                OutlookBar.of(outcome.roster().summary().outlooks(), texts),
                CaseTable.of(outcome.roster().summary().cases(), texts),
                ListedPerson.of(outcome, assessor, texts),
                changes(outcome.people(), texts),
                outcome.people().comparison().earlier().isPresent(),
                outcome.people().problems().stream()
                        .map(located -> problem(located, texts))
                        .toList(),
                outcome.roster().summary().problems(),
                outcome.people().leftOut(),
                FeeTables.of(outcome.people().fees(), texts),
                outcome.results().isPresent());
    }

    static Problem problem(LocatedFinding located, Texts texts) {
        return new Problem(
                texts.text("web.value", located.finding().code().severity()),
                located.sheet().orElse(""),
                located.cell().orElse(""),
                new Sentences(texts).problem(located));
    }

    private static List<String> changes(ListedPeople people, Texts texts) {
        Comparison comparison = people.comparison();
        if (comparison.earlier().isEmpty()) {
            return List.of(texts.text("web.changes.first"));
        }
        Map<OutlookChange.Kind, Integer> changes = people.changes();
        return List.of(texts.text(
                "web.changes",
                comparison.earlier().map(Object.class::cast).orElse(""),
                count(changes, OutlookChange.Kind.NEW),
                count(changes, OutlookChange.Kind.WORSE),
                count(changes, OutlookChange.Kind.BETTER),
                count(changes, OutlookChange.Kind.SAME),
                comparison.left().size()));
    }

    private static int count(Map<OutlookChange.Kind, Integer> changes, OutlookChange.Kind kind) {
        return Optional.ofNullable(changes.get(kind)).orElse(0);
    }
}
