package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Excel rosters")
class XlsxRosterTest {

    @TempDir
    private Path folder;

    @Test
    void readsTypedCells() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "名簿", "社員番号,氏名,生年月日,在留資格,在留期間満了日,試験研究費等比率,中小企業,JLPT");
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue(1024);
            row.createCell(1).setCellFormula("\"Rina \"&\"Takahashi\"");
            date(workbook, row, 2, 32964, "[$-411]ge.m.d;@");
            row.createCell(3).setCellValue("高度専門職1号ロ");
            row.createCell(4).setCellValue(46478);
            date(workbook, row, 5, 0.042, "0.0%");
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellErrorValue((byte) 42);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        RosterEntry entry = RosterFiles.read(file).entries().get(0);
        Employee employee = entry.employee();

        assertThat(employee.confirmed(Fact.EMPLOYEE_NO)).contains("1024");
        assertThat(employee.confirmed(Fact.NAME)).contains("Rina Takahashi");
        assertThat(employee.confirmed(Fact.BIRTH_DATE)).contains(LocalDate.of(1990, 4, 1));
        assertThat(employee.confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 4, 1));
        assertThat(employee.confirmed(Fact.RD_RATIO))
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("4.2"));
        assertThat(employee.confirmed(Fact.SME)).contains(true);
        assertThat(employee.reported(Fact.JAPANESE)).isInstanceOf(Reported.Unreadable.class);
        assertThat(entry.findings()).extracting(Object::toString).containsExactly("CELL_ERROR");
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            RosterFiles.sheet(workbook, "名簿", "氏名,在留資格,在留期間満了日");
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(2).setCellValue(45016);
        });

        assertThat(RosterFiles.read(file).entries().get(0).employee().confirmed(Fact.EXPIRES_ON))
                .contains(LocalDate.of(2027, 4, 1));
    }

    @Test
    void readsAllRosterSheetsAndLeavesOthersAlone() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "東京", RosterFiles.HEADER, "1,Rina,1990/4/1,技人国,2027/3/31,");
            RosterFiles.sheet(workbook, "メモ", "氏名,電話番号", "Rina,000");
            RosterFiles.sheet(workbook, "大阪", "一覧", RosterFiles.HEADER, ",,,,,", "2,Jun,1991/4/1,永住者,,");
        });

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets()).extracting(sheet -> sheet.sheet().orElse("")).containsExactly("東京", "大阪");
        assertThat(read.entries())
                .extracting(entry -> entry.sheet().sheet().orElse("") + entry.row())
                .containsExactly("東京2", "大阪4");
        assertThat(read.problems())
                .extracting(problem -> problem.sheet().orElse("") + " " + problem.finding())
                .as("places are no employers")
                .containsExactly("メモ SHEET_NOT_READ");
    }

    @Test
    void readsOnlyTheSheetAskedFor() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "東京", RosterFiles.HEADER, "1,Rina,,技人国,,");
            RosterFiles.sheet(workbook, "大阪", RosterFiles.HEADER, "2,Jun,,永住者,,");
        });
        ReadingOptions osaka = new ReadingOptions(ReadValue.AS_OF, Optional.of("大阪"), EmployersTable.none());

        RosterFiles.Contents read = RosterFiles.read(file, osaka);

        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsSheetsWithoutNumbersAndWithAbsentRows() throws Exception {
        Path file = RosterFiles.handBuilt(folder, """
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
                <x:row><x:c t="inlineStr"><x:is><x:t>氏名</x:t></x:is></x:c>
                <x:c t="inlineStr"><x:is><x:r><x:t>在留</x:t></x:r><x:r><x:t>資格</x:t></x:r>
                <x:rPh sb="0" eb="2"><x:t>ザイリュウ</x:t></x:rPh></x:is></x:c>
                <x:c t="str"><x:f>A1</x:f><x:v>在留期限</x:v></x:c></x:row>
                <x:row r="4"><x:c r="A4" t="inlineStr"><x:is><x:t>Rina</x:t></x:is></x:c>
                <x:c r="C4" t="e"><x:v>#N/A</x:v></x:c></x:row>
                <x:row r="7"><x:c r="B7" t="inlineStr"><x:is><x:t>永住者</x:t></x:is></x:c>
                <x:c r="C7" s="3"/></x:row>
                </x:sheetData></x:worksheet>""");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).columns()).containsKeys("name", "statusOfResidence", "expiresOn");
        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(4, 7);
        assertThat(read.entries().get(0).findings())
                .extracting(finding -> finding + " " + finding.values())
                .containsExactly("CELL_ERROR [#N/A]");
        assertThat(read.entries().get(1).employee().confirmed(Fact.STATUS_OF_RESIDENCE))
                .contains(StatusOfResidence.PERMANENT_RESIDENT);
    }

    @Test
    void leavesSensitiveCellsUnread() throws Exception {
        Path file = RosterFiles.xlsx(
                folder,
                workbook -> RosterFiles.sheet(
                        workbook, "名簿", "氏名,在留資格,在留期限,在留カード番号,趣味", ",,,合計,", "Rina,永住者,,AB12345678CD,将棋"));

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).ignoredColumns()).isEqualTo(List.of("在留カード番号", "趣味"));
        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(3);
        assertThat(read.problems()).isEmpty();
    }

    private static void date(Workbook workbook, Row row, int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }
}
