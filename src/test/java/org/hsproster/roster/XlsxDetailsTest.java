package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Formats of Excel besides the value of a cell")
class XlsxDetailsTest {

    /** Too early to be read as a date without a date format. */
    private static final int SERIAL_OF_1935 = 12_890;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            NUMBER   | FORMAT        | EMPLOYEE_NO | BECAUSE
            123      | General       | 123         | nothing is said of zeros
            123      | 0             | 123         | one digit is the least
            123      | 00000         | 00123       | the format shows two zeros more
            12345    | 00000         | 12345       | as long as the format
            1234567  | 00000         | 1234567     | longer than the format
            0        | 000           | 000         | also where there is nothing but zeros
            123      | 00000;-00000  | 00123       | the part for positive numbers counts
            123      | [$-411]00000_ | 00123       | locale and blank room show nothing
            1024     | #,##0         | 1024        | a separator is no part of the number
            12.5     | 00000         | 12.5        | a fraction is no employee number
            """)
    void employeeNumbersKeepTheZerosTheirFormatShows(String number, String format, String employeeNo, String because)
            throws Exception {
        Path file = oneRow(
                (workbook, row) -> row.createCell(0).setCellValue(Double.parseDouble(number)),
                format.equals("[$-411]00000_") ? format + " " : format);

        assertThat(read(file).confirmed(Fact.EMPLOYEE_NO)).as(because).contains(employeeNo);
    }

    @Test
    void zerosOfAFormatChangeNoAmount() throws Exception {
        Path file = oneRow((workbook, row) -> row.createCell(5).setCellValue(650), "00000");

        assertThat(read(file).confirmed(Fact.ANNUAL_REMUNERATION))
                .hasValueSatisfying(pay -> assertThat(pay.yen()).isEqualTo(6_500_000));
    }

    static Stream<Integer> builtInDateFormats() {
        return IntStream.of(
                        14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58)
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("builtInDateFormats")
    void builtInFormatsAreDates(int id) throws Exception {
        assertThat(birthDate(style -> style.setDataFormat((short) id)))
                .isEqualTo(Reported.stated(LocalDate.of(1935, 4, 16)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy/m/d",
                "[$-411]ge.m.d",
                "[$-411]ge.m.d;@",
                "[$-411]gge.m.d",
                "[$-411]ggge\"年\"m\"月\"d\"日\";@",
                "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@",
                "[$-411]e.m.d",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "yyyy\"年\"m\"月\"d\"日\""
            })
    void formatsWithYearsOfAnyKindAreDates(String code) throws Exception {
        assertThat(birthDate(code)).isEqualTo(Reported.stated(LocalDate.of(1935, 4, 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0", "#,##0", "0.00E+00", "@", "\"e\"0"})
    void otherFormatsAreNot(String code) throws Exception {
        assertThat(birthDate(code)).isInstanceOf(Reported.Unreadable.class);
    }

    @Test
    void readingsAboveWordsAreNoPartOfThem() throws Exception {
        Path file = oneRow(
                (workbook, row) -> {
                    XSSFRichTextString name = new XSSFRichTextString("髙橋 リナ");
                    var reading = name.getCTRst().addNewRPh();
                    reading.setT("タカハシ");
                    reading.setSb(0);
                    reading.setEb(2);
                    row.createCell(1).setCellValue(name);
                },
                "General");

        assertThat(read(file).confirmed(Fact.NAME)).contains("髙橋 リナ");
    }

    @Test
    void partsInDifferentFontsAreOneText() throws Exception {
        Path file = oneRow(
                (workbook, row) -> {
                    XSSFRichTextString status = new XSSFRichTextString("高度専門職1号ロ");
                    status.applyFont(0, 3, workbook.createFont());
                    row.createCell(1).setCellValue(status);
                },
                "General");

        assertThat(read(file).confirmed(Fact.NAME)).contains("高度専門職1号ロ");
    }

    @Test
    void numbersAndDatesStoredAsTextAreWhatTheySay() throws Exception {
        Path file = oneRow(
                (workbook, row) -> {
                    row.createCell(0).setCellValue("00123");
                    row.createCell(2).setCellValue("1990/4/1");
                    row.createCell(5).setCellValue("650");
                },
                "@");

        Employee employee = read(file);

        assertThat(employee.confirmed(Fact.EMPLOYEE_NO)).contains("00123");
        assertThat(employee.confirmed(Fact.BIRTH_DATE)).contains(LocalDate.of(1990, 4, 1));
        assertThat(employee.confirmed(Fact.ANNUAL_REMUNERATION))
                .hasValueSatisfying(pay -> assertThat(pay.yen()).isEqualTo(6_500_000));
    }

    @Test
    void theStrictFormWritesDaysAsText() throws Exception {
        Path file = RosterFiles.handBuilt(folder, """
                <worksheet><sheetData><row><c t="str"><v>氏名</v></c><c t="str"><v>在留資格</v></c>
                <c t="str"><v>在留期限</v></c></row><row><c t="str"><v xml:space="preserve"> Rina </v></c>
                <c t="b"><v>1</v></c><c t="d"><v>2027-03-31T00:00:00</v></c></row></sheetData></worksheet>""");

        Employee employee = read(file);

        assertThat(employee.confirmed(Fact.NAME)).contains("Rina");
        assertThat(employee.confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void aCellMayBeWrittenInManyWays() throws Exception {
        Path file = RosterFiles.handBuilt(folder, """
                <x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>氏名</x:v></x:c><x:c t="str"><x:v>部署</x:v></x:c>
                <x:c t="str"><x:v>在留資格</x:v></x:c><x:c t="str"><x:v>在留期限</x:v></x:c></x:row>
                <x:row><x:c r="D2"><x:f>A1&lt;B1</x:f><x:v>46477</x:v></x:c><x:c r="A2" t="inlineStr"><x:is><x:r>
                <x:rPr><x:color rgb="FF000000"></x:color></x:rPr><x:t>Ri</x:t></x:r><x:r><x:t>na &amp; Co</x:t></x:r>
                <x:rPh sb="0" eb="2"><x:t>リナ</x:t></x:rPh></x:is></x:c><x:c r='B2' t='str'><x:v><![CDATA[R&D]]></x:v>
                </x:c><x:c r="C2"/></x:row></x:sheetData></x:worksheet>""");

        Employee employee = read(file);

        assertThat(employee.confirmed(Fact.NAME)).contains("Rina & Co");
        assertThat(employee.confirmed(Fact.DEPARTMENT)).contains("R&D");
        assertThat(employee.confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({"6500000,6500000", "6.5E6,6500000", "6500000.75,6500000", "0650,6500000", "999999999999999,"})
    void numbersMayBeWrittenInManyWays(String written, Long yen) throws Exception {
        Path file = RosterFiles.handBuilt(folder, """
                <worksheet><sheetData><row><c t="str"><v>氏名</v></c><c t="str"><v>在留資格</v></c>
                <c t="str"><v>年収</v></c></row><row><c t="str"><v>Rina</v></c><c/><c><v>%s</v></c></row>
                </sheetData></worksheet>""".formatted(written));

        assertThat(read(file).confirmed(Fact.ANNUAL_REMUNERATION).map(AnnualRemuneration::yen))
                .isEqualTo(Optional.ofNullable(yen));
    }

    @Test
    void manySharedTextsKeepTheirNumbers() throws Exception {
        int rows = 9_000;
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "名簿", RosterFiles.HEADER);
            IntStream.rangeClosed(1, rows)
                    .forEach(row ->
                            workbook.getSheetAt(0).createRow(row).createCell(1).setCellValue("髙橋" + row));
        });

        assertThat(RosterFiles.read(file).entries())
                .extracting(entry -> entry.employee().confirmed(Fact.NAME).orElse(""))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> "髙橋" + row)
                        .toList());
    }

    private Reported<LocalDate> birthDate(String code) throws Exception {
        return read(oneRow((workbook, row) -> row.createCell(2).setCellValue(SERIAL_OF_1935), code))
                .reported(Fact.BIRTH_DATE);
    }

    private Reported<LocalDate> birthDate(Formatting formatting) throws Exception {
        Path file = oneRow((workbook, row) -> {
            CellStyle style = workbook.createCellStyle();
            formatting.apply(style);
            row.createCell(2).setCellValue(SERIAL_OF_1935);
            row.getCell(2).setCellStyle(style);
        });
        return read(file).reported(Fact.BIRTH_DATE);
    }

    private Employee read(Path file) throws UnreadableRosterException {
        return RosterFiles.read(file).entries().get(0).employee();
    }

    private interface Formatting {
        void apply(CellStyle style);
    }

    private interface Filling {
        void fill(Workbook workbook, Row row);
    }

    private Path oneRow(Filling filling) {
        return RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "名簿", RosterFiles.HEADER);
            filling.fill(workbook, workbook.getSheetAt(0).createRow(1));
        });
    }

    /** Writes a row of cells with one number format. */
    private Path oneRow(Filling filling, String format) {
        return oneRow((workbook, row) -> {
            filling.fill(workbook, row);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            for (Cell cell : row) {
                cell.setCellStyle(style);
            }
        });
    }
}
