package org.hsproster.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.FeeSentences;
import org.hsproster.report.wording.PapersToCollect;
import org.hsproster.report.wording.PapersToFile;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;

/**
 * The page of one person.
 *
 * @param table the items of the points; empty where they cannot be counted
 * @param applications the papers of each application
 * @param whatIf the result of a what-if; empty where none was asked for
 */
record PersonView(
        String number,
        String name,
        String cssClass,
        String flag,
        String meaning,
        List<String> why,
        List<String> whatToDo,
        List<Day> days,
        List<ItemRow> table,
        String total,
        List<String> papers,
        List<PapersToFile.Section> applications,
        List<String> remedies,
        Optional<TimelineChart> chart,
        List<ResultPage.Problem> problems,
        Optional<WhatIfResult> whatIf) {

    /** A date, or the fee, with its label. */
    record Day(String name, String day) {}

    static PersonView of(
            AssessedEntry person, Optional<WhatIfResult> whatIf, LocalDate asOf, Rulebook rulebook, Texts texts) {
        RenewalAssessment assessment = person.assessment();
        Sentences sentences = new Sentences(texts);
        Optional<RenewalPoints> points = assessment.points();
        Optional<PointSheet> sheet =
                points.flatMap(each -> assessment.category()).map(category -> PointSheet.of(rulebook, category));
        return new PersonView(
                PersonFacts.number(person, texts),
                PersonFacts.text(person, Fact.NAME),
                OutlookBar.cssClass(assessment.outlook()),
                sentences.flag(assessment.outlook()),
                texts.text("meaning." + assessment.outlook().name()),
                nonEmpty(sentences.reasons(assessment).stream()),
                nonEmpty(Stream.of(
                                Stream.of(sentences.advice(assessment)),
                                assessment.fallback().map(sentences::because).stream(),
                                sentences.opportunities(assessment).stream())
                        .flatMap(each -> each)),
                days(person, texts),
                sheet.map(each -> ItemRow.of(assessment, points.orElseThrow(), each, texts))
                        .orElse(List.of()),
                points.map(each -> texts.text("note.total", each.atFiling(), each.required()))
                        .orElse(""),
                sheet.map(each -> papers(assessment, points.orElseThrow(), each, texts))
                        .orElse(List.of()),
                new PapersToFile(texts).of(assessment.papers()),
                assessment.remedies().stream().map(sentences::remedy).toList(),
                TimelineChart.of(assessment, asOf, texts),
                person.findings().stream()
                        .map(located -> ResultPage.problem(located, texts))
                        .toList(),
                whatIf);
    }

    private static List<String> nonEmpty(Stream<String> sentences) {
        return sentences.filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static List<Day> days(AssessedEntry person, Texts texts) {
        RenewalAssessment assessment = person.assessment();
        return Stream.of(
                        day("added.OPENS_ON", assessment.window().map(FilingWindow::opensOn), texts),
                        day("added.RECOMMENDED", assessment.recommendedFilingDate(), texts),
                        day("added.LAST_SAFE", assessment.lastSafeFilingDate(), texts),
                        day("people.deadline", assessment.urgency().deadline(), texts),
                        day("added.EXPIRY", person.entry().employee().confirmed(Fact.EXPIRES_ON), texts),
                        fee(assessment, texts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Day> day(String name, Optional<LocalDate> day, Texts texts) {
        return day.map(date -> new Day(texts.text(name), texts.date(date)));
    }

    private static Optional<Day> fee(RenewalAssessment assessment, Texts texts) {
        return Optional.of(FeeSentences.of(texts, assessment.fee()))
                .filter(fee -> !fee.isEmpty())
                .map(fee -> new Day(texts.text("fee.title"), fee));
    }

    private static List<String> papers(
            RenewalAssessment assessment, RenewalPoints points, PointSheet sheet, Texts texts) {
        return new PapersToCollect(texts)
                .of(assessment.evidence(), points, sheet).stream()
                        .map(papers -> (papers.formNumber() + " " + papers.text()).strip())
                        .toList();
    }

    @Override
    public String toString() {
        return "PersonView";
    }
}
