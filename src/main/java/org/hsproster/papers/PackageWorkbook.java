package org.hsproster.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.form.DraftPage;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.CounterDays;
import org.hsproster.rulebook.Rulebook;

/** Writes the sheets of a package: the check list, the request in both languages, and the draft where there is one. */
final class PackageWorkbook {

    private final LocalDate asOf;
    private final Texts texts;
    private final String origin;
    private final CounterDays counter;
    private final ComingPapers papers;
    private final CheckList list;
    private final List<Request> requests;
    private final DraftPage draft;

    /** The request in one language. */
    private record Request(CheckList list, RequestText text) {

        static Request in(Locale language, Rulebook rulebook) {
            Texts texts = Texts.in(language);
            return new Request(new CheckList(texts, rulebook), new RequestText(texts));
        }
    }

    PackageWorkbook(Rulebook rulebook, LocalDate asOf, Texts texts) {
        this.asOf = asOf;
        this.texts = texts;
        this.origin = texts.text("package.origin", asOf, rulebook.id());
        this.counter = CounterDays.of(rulebook);
        this.papers = new ComingPapers(rulebook);
        this.list = new CheckList(texts, rulebook);
        this.requests = List.of(Request.in(Locale.JAPANESE, rulebook), Request.in(Locale.ENGLISH, rulebook));
        this.draft = new DraftPage(rulebook, asOf, texts);
    }

    /** Adds the sheets of a person. */
    void addTo(XSSFWorkbook workbook, AssessedEntry person) {
        FilingDays days = FilingDays.of(person.assessment(), asOf, counter);
        List<PaperSet> sets = papers.all(person, days.filing());
        PackageStyles styles = new PackageStyles(workbook);
        new CheckListSheet(new PackagePage(workbook, styles, texts, "package.sheet.papers"), texts)
                .write(person, days, list.of(person, sets), origin);
        List<PaperSet> asked = ComingPapers.asked(sets);
        new RequestSheet(new PackagePage(workbook, styles, texts, "package.sheet.request"), texts)
                .write(requests.stream()
                        .map(each -> each.text()
                                .of(person, days.bringBy(), each.list().ofEmployee(person, asked)))
                        .toList());
        if (draft.isFor(person)) {
            draft.addTo(workbook, person);
        }
    }
}
