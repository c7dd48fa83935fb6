package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.testing.rosters.RosterFiles;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares answers from the command line, as of 2026-11-21. */
@DisplayName("The command compare")
class CompareCommandIT {

    private static final String HEADER =
            "社員番号,氏名,部署,所属機関,生年月日,国籍,在留資格,在留期間満了日,年収（円）,学位,実務経験年数,日本語能力," + "イノベーション促進支援措置";

    /** Has exactly 70 points with 7.8 million yen, and 75 from 8 million on. */
    private static final String ONE = "1,甲,開発部,株式会社アオイ,1990-01-01,インド,高度専門職1号ロ,2027-04-20,7800000,修士,10,,";

    /** Has 75 points, ten of which are the employer's. */
    private static final String SUPPORTED = "2,乙,営業部,㈱アカネ,1990-01-01,インド,高度専門職1号ロ,2027-04-20,6000000,修士,10,,○";

    /** Has 65 points as far as they are certain. */
    private static final String UNCLEAR = "3,丙,開発部,株式会社アオイ,1990-01-01,インド,高度専門職1号ロ,2027-04-20,780万円?,学士,10,N2,";

    private static final String ENGINEER = "4,丁,営業部,㈱アカネ,1990-01-01,インド,技術・人文知識・国際業務,2027-04-20,7000000,学士,10,,";
    private static final String JAPANESE = "5,戊,,株式会社アオイ,1990-01-01,日本,,,5000000,学士,10,,";

