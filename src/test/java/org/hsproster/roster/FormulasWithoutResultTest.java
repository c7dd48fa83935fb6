package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.CaseFile;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Formulas without a stored result")
class FormulasWithoutResultTest {

    private static final String SHEET = """
            <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
            <x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>氏名</x:t></x:is></x:c>
            <x:c r="B1" t="inlineStr"><x:is><x:t>在留資格</x:t></x:is></x:c>
            <x:c r="C1" t="inlineStr"><x:is><x:t>在留期限</x:t></x:is></x:c>
            <x:c r="D1" t="inlineStr"><x:is><x:t>年収（万円）</x:t></x:is></x:c>
            <x:c r="E1" t="inlineStr"><x:is><x:t>在留カード番号</x:t></x:is></x:c></x:row>
            <x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>Rina</x:t></x:is></x:c>
            <x:c r="B2" t="inlineStr"><x:is><x:t>高度専門職1号ロ</x:t></x:is></x:c>
            <x:c r="C2" t="inlineStr"><x:is><x:t>2027-03-31</x:t></x:is></x:c>
            %s<x:c r="E2"><x:f>A2</x:f></x:c></x:row>%s
            </x:sheetData></x:worksheet>""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            CELL                                                        | PAY        | BECAUSE
            <x:c r="D2"><x:f>A1*2</x:f></x:c>                           | unreadable | no element for the value
            <x:c r="D2"><x:f>A1*2</x:f><x:v></x:v></x:c>                | unreadable | an empty one
            <x:c r="D2"><x:f>A1*2</x:f><x:v/></x:c>                     | unreadable | an empty one, in short
            <x:c r="D2"><x:f>A1*2</x:f><x:v> </x:v></x:c>               | unreadable | a blank one
            <x:c r="D2" t="n"><x:f>A1*2</x:f><x:v/></x:c>               | unreadable | of a number
            <x:c r="D2" t="b"><x:f>A1=2</x:f><x:v/></x:c>               | unreadable | of a truth value
            <x:c r="D2" t="e"><x:f>A1=2</x:f></x:c>                     | unreadable | of an error
            <x:c r="D2" t="str"><x:f>A1</x:f></x:c>                     | unreadable | of a text
            <x:c r="D2"><x:f t="shared" si="0"/></x:c>                  | unreadable | shared, without its own text
            <x:c r="D2"><x:f t="shared" ref="D2:D3" si="0">A1</x:f></x:c> | unreadable | shared, the first of its range
            <x:c r="D2"><x:f t="array" ref="D2">SUM(A1)</x:f></x:c>     | unreadable | an array
            <x:c r="D2" t="str"><x:f>IF(A1,1,"")</x:f><x:v></x:v></x:c> | missing    | the result is an empty text
            <x:c r="D2" t="str"><x:f>IF(A1,1,"")</x:f><x:v/></x:c>      | missing    | the same, in short
            <x:c r="D2"><x:f>6*100</x:f><x:v>600</x:v></x:c>            | 6000000    | calculated
            <x:c r="D2"><x:v>600</x:v></x:c>                            | 6000000    | no formula
            <x:c r="D2"><x:v></x:v></x:c>                               | missing    | no formula and no value
            <x:c r="D2"/>                                               | missing    | nothing
            """)
    void areUnreadableAndReported(String cell, String pay, String because) throws Exception {
        Path file = RosterFiles.handBuilt(folder, SHEET.formatted(cell, ""));

        RosterEntry entry = RosterFiles.read(file).entries().get(0);

        assertThat(pay(entry.employee())).as(because).isEqualTo(pay);
        assertThat(entry.findings())
                .extracting(Object::toString)
                .filteredOn("NOT_CALCULATED"::equals)
                .hasSize(pay.equals("unreadable") ? 1 : 0);
    }

    @Test
    void areNotTakenForTheZeroThatStandsInForThem() throws Exception {
        String zero = "<x:c r=\"D2\"><x:f>A1*2</x:f><x:v>0</x:v></x:c>";

        Path asked = RosterFiles.handBuilt(folder, SHEET.formatted(zero, ""), "");
        assertThat(RosterFiles.read(asked).entries().get(0).findings())
                .extracting(Object::toString)
                .doesNotContain("NOT_CALCULATED");

        Path calculated = RosterFiles.handBuilt(
                folder, SHEET.formatted(zero, ""), "<x:calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>");
        assertThat(RosterFiles.read(calculated).entries().get(0).findings())
                .extracting(Object::toString)
                .containsExactly("NOT_CALCULATED");
    }

    @Test
    void makeNoPeople() throws Exception {
        Path file = RosterFiles.handBuilt(folder, SHEET.formatted("", """
                <x:row r="3"><x:c r="A3"><x:f>IF(F3="","",F3)</x:f></x:c><x:c r="C3"><x:f>F4</x:f></x:c></x:row>
                <x:row r="4"><x:c r="D4"><x:f>SUBTOTAL(109,D2:D3)</x:f></x:c></x:row>
                <x:row r="5"><x:c r="A5" t="inlineStr"><x:is><x:t>Jun</x:t></x:is></x:c>
                <x:c r="B5"><x:f>B2</x:f></x:c></x:row>"""));

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(2, 5);
        assertThat(read.problems())
                .extracting(
                        problem -> problem.finding() + " " + problem.finding().values())
                .contains("FORMULA_ROWS_LEFT_OUT [2]");
        assertThat(read.entries().get(1).employee().reported(Fact.STATUS_OF_RESIDENCE))
                .isInstanceOf(Reported.Unreadable.class);
    }

    @Test
    void areReportedInOldWorkbooks() throws Exception {
        Path file = RosterFiles.xls(folder, FormulasWithoutResultTest::fill);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(pay(read.entries().get(0).employee())).isEqualTo("unreadable");
        assertThat(pay(read.entries().get(1).employee())).isEqualTo("6000000");
    }

    @Test
    void areReportedInTheCaseFile() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(CaseFile.named("formula-pay-not-calculated.xlsx"));

        assertThat(read.entries()).hasSize(1);
        assertThat(read.entries().get(0).employee().reported(Fact.ANNUAL_REMUNERATION))
                .isInstanceOf(Reported.Unreadable.class);
        assertThat(read.entries().get(0).findings())
                .extracting(finding -> finding + " " + finding.values())
                .contains("NOT_CALCULATED [=600000*12+2300000]");
    }

    private static void fill(Workbook workbook) {
        RosterFiles.sheet(
                workbook, "名簿", RosterFiles.HEADER, "1,Rina,1990/4/1,技人国,2027/3/31,", "2,Jun,1990/4/1,技人国,2027/3/31,");
        Sheet sheet = workbook.getSheetAt(0);
        sheet.getRow(1).createCell(5).setCellFormula("300*2");
        sheet.getRow(2).createCell(5).setCellFormula("300*2");
        workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(2).getCell(5));
    }

    private static String pay(Employee employee) {
        Reported<?> pay = employee.reported(Fact.ANNUAL_REMUNERATION);
        return employee.confirmed(Fact.ANNUAL_REMUNERATION)
                .map(known -> Long.toString(known.yen()))
                .orElse(pay.isRecorded() ? "unreadable" : "missing");
    }
}
