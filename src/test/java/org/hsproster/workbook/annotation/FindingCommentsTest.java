package org.hsproster.workbook.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.PoiComments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Comments on cells with findings")
class FindingCommentsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsWrongWithACell() throws IOException {
        XSSFSheet sheet = annotate(
                Finding.about(Fact.BIRTH_DATE, RosterFindingCode.UNREADABLE_DATE, "1994/11/31"),
                Finding.about(Fact.ANNUAL_REMUNERATION, RosterFindingCode.UNREADABLE_AMOUNT, "応相談"));

        assertThat(text(sheet, "C5")).startsWith("“1994/11/31” is not a date");
        assertThat(text(sheet, "D5")).startsWith("“応相談” cannot be read");
        assertThat(sheet.getCellComment(new CellAddress("C5")).getAuthor()).isEqualTo("hsp-roster");
    }

    @Test
    void standsBehindWhatTheUserHasWritten() throws IOException {
        XSSFSheet sheet = annotate(
                Finding.about(Fact.NAME, RosterFindingCode.UNREADABLE_FLAG, "maybe"),
                Finding.about(Fact.NAME, RosterFindingCode.UNREADABLE_FLAG, "perhaps"));

        assertThat(text(sheet, "B5"))
                .startsWith("在留カードで確認済み\n\nhsp-roster\n“maybe” is neither")
                .contains("\n“perhaps” is neither");
        assertThat(sheet.getCellComment(new CellAddress("B5")).getClientAnchor().getRow2())
                .as("the box has grown")
                .isGreaterThan(8);
    }

    @Test
    void standsBesideACellWithAComment() throws IOException {
        XSSFSheet sheet = annotate(Finding.about(Fact.EMPLOYEE_NO, RosterFindingCode.UNREADABLE_FLAG, "maybe"));

        assertThat(text(sheet, "A5")).startsWith("“maybe”");
        assertThat(text(sheet, "B5")).isEqualTo("在留カードで確認済み");
    }

    @Test
    void leavesOutWhatIsOnlyForInformationAndWhatNoCellIsToBlameFor() throws IOException {
        XSSFSheet sheet = annotate(
                Finding.about(Fact.ANNUAL_REMUNERATION, CopyFinding.MACROS_LEFT_OUT, "A1:C3"),
                Finding.about(Fact.UNIVERSITY, RosterFindingCode.UNREADABLE_FLAG, "no such column"));

        assertThat(sheet.getCellComments().keySet().stream().map(CellAddress::formatAsString))
                .containsExactly("B5");
        assertThat(text(sheet, "B5")).isEqualTo("在留カードで確認済み");
    }

    @Test
    void keepsTheFontsOfACommentInAnXls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet();
            var bold = workbook.createFont();
            bold.setBold(true);
            HSSFRichTextString own = new HSSFRichTextString("確認済み");
            own.applyFont(0, 2, bold);
            Comment comment = sheet.createDrawingPatriarch()
                    .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 0, (short) 3, 3));
            comment.setAddress(0, 0);
            comment.setString(own);

            new PoiComments(sheet).add(new CellNote(0, 0, "hsp-roster", List.of("a", "b"), List.of(11, 11), true));

            HSSFRichTextString text = again(workbook)
                    .getSheetAt(0)
                    .getCellComment(new CellAddress("A1"))
                    .getString();
            assertThat(text.getString()).isEqualTo("確認済み\n\nhsp-roster\na\nb");
            assertThat(text.getFontAtIndex(1)).isEqualTo((short) bold.getIndex());
            assertThat(text.getFontAtIndex(3)).isNotEqualTo((short) bold.getIndex());
        }
    }

    private XSSFSheet annotate(Finding... findings) throws IOException {
        Path file = new CompanyRoster().save(folder);
        RosterSheet roster = CompanyRoster.read(file);
        AssessedPersonBuilder someone = who(Outlook.NEEDS_DATA);
        List.of(findings).forEach(someone::withFinding);
        AssessedEntry person = someone.inRow(roster, CompanyRoster.FIRST_ROW);
        return AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(person), List.of()), folder, Locale.ENGLISH)
                .getSheet(CompanyRoster.SHEET);
    }

    private static String text(XSSFSheet sheet, String cell) {
        return sheet.getCellComment(new CellAddress(cell)).getString().getString();
    }

    private static HSSFWorkbook again(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return new HSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
