package org.hsproster.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointSheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;

/** Writes the draft of the agency's form for a person, as a sheet of a workbook. */
public final class DraftPage {

    private static final double MARGIN = 0.4;

    private final Map<ActivityCategory, PointSheet> sheets = new EnumMap<>(ActivityCategory.class);
    private final Map<ActivityCategory, PrintedForm> forms = new EnumMap<>(ActivityCategory.class);
    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final Texts texts;

    public DraftPage(Rulebook rulebook, LocalDate asOf, Texts texts) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.texts = texts;
    }

    /** Tests whether there is a draft for a person: whose application is due, and on which sheet it is, is known. */
    public boolean isFor(AssessedEntry person) {
        return isFor(person, asOf);
    }

    static boolean isFor(AssessedEntry person, LocalDate asOf) {
        return DueSoon.includes(person, asOf)
                && PointSheet.categoriesOf(person.entry().employee()).size() == 1;
    }

    /** Adds the draft of a person for whom there is one. */
    public void addTo(XSSFWorkbook workbook, AssessedEntry person) {
        ActivityCategory category =
                PointSheet.categoriesOf(person.entry().employee()).iterator().next();
        XSSFSheet page = workbook.createSheet(texts.text("form.sheet"));
        PointSheet sheet = sheets.computeIfAbsent(category, each -> PointSheet.of(rulebook, each));
        FormGrid grid = new FormGrid(page, new FormStyles(workbook), new PrintedTexts(texts.locale()).isTranslated());
        PrintedForm form = forms.computeIfAbsent(category, PrintedForm::of);
        new DraftForm(person, sheet, rulebook, asOf, grid, texts)
                .write(form, texts.text("form.origin", asOf, rulebook.id()));
        setUpPage(page);
    }

    private void setUpPage(XSSFSheet page) {
        page.setDisplayGridlines(false);
        page.setHorizontallyCenter(true);
        PrintSetup print = page.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(false);
        print.setScale(PrintScale.of(page, 2 * MARGIN, 4 * MARGIN));
        page.getHeader().setLeft(texts.text("form.draft"));
        page.getHeader().setRight(texts.text("page.confidential"));
        page.setMargin(PageMargin.LEFT, MARGIN);
        page.setMargin(PageMargin.RIGHT, MARGIN);
        page.setMargin(PageMargin.TOP, 2 * MARGIN);
        page.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
        page.getFooter().setRight("&P / &N");
    }
}