    private static final String[] ROSTER = {HEADER, ONE, SUPPORTED, UNCLEAR, ENGINEER, JAPANESE};

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void showsWhatAPayRoundDoes(String format) throws IOException {
        JsonNode roster = compare(RosterFiles.of(format, home, ROSTER), "--raise", "3%");

        assertThat(roster.get("people").asInt()).isEqualTo(5);
        assertThat(roster.get("inScope").asInt()).isEqualTo(5);
        assertThat(texts(roster.get("moves"), "from", "to", "people")).containsExactly("WATCH SAFE 1");
        assertThat(numbers(roster)).containsExactly("1", "3");
        JsonNode one = roster.get("changedPeople").get(0);
        assertThat(one.at("/before/points/atFiling").asInt()).isEqualTo(70);
        assertThat(one.at("/after/points/atFiling").asInt()).isEqualTo(75);
        assertThat(texts(one.get("items"), "id", "points")).containsExactly("remuneration 5");
        JsonNode unclear = roster.get("changedPeople").get(1);
        assertThat(unclear.at("/after/points/atFiling").asInt())
                .as("unclear pay stays unclear")
                .isEqualTo(unclear.at("/before/points/atFiling").asInt());
        assertThat(unclear.at("/after/points/possibleAtFiling").asInt())
                .isEqualTo(unclear.at("/before/points/possibleAtFiling").asInt() + 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --raise 199999                                     |                         | one yen short of the band
            --raise 200000                                     | WATCH SAFE 1            | just in it
            --raise 200,000円                                  | WATCH SAFE 1            | as people write it
            --raise 20万円                                     | WATCH SAFE 1            | in units of 10,000 yen
            --raise 19.9999万円                                |                         | one yen short
            --raise 2.57%                                      | WATCH SAFE 1            | 8,000,460 yen
            --raise 2.56%                                      |                         | 7,999,680 yen
            --raise 3% --department 営業部                     |                         | others' pay
            --raise 3% --department 開発部                     | WATCH SAFE 1            | theirs
            --raise 3% --department 営業部 --department 開発部 | WATCH SAFE 1            | both
            --raise 3% --employer (株)アオイ                   | WATCH SAFE 1            | another spelling
            --raise 3% --employer ㈱アカネ                     |                         | another employer
            --raise 3% --status HSP_I_B                        | WATCH SAFE 1            | by its name
            --raise 3% --status 高度専門職1号ロ                | WATCH SAFE 1            | as in a roster
            --raise 3% --status 高度専門職1号                  | WATCH SAFE 1            | with any letter
            --raise 3% --status 技術・人文知識・国際業務       |                         | another status
            --raise 3% --status HSP_I_B --department 営業部    |                         | not both at once
            --lose innovationSupport                           | SAFE AT_RISK 1          | ten points
            --lose イノベーション促進支援措置                  | SAFE AT_RISK 1          | by its header
            --lose innovationSupport --employer 株式会社アカネ | SAFE AT_RISK 1          | its employer
            --lose innovationSupport --employer 株式会社アオイ |                         | another one
            --lose innovationSupport --lose sme                | SAFE AT_RISK 1          | two at once
            --set japanese=N2 --department 営業部              | NOT_ELIGIBLE CANDIDATE 1 | ten points more
            --set 日本語能力=N2 --department 営業部            | NOT_ELIGIBLE CANDIDATE 1 | by its header
            --set expiresOn=2026-11-20 --status HSP_I_B --department 営業部 | SAFE EXPIRED 1 | a day before
            --set annualRemuneration=780万円 --raise 3% --status HSP_I_B --department 開発部 | NEEDS_DATA SAFE 1, WATCH SAFE 1 | set, then raised
            """)
    void changesFactsForWhomItIsTold(String options, String moves, String because) throws IOException {
        JsonNode roster = compare(RosterFiles.of("csv", home, ROSTER), options.split(" "));

        assertThat(String.join(", ", texts(roster.get("moves"), "from", "to", "people")))
                .as(because)
                .isEqualTo(moves == null ? "" : moves);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            -                                             | name what changes, such as --raise 3%
            --raise 3                                     | '3' is neither a percentage up to 100 such as 3% nor yen
            --raise -3%                                   | such as 3%
            --raise 101%                                  | such as 3%
            --raise 0%                                    | such as 3%
            --raise 999                                   | yen a year from 1,000 to 100,000,000 such as 300000
            --raise 1,00                                  | such as 300000
            --raise 0.05万円                              | such as 300000
            --raise much                                  | 'much' is neither
            --raise 3% --raise 4%                         | --raise
            --set japanese                                | --set takes COLUMN=VALUE, such as --set japanese=N2; 'japanese' is none
            --set japanese=                               | --set takes COLUMN=VALUE
            --set =N2                                     | --set takes COLUMN=VALUE
            --set japanese=N6                             | “N6” names no known evidence of Japanese. Write for example N1
            --set japanese=N2（取得予定）                 | not settled yet
            --set japanese=未定                           | names no value yet
            --set japanese=-                              | --set japanese=- says nothing by itself
            --set bonus=100万円                           | --set bonus=100万円 says nothing by itself
            --set japanese=N2 --set 日本語能力=N1         | --set gives japanese twice
            --set japanes=N2                              | knows no column 'japanes' that several people can share; the nearest is japanese
            --set colour=red                              | knows no column 'colour' that several people can share; write COLUMN=VALUE
            --set employeeNo=7                            | knows no column 'employeeNo'
            --set name=X                                  | knows no column 'name'
            --set 氏名=X                                  | knows no column '氏名'
            --set givenName=X                             | knows no column 'givenName'
            --set 旅券番号=X                              | knows no column '旅券番号'
            --set マイナンバー=1                          | knows no column 'マイナンバー'
            --set otherNames=X                            | knows no column 'otherNames'
            --set birthDate=soon                          | Write for example
            --lose japanese                               | 'japanese' is no yes or no that can be lost, such as innovationSupport
            --lose foreignerFlag                          | no yes or no that can be lost
            --lose nothing                                | 'nothing' is no yes or no
            --status 高専                                 | '高専' is no status of residence such as HSP_I_B
            --department 開発部                           | say for whom --raise, --set or --lose is
            --rules rules --status HSP_I_B                | rules are for all
            """)
    void refusesWhatItCannotUse(String options, String sentence) throws IOException {
        Path roster = RosterFiles.of("csv", home, ROSTER);

        Terminal terminal = run(2, roster, options.equals("-") ? new String[0] : options.split(" "));

        assertThat(terminal.err().lines().findFirst().orElseThrow()).contains(sentence);
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void saysWhomARosterHasWhereAScopeFitsNobody() throws IOException {
        Path roster = RosterFiles.of("csv", home, ROSTER);

        Terminal terminal =
                run(2, roster, "--raise", "3%", "--department", "開発", "--employer", "ミドリ", "--status", "HSP_II");

        assertThat(terminal.err().lines())
                .containsExactly("roster.csv: the changes are for no person here. Departments: 営業部, 開発部."
                        + " Employers: ㈱アカネ, 株式会社アオイ."
                        + " Statuses of residence: Highly Skilled Professional (i)(b),"
                        + " Engineer/Specialist in Humanities/International Services."
                        + " Write the scope as the roster has it.");
        assertThat(home.resolve("output")).isEmptyDirectory();
    }

    @Test
    void laysRulesOverThoseOfTheProgram() throws IOException {
        Path roster = RosterFiles.of("xlsx", home, ROSTER);
        String rules = new Terminal(home).overlay("hsp-i-b/required-total.yaml", "value: 70", "value: 75");

        JsonNode alone = compare(roster, "--rules", rules);
        JsonNode withRaise = compare(roster, "--rules", rules, "--raise", "3%", "--department", "営業部");

        assertThat(texts(alone.get("moves"), "from", "to", "people"))
                .containsExactlyInAnyOrder("NEEDS_DATA AT_RISK 1", "WATCH AT_RISK 1", "SAFE WATCH 1");
        assertThat(alone.at("/changedPeople/0/before/points/required").asInt()).isEqualTo(70);
        assertThat(alone.at("/changedPeople/0/after/points/required").asInt()).isEqualTo(75);
        assertThat(alone.at("/changedPeople/0/because/0").asString()).isEqualTo("必要点 70 → 75");
        assertThat(document().at("/rules/before/id").asString()).doesNotContain("overlay");
        assertThat(document().at("/rules/after/id").asString()).contains(" + overlay ");
        assertThat(texts(withRaise.get("moves"), "from", "to", "people"))
                .as("rules are for all, the raise for one department alone")
                .containsExactlyInAnyOrder("NEEDS_DATA AT_RISK 1", "WATCH AT_RISK 1", "SAFE WATCH 1");
        assertThat(withRaise.get("inScope").asInt()).isEqualTo(2);
    }

    @Test
    void stopsAtRulesThatCannotBeUsed() throws IOException {
        Path roster = RosterFiles.of("csv", home, ROSTER);
        String rules = new Terminal(home).overlay("hsp-i-b/required-total.yaml", "value: 70", "value: many");

        assertThat(run(4, roster, "--rules", rules).err()).contains("required-total.yaml");
        assertThat(audit())
                .singleElement()
                .satisfies(line -> assertThat(line.get("exitCode").asInt()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void listsNobodyWhereNothingChangesAndCountsAsAnAssessment(String sample) throws IOException {
        Path roster = Path.of("sample-input", sample);
        Path results = home.resolve("assessed.json");
        Terminal assessing = new Terminal(home);
        assertThat(assessing.execute("assess", roster.toString(), "--results", results.toString()))
                .as(assessing.err())
                .isZero();
        JsonNode assessed = JsonMapper.shared().readTree(results);

        JsonNode compared = compare(roster, "--set", "manager=Another Manager");

        assertThat(compared.get("changed").asInt()).isZero();
        assertThat(compared.get("changedPeople")).isEmpty();
        assertThat(compared.get("moves")).isEmpty();
        assertThat(compared.get("people")).isEqualTo(assessed.at("/summary/rows"));
        assertThat(compared.at("/outlooks/before")).isEqualTo(assessed.at("/summary/outlooks"));
        assertThat(compared.at("/outlooks/after")).isEqualTo(assessed.at("/summary/outlooks"));
        long toActOn = assessed.get("employees")
                .valueStream()
                .filter(each -> each.get("toActOn").asBoolean())
                .count();
        assertThat(compared.at("/toActOn/before").asLong()).isEqualTo(toActOn);
        assertThat(compared.at("/toActOn/after").asLong()).isEqualTo(toActOn);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 比較の概要, 結果が変わる方, 変更前の判定, △ 要注視, ○ 余裕あり, 年収 +5点, 社員番号",
        "en, Comparison, People who change, Before, △ Watch, ○ Safe, remuneration +5, Employee No."
    })
    void writesAWorkbookForManagers(
            String language,
            String overview,
            String people,
            String before,
            String watch,
            String safe,
            String why,
            String number)
            throws IOException {
        Path roster = RosterFiles.of("xlsx", home, ROSTER);
        run(0, roster, "--raise", "3%", "--lang", language);

        try (Workbook workbook = workbook("roster-compared-2026-11-21-raise-3pct.xlsx")) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(texts(workbook.getSheet(overview)))
                    .contains(watch, safe, "営業部", "開発部", "株式会社アオイ", "1 → 1")
                    .anyMatch(text -> text.contains(watch + " → " + safe));
            SheetTable table = SheetTable.with(before, workbook.getSheet(people));
            assertThat(table.texts(number, 2)).as("the most urgent first").containsExactly("3", "1");
            int row = table.headerRow() + 2;
            assertThat(table.text(row, before)).isEqualTo(watch);
            assertThat(texts(workbook.getSheet(people))).contains("甲").anyMatch(text -> text.startsWith(why + "\n"));
            assertThat(Stream.concat(
                                    texts(workbook.getSheet(overview)).stream(),
                                    texts(workbook.getSheet(people)).stream())
                            .filter(text -> !text.matches("[0-9a-f]{64}"))) // that of the file may have any digits
                    .as("neither pay nor birth date nor nationality")
                    .noneMatch(text -> text.contains("7800000") || text.contains("780") || text.contains("1990"))
                    .noneMatch(text -> text.contains("インド") || text.contains("修士"));
        }
    }

    @Test
    void replacesTheAnswerOfTheSameQuestionAlone() throws IOException {
        Path roster = RosterFiles.of("xlsx", home, ROSTER);
        run(0, roster, "--raise", "3%");
        run(0, roster, "--raise", "3%");
        run(0, roster, "--raise", "3%", "--department", "開発部");
        run(0, roster, "--lose", "innovationSupport");

        assertThat(outputs())
                .containsExactlyInAnyOrder(
                        "roster-compared-2026-11-21-raise-3pct.xlsx",
                        "roster-compared-2026-11-21-raise-3pct-開発部.xlsx",
                        "roster-compared-2026-11-21-lose-innovationSupport.xlsx");
    }

    @Test
    void keepsLongNamesApart() throws IOException {
        Path roster = RosterFiles.of("csv", home, ROSTER);
        String[] one = {"--set", "duties=" + "半導体の製造装置に関する研究開発".repeat(5) + "一"};
        String[] two = {"--set", "duties=" + "半導体の製造装置に関する研究開発".repeat(5) + "二"};
        run(0, roster, one);
        run(0, roster, two);

        assertThat(outputs())
                .hasSize(2)
                .allSatisfy(name ->
                        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(120));
    }

    @Test
    void comparesOthersWhereARosterCannotBeRead() throws IOException {
        Path broken = Files.writeString(home.resolve("shopping.csv"), "Milk,Bread\n2,3\n");
        Path roster = RosterFiles.of("csv", home, ROSTER);

        Terminal terminal = run(
                3,
                broken,
                roster.toString(),
                "--raise",
                "3%",
                "--results",
                results().toString());

        assertThat(terminal.err()).startsWith("shopping.csv: ");
        assertThat(terminal.out().lines().findFirst().orElseThrow())
                .isEqualTo("roster.csv: compared. 2 of 5 people have another answer; to act on: 1 before, 1 after");
        assertThat(document().get("rosters")).hasSize(1);
        assertThat(document().at("/problems/0/file").asString()).isEqualTo("shopping.csv");
        assertThat(validate()).isEmpty();
        assertThat(audit())
                .extracting(line -> line.get("roster").asString() + " " + line.get("exitCode"))
                .containsExactly("shopping.csv 3", "roster.csv 0");
    }

    @Test
    void writesNothingOfARosterThatTheScopeDoesNotMeet() throws IOException {
        Path one = Files.writeString(home.resolve("one.csv"), HEADER + "\n" + ONE + "\n");
        Path two = Files.writeString(home.resolve("two.csv"), HEADER + "\n" + SUPPORTED + "\n");

        Terminal terminal = run(0, one, two.toString(), "--raise", "3%", "--department", "開発部");

        assertThat(terminal.err()).startsWith("two.csv: the changes are for no person here.");
        assertThat(outputs()).containsExactly("one.csv-compared-2026-11-21-raise-3pct-開発部.xlsx");
    }

    @Test
    void keepsNothingInTheHistoryAndNoNamesInTheAuditLog() throws IOException {
        Path roster = RosterFiles.of("csv", home, ROSTER);
        compare(roster, "--raise", "3%", "--department", "開発部");

        JsonNode line = audit().get(0);
        assertThat(line.propertyNames())
                .containsExactly(
                        "at",
                        "user",
                        "command",
                        "asOf",
                        "roster",
                        "inputs",
                        "rulebook",
                        "rulebookAfter",
                        "outlooks",
                        "outlooksAfter",
                        "outputs",
                        "exitCode");
        assertThat(line.get("command").asString()).isEqualTo("compare");
        assertThat(line.at("/outlooks/WATCH").asInt()).isEqualTo(1);
        assertThat(line.at("/outlooksAfter/WATCH").isMissingNode()).isTrue();
        assertThat(line.get("outputs").propertyNames()).containsExactlyInAnyOrder("workbook", "results");
        assertThat(line.toString()).doesNotContain("開発部", "甲", "3%");
        Terminal history = new Terminal(home);
        assertThat(history.execute("history")).isZero();
        assertThat(history.out().lines()).hasSize(1).first().isEqualTo("There is no run in the history yet.");
    }

    @Test
    void protectsTheWorkbookOfAProtectedRoster() throws Exception {
        Path roster = Files.write(
                home.resolve("roster.xlsx"), EncryptedWorkbooks.workbook("secret", HEADER, ONE + "-", SUPPORTED));
        Path password = Files.writeString(home.resolve("password.txt"), "secret\n");
        run(0, roster, "--raise", "3%", "--password-file", password.toString());

        byte[] workbook = Files.readAllBytes(home.resolve("output/roster-compared-2026-11-21-raise-3pct.xlsx"));
        assertThat(EncryptedWorkbooks.opens(workbook, "secret")).isTrue();
        assertThat(outputs()).as("no buffers are left").hasSize(1);
    }

    @Test
    void neverWritesToARoster() throws IOException {
        Path roster = RosterFiles.of("csv", home, ROSTER);
        byte[] before = Files.readAllBytes(roster);

        run(5, roster, "--raise", "3%", "--results", roster.toString());

        assertThat(Files.readAllBytes(roster)).isEqualTo(before);
    }

    @Test
    void writesNoRoster() throws IOException {
        run(0, RosterFiles.of("xlsx", home, ROSTER), "--raise", "3%");
        Path workbook = home.resolve("output/roster-compared-2026-11-21-raise-3pct.xlsx");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", workbook.toString())).isEqualTo(3);
        assertThat(terminal.err().lines()).hasSize(1);
    }

    @Test
    void completesFactsFromTheEmployersTableBeforeTheyAreLost() throws IOException {
        Path roster = RosterFiles.of("csv", home, HEADER, SUPPORTED.replace("○", ""));
        Path employers = Files.writeString(home.resolve("employers.csv"), "所属機関,イノベーション促進支援措置\n株式会社アカネ,○\n");

        JsonNode compared = compare(roster, "--lose", "innovationSupport", "--employers", employers.toString());

        assertThat(texts(compared.get("moves"), "from", "to", "people")).containsExactly("SAFE AT_RISK 1");
    }

    @ParameterizedTest
    @CsvSource({"en, manual.md", "ja, manual_ja.md"})
    void saysOfTheSampleWhatTheManualShows(String language, String manual) throws IOException {
        Terminal terminal = run(
                0, Path.of("sample-input/roster.xlsx"), "--as-of", "2026-11-21", "--raise", "5%", "--lang", language);

        String shown = String.join("\n", terminal.out().lines().toList().subList(0, 3));
        assertThat(Files.readString(Path.of("src/docs", manual))).contains("```\n" + shown + "\n```");
        assertThat(outputs()).containsExactly("roster-compared-2026-11-21-raise-5pct.xlsx");
    }

    private JsonNode compare(Path roster, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--results", results().toString()));
        run(0, roster, words.toArray(String[]::new));
        assertThat(validate()).isEmpty();
        return document().at("/rosters/0");
    }

    private Terminal run(int code, Path roster, String... options) {
        List<String> words = new ArrayList<>(List.of("compare", roster.toString()));
        words.addAll(List.of(options));
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words.toArray(String[]::new)))
                .as(terminal.err())
                .isEqualTo(code);
        return terminal;
    }

    private List<?> validate() throws IOException {
        try (InputStream stream = CompareCommandIT.class.getResourceAsStream("/contract/comparison.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(stream));
            return schema.validate(Files.readString(results()), InputFormat.JSON);
        }
    }

    private JsonNode document() {
        return JsonMapper.shared().readTree(results());
    }

    private Path results() {
        return home.resolve("comparison.json");
    }

    private List<JsonNode> audit() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("data/audit.log"))) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        }
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("output"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Workbook workbook(String name) throws IOException {
        return WorkbookFactory.create(home.resolve("output").resolve(name).toFile(), null, true);
    }

    private static List<String> numbers(JsonNode roster) {
        return texts(roster.get("changedPeople"), "employeeNo");
    }

    private static List<String> texts(JsonNode list, String... keys) {
        return list.valueStream()
                .map(each -> String.join(
                        " ",
                        Stream.of(keys).map(key -> each.get(key).asString()).toList()))
                .toList();
    }

    private static List<String> texts(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(formatter::formatCellValue)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
