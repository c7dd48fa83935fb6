package org.hsproster.cli.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Remedy;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.run.HolidayCoverage;
import org.hsproster.report.wording.FeeSentences;
import org.hsproster.report.wording.PapersToCollect;
import org.hsproster.report.wording.PapersToFile;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.rulebook.Rulebook;

/**
 * All results for one person: the points table, the outlook with its reasons, papers, dates, timeline and remedies.
 */
public final class PersonPage {

    private static final int INDENT = 2;
    private static final int PAPERS = 8;
    private static final String BULLET = "-";

    private final Texts texts;
    private final Sentences sentences;
    private final TextPage page;

    private PersonPage(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.page = new TextPage(texts.locale());
    }

    /** Returns the lines of the page. */
    public static List<String> lines(Texts texts, Rulebook rulebook, LocalDate asOf, AssessedEntry person) {
        return new PersonPage(texts).write(rulebook, asOf, person);
    }

    private List<String> write(Rulebook rulebook, LocalDate asOf, AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        page.heading(texts.text(
                "explain.title",
                person.entry().employee().confirmed(Fact.EMPLOYEE_NO).orElse(""),
                asOf));
        page.line(place(person));
        page.line(texts.text("explain.rules", rulebook.id()));
        rulebook.ownFiles().forEach(own -> page.line(texts.text("rules.own." + own.name())));
        Optional<PointSheet> sheet = assessment
                .points()
                .flatMap(points -> assessment.category())
                .map(category -> PointSheet.of(rulebook, category));
        sheet.ifPresent(each -> new PointsTable(texts, page)
                .write(assessment, assessment.points().orElseThrow(), each));
        outlook(assessment);
        sheet.ifPresent(each -> papers(assessment, assessment.points().orElseThrow(), each));
        new PapersToFile(texts).of(assessment.papers()).forEach(this::papers);
        assessment.window().ifPresent(window -> dates(assessment, window, rulebook));
        fee(assessment);
        timeline(assessment.timeline());
        bullets(
                "explain.remedies",
                assessment.remedies().stream().map(this::remedy).toList());
        bullets(
                "explain.findings",
                person.findings().stream().map(this::finding).toList());
        page.line("");
        page.line(texts.text("summary.limit.estimate"));
        return page.lines();
    }

    private String place(AssessedEntry person) {
        String file = person.entry().sheet().file().getFileName().toString();
        return texts.text(
                "explain.place",
                person.entry()
                        .sheet()
                        .sheet()
                        .map(sheet -> file + " / " + sheet)
                        .orElse(file),
                String.valueOf(person.entry().row()));
    }

    private void outlook(RenewalAssessment assessment) {
        page.heading(texts.text("added.FLAG"));
        page.line(sentences.flag(assessment.outlook()));
        page.line(texts.text("meaning." + assessment.outlook().name()));
        bullets("added.WHY", sentences.reasons(assessment));
        bullets(
                "added.WHAT_TO_DO",
                Stream.concat(
                                Stream.of(sentences.advice(assessment)),
                                assessment.fallback().map(sentences::because).stream())
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
        bullets("explain.opportunities", sentences.opportunities(assessment));
    }

    private void papers(RenewalAssessment assessment, RenewalPoints points, PointSheet sheet) {
        List<PapersToCollect.Papers> papers = new PapersToCollect(texts).of(assessment.evidence(), points, sheet);
        if (!papers.isEmpty()) {
            page.heading(texts.text("explain.papers"));
            page.line(texts.text("explain.papers.enough", assessment.evidence().points(), points.required()));
            papers.forEach(each -> page.entry(PAPERS, "  " + each.formNumber(), each.text()));
        }
    }

    private void papers(PapersToFile.Section section) {
        page.heading(section.title());
        section.papers().forEach(paper -> page.entry(INDENT, BULLET, paper));
        section.notes().forEach(note -> page.entry(INDENT, "", note));
    }

    private void dates(RenewalAssessment assessment, FilingWindow window, Rulebook rulebook) {
        page.heading(texts.text("explain.dates"));
        date("added.OPENS_ON", Optional.of(window.from()));
        date("added.EXPIRY", Optional.of(window.to()));
        date("added.RECOMMENDED", assessment.recommendedFilingDate());
        date("added.LAST_SAFE", assessment.lastSafeFilingDate());
        date("people.deadline", assessment.urgency().deadline());
        HolidayCoverage holidays = new HolidayCoverage(rulebook.holidays());
        holidays.add(assessment);
        holidays.note(texts).ifPresent(note -> page.entry(INDENT, "", note));
    }

    private void fee(RenewalAssessment assessment) {
        String fee = FeeSentences.of(texts, assessment.fee());
        if (!fee.isEmpty()) {
            bullets("fee.title", List.of(fee));
        }
    }

    private void date(String key, Optional<LocalDate> date) {
        page.entry(28, "  " + texts.text(key), date.map(texts::date).orElseGet(() -> texts.text("advice.none")));
    }

    private void timeline(Timeline timeline) {
        if (timeline.segments().isEmpty()) {
            return;
        }
        page.heading(texts.text("explain.timeline"));
        for (Timeline.Segment segment : timeline.segments()) {
            String mark = page.padded("  " + texts.date(segment.from()), 20)
                    + String.format(texts.locale(), "%4d", segment.points());
            page.entry(26, mark, segment.causes().stream().map(sentences::cause).collect(Collectors.joining("; ")));
        }
    }

    private String remedy(Remedy remedy) {
        String actions =
                remedy.actions().stream().map(sentences::action).collect(Collectors.joining(texts.text("explain.and")));
        return texts.text(remedy.reaches() ? "explain.reaches" : "explain.reachesNot", actions, remedy.pointsAfter());
    }

    private String finding(LocatedFinding finding) {
        return texts.text("explain.finding", finding.cell().orElse(""), sentences.problem(finding));
    }

    private void bullets(String heading, List<String> entries) {
        if (entries.stream().allMatch(String::isEmpty)) {
            return;
        }
        page.heading(texts.text(heading));
        entries.forEach(entry -> page.entry(INDENT, BULLET, entry));
    }
}
