package org.hsproster.roster.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.employee.Fact;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rows around a header")
class HeaderRowsTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of(
                        "groups over their columns, and columns without a group",
                        2,
                        List.of("社員番号,氏名,在留資格情報,,年収(万円)", ",,資格,期限,", "1,Rina,永住者,,500"),
                        List.of("employeeNo", "name", "statusOfResidence", "expiresOn", "annualRemuneration")),
                Arguments.of(
                        "a group over every column",
                        2,
                        List.of("基本情報,,在留資格情報,,家族情報", "社員番号,氏名,在留資格,在留期限,生年月日", "1,Rina,永住者,,2010/1/1"),
                        List.of("employeeNo", "name", "statusOfResidence", "expiresOn")),
                Arguments.of(
                        "an amount parted into base pay and bonus",
                        2,
                        List.of("氏名,在留資格,在留期限,年収(万円),,", ",,,基本,賞与,合計", "Rina,永住者,,400,100,500"),
                        List.of("name", "statusOfResidence", "expiresOn", "bonus", "annualRemuneration")),
                Arguments.of(
                        "a title with the day beside it",
                        2,
                        List.of("旧社員名簿,,2026年11月21日現在", "氏名,在留資格,在留期限", "Rina,永住者,"),
                        List.of("name", "statusOfResidence", "expiresOn")),
                Arguments.of(
                        "a person in the first row below",
                        1,
                        List.of("氏名,在留資格,在留期限,備考", "Rina,永住者,,在留資格情報"),
                        List.of("name", "statusOfResidence", "expiresOn")),
                Arguments.of(
                        "a remark below one column",
                        1,
                        List.of("氏名,在留資格,在留期限,年収", ",,,※税込", "Rina,永住者,,5000000"),
                        List.of("name", "statusOfResidence", "expiresOn", "annualRemuneration")),
                Arguments.of(
                        "an empty first header",
                        1,
                        List.of(",共通項目_氏名,共通項目_現に有する在留資格,共通項目_在留期間の満了日", "1,Rina,永住者,"),
                        List.of("name", "statusOfResidence", "expiresOn")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void areTakenTogether(String what, int headerRow, List<String> lines, List<String> columns) throws Exception {
        RosterSheet sheet = RosterFiles.read(RosterFiles.csv(folder, lines.toArray(String[]::new)))
                .sheets()
                .get(0);

        assertThat(sheet.headerRow()).isEqualTo(headerRow);
        assertThat(sheet.columns().keySet()).containsExactlyElementsOf(columns);
    }

    @Test
    void areReadAlikeFromMergedCells() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "名簿", "氏名,在留資格情報,,年収", ",資格,期限,", "Rina,永住者,,500万円");
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("D1:D2"));
        });

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).columns().get("expiresOn")).isEqualTo(new ColumnHeader(2, "在留資格情報: 期限"));
        assertThat(read.entries()).hasSize(1);
        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME)).contains("Rina");
    }

    static Stream<Arguments> guideRows() {
        return Stream.of(
                Arguments.of(GuideRow.TYPES, "半角英数字10桁,文字列,選択,日付"),
                Arguments.of(GuideRow.TYPES, "文字(10),文字(50),コード,yyyy/mm/dd"),
                Arguments.of(GuideRow.TYPES, "String,String,String,YYYY-MM-DD"),
                Arguments.of(GuideRow.LENGTHS, "10,50,20,8"),
                Arguments.of(GuideRow.LENGTHS, "10桁,最大50文字,-,8バイト"),
                Arguments.of(GuideRow.MANDATORY, "必須,必須,任意,条件付必須"),
                Arguments.of(GuideRow.MANDATORY, "Required,Required,Optional,-"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("guideRows")
    void areNoPeopleWhereTheyExplainTheColumns(GuideRow kind, String row) throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(folder, "社員番号,氏名,在留資格,在留期限", row, "1,Rina,永住者,"));

        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo(RosterFindingCode.GUIDE_ROW_LEFT_OUT);
            assertThat(problem.finding().values()).isEqualTo(List.of("2", kind));
            assertThat(problem.cell()).contains("A2");
        });
    }

    @Test
    void areNoPeopleWhereASampleStandsBetween() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(
                folder,
                "社員番号,氏名,在留資格,在留期限",
                "文字,文字,文字,日付",
                "10,20,20,10",
                "00001,山田太郎,永住者,2027/1/1",
                "必須,必須,必須,任意",
                "1,Rina,永住者,"));

        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(6);
        assertThat(read.problems())
                .extracting(problem -> problem.finding().values().get(1))
                .containsExactly(GuideRow.TYPES, GuideRow.LENGTHS, GuideRow.SAMPLE, GuideRow.MANDATORY);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("例,山田太郎,永住者,2027/1/1", GuideRow.EXAMPLE),
                Arguments.of("（例）,山田太郎,永住者,2027/1/1", GuideRow.EXAMPLE),
                Arguments.of("記入例：00001,山田太郎,永住者,2027/1/1", GuideRow.EXAMPLE),
                Arguments.of("EXAMPLE,Taro,永住者,2027/1/1", GuideRow.EXAMPLE),
                Arguments.of("1,例：山田太郎,永住者,2027/1/1", GuideRow.EXAMPLE),
                Arguments.of("Employee No.,Name,Status of residence,Visa expiry", GuideRow.HEADERS),
                Arguments.of("社員番号,氏名,在留資格,在留期限", GuideRow.HEADERS),
                Arguments.of("7,例山 太郎,永住者,2027/1/1", null),
                Arguments.of("EX01,Sample Ann,永住者,2027/1/1", null),
                Arguments.of("2,3,4,5", null),
                Arguments.of("3,Ann,必須,", null));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areDistinguishedFromPeopleAnywhereInTheTable(String row, GuideRow kind) throws Exception {
        String[] people = "1,A,永住者,;2,B,永住者,;3,C,永住者,;4,D,永住者,;5,E,永住者,;6,F,永住者,".split(";", -1);
        String[] lines = Stream.of(Stream.of("社員番号,氏名,在留資格,在留期限"), Stream.of(people), Stream.of(row))
                .flatMap(each -> each)
                .toArray(String[]::new);

        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(folder, lines));

        assertThat(read.entries()).hasSize(kind == null ? 7 : 6);
        assertThat(read.problems())
                .extracting(problem -> problem.finding().values().get(1))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }
}
