package org.hsproster.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.file.PrivateFile;
import org.hsproster.points.PointSheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.output.WorkbookOutput;

/** Writes drafts of the agency's form, a workbook for each person whose application is to be prepared now. */
public final class DraftForms {

    private static final double MARGIN = 0.4;

    private final Map<ActivityCategory, PointSheet> sheets = new EnumMap<>(ActivityCategory.class);
    private final Map<ActivityCategory, PrintedForm> forms = new EnumMap<>(ActivityCategory.class);
    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final Texts texts;
    private final Optional<Password> password;
    private final Path folder;
    private final DraftNames names;
    private int written;

    /**
     * Returns a writer of drafts as of a day.
     *
     * @param folder an existing folder
     * @param password protects the drafts
     */
    public DraftForms(Path folder, Rulebook rulebook, LocalDate asOf, Texts texts, Optional<Password> password) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.texts = texts;
        this.password = password;
        this.folder = folder;
        this.names = new DraftNames(asOf);
    }

    /** Writes the draft of a person whose application is due and whose category is known. */
    public void add(AssessedEntry person) throws IOException {
        Optional<DraftNames.Renaming> renaming = names.named(person);
        if (renaming.isPresent()) {
            Files.move(
                    folder.resolve(renaming.get().before()),
                    folder.resolve(renaming.get().after()));
        }
        Optional<String> name = names.of(person);
        if (name.isPresent()) {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                write(
                        workbook,
                        person,
                        PointSheet.categoriesOf(person.entry().employee())
                                .iterator()
                                .next());
                WorkbookOutput.write(workbook, PrivateFile.create(folder.resolve(name.get())), password);
            }
            written++;
        }
    }

    /** Returns the number of drafts. */
    public int written() {
        return written;
    }

    private void write(XSSFWorkbook workbook, AssessedEntry person, ActivityCategory category) {
        workbook.getFontAt(0).setFontName(texts.text("font.name"));
        workbook.getProperties().getCoreProperties().setTitle(texts.text("form.sheet"));
        workbook.getProperties().getCoreProperties().setCreator(texts.text("note.author"));
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
