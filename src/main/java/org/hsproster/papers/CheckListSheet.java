package org.hsproster.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.FeeSentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.PaperProvider;

/** The sheet with the check list of one person: who it is for, the days, the fee, and the papers with boxes to check. */
record CheckListSheet(PackagePage page, Texts texts) {

    private static final int CHECK = 0;
    private static final int NUMBER = 1;

    /** The first of two columns of papers; the labels above them end here. */
    private static final int PAPER = 2;

    private static final int PAPER_END = 3;
    private static final int PROVIDER = 4;
    private static final int NOTE = 5;
    private static final int[] WIDTHS = {6, 6, 11, 47, 14, 16};

    /** Writes the list, with its origin in the last line. */
    void write(AssessedEntry person, FilingDays days, List<CheckSection> sections, String origin) {
        page.columns(WIDTHS);
        page.fitToWidth();
        page.line(texts.text("package.title"), PackageCell.TITLE);
        page.line(texts.text("package.notice"), PackageCell.NOTICE);
        person(person);
        days(person.assessment(), days);
        sections.forEach(this::section);
        page.line(origin, PackageCell.SMALL);
        page.line(texts.text("package.legend"), PackageCell.SMALL);
    }

    private void person(AssessedEntry person) {
        Employee employee = person.entry().employee();
        fact(employee, Fact.EMPLOYEE_NO);
        fact(employee, Fact.NAME);
        fact(employee, Fact.EMPLOYER);
        entry(
                texts.text("fact." + Fact.STATUS_OF_RESIDENCE.id()),
                texts.text("package.value", employee.confirmed(Fact.STATUS_OF_RESIDENCE)));
        entry(
                texts.text("package.state"),
                texts.text("caseState." + person.assessment().progress().state().name()));
        entry(texts.text("package.owner"), person.entry().caseNote().owner());
    }

    private void fact(Employee employee, Fact<String> fact) {
        entry(
                texts.text("fact." + fact.id()),
                employee.reported(fact).readable().orElse(""));
    }

    private void days(RenewalAssessment assessment, FilingDays days) {
        page.line(texts.text("package.days"), PackageCell.HEADING);
        entry(
                texts.text("package.bringBy"),
                days.bringBy().map(texts::date).orElseGet(() -> texts.text("package.atOnce")));
        day("package.recommended", assessment.recommendedFilingDate());
        day("package.lastCounter", assessment.lastCounterDate());
        day("package.deadline", assessment.urgency().deadline());
        entry(
                texts.text("package.window"),
                assessment
                        .window()
                        .map(window -> texts.text("package.fromTo", window.opensOn(), window.to()))
                        .orElse(""));
        day("package.expiry", assessment.window().map(FilingWindow::to));
        entry(texts.text("fee.title"), FeeSentences.of(texts, assessment.fee()));
    }

    private void day(String key, Optional<LocalDate> day) {
        entry(texts.text(key), texts.text("package.value", day));
    }

    private void entry(String label, String value) {
        page.row(List.of(
                new PackagePage.Box(label, PackageCell.LABEL, CHECK, PAPER),
                new PackagePage.Box(value, PackageCell.VALUE, PAPER_END, NOTE)));
    }

    private void section(CheckSection section) {
        page.line(section.title(), PackageCell.HEADING);
        if (!section.lines().isEmpty()) {
            row(
                    PackageCell.HEAD,
                    texts.text("package.check"),
                    texts.text("package.number"),
                    texts.text("package.paper"),
                    texts.text("package.provider"),
                    texts.text("package.note"));
        }
        int first = page.next();
        for (CheckSection.Line line : section.lines()) {
            row(
                    PackageCell.CELL,
                    texts.text("package.unchecked"),
                    line.number(),
                    line.paper(),
                    provider(line.provider()),
                    "");
        }
        if (page.next() > first) {
            page.choose(List.of(texts.text("package.unchecked"), texts.text("package.checked")), first, CHECK);
        }
        section.notes().forEach(note -> page.line(note, PackageCell.SMALL));
    }

    private String provider(Optional<PaperProvider> provider) {
        return provider.map(each -> texts.text("package.provider." + each.name()))
                .orElseGet(() -> texts.text("package.provider.agree"));
    }

    private void row(PackageCell kind, String check, String number, String paper, String provider, String note) {
        PackageCell centred = kind == PackageCell.HEAD ? kind : PackageCell.CENTRED;
        page.row(List.of(
                new PackagePage.Box(check, centred, CHECK, CHECK),
                new PackagePage.Box(number, centred, NUMBER, NUMBER),
                new PackagePage.Box(paper, kind, PAPER, PAPER_END),
                new PackagePage.Box(provider, centred, PROVIDER, PROVIDER),
                new PackagePage.Box(note, kind, NOTE, NOTE)));
    }
}
