package org.hsproster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.cli.Terminal;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a draft says of the record beside the rows of the form, and the boxes it checks")
class DraftRecordsIT {

    private static final Path CASES = Path.of("src/test/resources/form/records.csv");
    private static final String BEGIN = "社員番号,氏名,生年月日,国籍,在留資格,在留期限";
    private static final String DAY = "-2026-11-21.xlsx";

    @TempDir
    private static Path all;

    @TempDir
    private Path home;

    /** A case: facts of a person on sheet {@code letter}, and what stands in and beside the row that begins so. */
    private record Case(
            int number,
            String letter,
            List<String> columns,
            List<String> values,
            String row,
            boolean checked,
            String japanese,
            String english) {

        static Case of(CSVRecord row) {
            return new Case(
                    (int) row.getRecordNumber(),
                    row.get("letter"),
                    List.of(row.get("columns").split(";", -1)),
                    List.of(row.get("values").split(";", -1)),
                    row.get("row"),
                    row.get("checked").equals("yes"),
                    row.get("japanese"),
                    row.get("english"));
        }

        String person(Set<String> allColumns) {
            return person(number, letter)
                    + allColumns.stream()
                            .map(column -> columns.contains(column) ? values.get(columns.indexOf(column)) : "")
                            .map(value -> "," + value)
                            .collect(Collectors.joining());
        }

        static String person(int number, String letter) {
            return number + ",シン・テスト,1992-01-01,インド,高度専門職1号" + letter + ",2027-04-20";
        }

        @Override
        public String toString() {
            return letter + " " + columns + values + " beside " + row;
        }
    }

    static List<Case> cases() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(CASES))) {
            return parser.getRecords().stream().map(Case::of).toList();
        }
    }

    @BeforeAll
    static void assess() throws IOException {
        Set<String> columns = cases().stream()
                .flatMap(each -> each.columns().stream())
                .filter(column -> !column.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Path roster = RosterFiles.csv(
                all,
                Stream.concat(
                                Stream.of(BEGIN + "," + String.join(",", columns)),
                                cases().stream().map(each -> each.person(columns)))
                        .toArray(String[]::new));
        draft(all, roster, "ja");
        draft(all, roster, "en");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatIsRecordedFromWhatIsNotAndFromWhatDoesNotCount(Case expected) throws IOException {
        DraftSheet.Line japanese = line(all, "ja", expected.number(), expected.row());
        DraftSheet.Line english = line(all, "en", expected.number(), expected.row());

        assertThat(japanese.record().replace("\n", "／")).isEqualTo(expected.japanese());
        assertThat(english.record().replace("\n", " / ")).isEqualTo(expected.english());
        assertThat(Stream.of(japanese, english).map(DraftRecordsIT::isChecked))
                .as("checked")
                .containsOnly(expected.checked());
    }

    @Test
    void saysWhereTheRulesUsedDifferFromTheForm() throws IOException {
        String rules = new Terminal(home).overlay("hsp-i-b/experience.yaml", "at_least: 3,", "at_least: 4,");
        draft(home, RosterFiles.csv(home, BEGIN + ",実務経験年数", Case.person(1, "ロ") + ",4"), "ja", "--rules", rules);

        DraftSheet.Line line = line(home, "ja", 1, "３年以上５年未満");
        assertThat(line.record()).contains("使用した判定ルールでは5点。書式に同じ区分がない");
        assertThat(isChecked(line)).isFalse();
    }

    @Test
    void saysWhereTheRulesUsedGiveOtherPointsThanTheForm() throws IOException {
        String rules = new Terminal(home)
                .overlay("hsp-i-b/experience.yaml", "at_least: 3, points: 5", "at_least: 3, points: 7");
        draft(home, RosterFiles.csv(home, BEGIN + ",実務経験年数", Case.person(1, "ロ") + ",3"), "ja", "--rules", rules);

        assertThat(line(home, "ja", 1, "３年以上５年未満").record()).contains("使用した判定ルールでは7点で、書式の点数と異なります");
    }

    @Test
    void checksNothingWithoutADateOfBirth() throws IOException {
        String person = Case.person(1, "ロ").replace("1992-01-01", "");
        draft(home, RosterFiles.csv(home, BEGIN + ",学位", person + ",修士"), "ja");

        List<DraftSheet.Line> lines = DraftSheet.of(home.resolve("ja").resolve("1" + DAY));
        assertThat(lines.subList(0, lines.size() - 2)).noneMatch(DraftRecordsIT::isChecked);
        assertThat(line(home, "ja", 1, "修士又は専門職学位").record()).isEqualTo("記録：修士又は専門職学位");
        assertThat(line(home, "ja", 1, "申請の時点の年齢").record()).isEqualTo("名簿に記載なし");
        assertThat(line(home, "ja", 1, "生年月日").form()).contains("名簿に記載がありません");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BIRTH_DATE,  BLOCK
            3000-01-01,  読み取れない記載（要確認）
            未定,        読み取れない記載（要確認）
            """)
    void tellsAnUnreadablePersonFromABlankCell(String birthDate, String block) throws IOException {
        String person = Case.person(1, "ロ").replace("1992-01-01", birthDate);
        draft(home, RosterFiles.csv(home, BEGIN, person), "ja");

        assertThat(line(home, "ja", 1, "生年月日").form()).contains(block);
    }

    @Test
    void boundsLongValues() throws IOException {
        String names = "資格の名前がとても長い".repeat(100);
        draft(home, RosterFiles.csv(home, BEGIN + ",国家資格,大学名", Case.person(1, "ロ") + "," + names + "," + names), "ja");

        try (Workbook workbook =
                WorkbookFactory.create(home.resolve("ja").resolve("1" + DAY).toFile())) {
            assertThat(workbook.getSheetAt(0))
                    .allSatisfy(row -> assertThat(row.getHeightInPoints()).isLessThan(409));
            assertThat(workbook.getSheetAt(0).getPrintSetup().getScale()).isGreaterThan((short) 60);
        }
    }

    private static boolean isChecked(DraftSheet.Line line) {
        return line.form().stream().anyMatch(cell -> cell.startsWith("☑"));
    }

    private static void draft(Path home, Path roster, String language, String... more) {
        List<String> words = new ArrayList<>(List.of("assess", "--as-of", "2026-11-21", "--lang", language));
        words.addAll(List.of("--forms", home.resolve(language).toString(), roster.toString()));
        words.addAll(List.of(more));
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
    }

    /** Returns the row that begins so, with the record of the rows that it stands with. */
    private static DraftSheet.Line line(Path home, String language, int number, String row) throws IOException {
        List<DraftSheet.Line> lines = DraftSheet.of(home.resolve(language).resolve(number + DAY));
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).form().stream().anyMatch(cell -> cell.startsWith(row))) {
                int first = at;
                while (lines.get(first).record().isEmpty()) {
                    first--;
                }
                return new DraftSheet.Line(
                        lines.get(at).form(), lines.get(first).record());
            }
        }
        throw new AssertionError("no row " + row);
    }
}
