package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.cli.process.HomeFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayName("The command line, its exit codes and messages")
class RosterCommandIT {

    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language\n";
    private static final String SAFE = "1,Ada Test,1990-01-01,HSP (i)(b),2027-04-20,10000000,master,10,N1\n";
    private static final String AT_RISK = "2,Ben Test,1985-01-01,HSP (i)(b),2027-04-20,6000000,bachelor,1,\n";
    private static final String DUE_SOON = SAFE.replace("2027-04-20", "2027-01-20");
    private static final String IN_TIME = SAFE.replace("2027-04-20", "2027-01-21");
    private static final String NEEDS_DATA = "3,Eve Test,1990-01-01,HSP (i)(b),,6000000,bachelor,1,\n";

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine command;

    @BeforeEach
    void prepare() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T16:00:00Z"), ZoneId.of("Asia/Tokyo"));
        command = RosterCommand.commandLine(new CommandContext(
                new HomeFolder(home), clock, Locale.ENGLISH, false, Map.of(), PasswordPrompt.none()));
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
    }

    private String roster(String name, String... rows) throws IOException {
        return Files.writeString(home.resolve(name), HEADER + String.join("", rows))
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'assess roster.xlsx --as-of heute',        heute, a day such as 2026-11-21",
        "'assess roster.xlsx --as-of 2026/11/21',   2026/11/21, a day such as 2026-11-21",
        "'explain roster.xlsx --as-of 2026-13-01',  2026-13-01, a day such as 2026-11-21",
        "'rules --on 2026-02-30',                   2026-02-30, a day such as 2026-11-21",
        "'history --since gestern',                 gestern, a day such as 2026-11-21",
        "'schedule --print cron --time 25:00',      25:00, a time such as 06:00",
    })
    void aWrongDayOrTimeIsShownWithARightOne(String words, String wrong, String right) {
        assertThat(command.execute(words.split(" "))).isEqualTo(ExitCodes.USAGE);

        assertThat(err.toString()).contains("'" + wrong + "' is not " + right).doesNotContain("java.time");
    }

    @Test
    void assessesAsOfTodayInTokyo() throws IOException {
        assertThat(command.execute("assess", roster("roster.csv", SAFE))).isZero();

        assertThat(home.resolve("output/roster.csv-assessed-2026-11-21.xlsx"))
                .as("16:00 of the 20th in UTC is the 21st in Tokyo")
                .exists();
        assertThat(out.toString()).contains("1  ○ Safe", "roster.csv-assessed-2026-11-21.xlsx");
        assertThat(err.toString()).as("nothing but trouble goes here").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FAIL_ON, WHO,        CODE, BECAUSE
        never,   AT_RISK,    0,    nothing makes a finished run fail by default
        risk,    AT_RISK,    10,   a person is red
        risk,    NEEDS_DATA, 0,    a record to complete is no risk yet
        review,  NEEDS_DATA, 20,   but a reason to review
        review,  AT_RISK,    10,   risk comes first
        review,  SAFE,       0,    nothing to look at
        review,  DUE_SOON,   20,   ends on the 60th day and no application is on record
        review,  IN_TIME,    0,    ends on the 61st day
        risk,    DUE_SOON,   0,    no risk by the points
        """)
    void failsOnTheGivenOutlooks(String failOn, String who, int code, String because) throws IOException {
        Map<String, String> rows = Map.of(
                "SAFE", SAFE, "AT_RISK", AT_RISK, "NEEDS_DATA", NEEDS_DATA, "DUE_SOON", DUE_SOON, "IN_TIME", IN_TIME);

        assertThat(command.execute("assess", roster("roster.csv", rows.get(who)), "--fail-on", failOn))
                .as(because)
                .isEqualTo(code);
    }

    @Test
    void saysWhatIsWrongWithAListOfHolidays() throws IOException {
        Path list = Files.writeString(home.resolve("holidays.csv"), "date,name\n1/10/2028,Coming of Age Day\n");

        int code = command.execute("assess", roster("roster.csv", SAFE), "--holidays", list.toString());

        assertThat(code).isEqualTo(4);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("holidays.csv", "1/10/2028", "2027-01-01");
        assertThat(home.resolve("output/roster.csv-assessed-2026-11-21.xlsx")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithAListOfUniversities() throws IOException {
        Path list = Files.writeString(home.resolve("universities.csv"), "name_en,country_en\nYork University,Canada\n");

        int code = command.execute("assess", roster("roster.csv", SAFE), "--universities", list.toString());

        assertThat(code).isEqualTo(4);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("universities.csv", "column name_ja is missing");
        assertThat(home.resolve("output/roster.csv-assessed-2026-11-21.xlsx")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithEveryRosterAndGoesOn() throws IOException {
        Path empty = Files.createFile(home.resolve("empty.xlsx"));
        Path pdf = Files.writeString(home.resolve("scan.xlsx"), "%PDF-1.7 not a workbook at all");
        Path list = Files.writeString(home.resolve("phones.csv"), "Name,Phone\nAda,1\n");

        int code = command.execute(
                "assess",
                home.resolve("missing.xlsx").toString(),
                empty.toString(),
                pdf.toString(),
                list.toString(),
                roster("good.csv", SAFE));

        assertThat(code).isEqualTo(ExitCodes.ROSTER);
        assertThat(err.toString().lines()).hasSize(4);
        assertThat(err.toString()).contains("missing.xlsx: ", "empty.xlsx: ", "scan.xlsx: ", "phones.csv: ");
        assertThat(err.toString()).as("no stack trace").doesNotContain("Exception", "\tat ");
        assertThat(home.resolve("output/good.csv-assessed-2026-11-21.xlsx")).exists();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        assess
        assess roster.csv --as-of tomorrow
        assess roster.csv --lang fr
        assess roster.csv --fail-on sometimes
        assess roster.csv --no-such-option
        unknown
        """)
    void distinguishesWrongUseFromAWrongRoster(String line) {
        assertThat(command.execute(line.split(" "))).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void saysThatOutputCannotBeWritten() throws IOException {
        Path taken = Files.createFile(home.resolve("taken"));

        int code = command.execute("assess", roster("roster.csv", SAFE), "--out", taken.toString());

        assertThat(code).isEqualTo(ExitCodes.OUTPUT);
        assertThat(err.toString()).contains("Cannot write").hasLineCount(1);
    }

    @Test
    void namesTheRosterWhoseOutcomeCannotBeWrittenAndGoesOn() throws IOException {
        String blocked = roster("blocked.csv", SAFE);
        Path inTheWay = home.resolve("output/blocked.csv-assessed-2026-11-21.xlsx");
        Files.createDirectories(inTheWay.resolve("not-empty"));
        Path results = home.resolve("results.json");

        int code = command.execute(
                "assess", roster("one.csv", SAFE), blocked, roster("two.csv", SAFE), "--results", results.toString());

        assertThat(code).isEqualTo(ExitCodes.OUTPUT);
        assertThat(err.toString().lines()).singleElement().asString().contains("Cannot write", "blocked.csv");
        assertThat(home.resolve("output"))
                .isDirectoryContaining("glob:**one.csv-assessed-*")
                .isDirectoryContaining("glob:**two.csv-assessed-*");
        assertThat(Files.readString(results)).contains("one.csv", "two.csv", "ROSTER_FAILED");
        try (Stream<Path> files = Files.list(home.resolve("output"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void theWorstFailureIsTheExitCode() throws IOException {
        Path empty = Files.createFile(home.resolve("empty.xlsx"));
        Files.createDirectories(home.resolve("output/blocked.csv-assessed-2026-11-21.xlsx/not-empty"));

        assertThat(command.execute("assess", empty.toString(), roster("blocked.csv", SAFE), roster("good.csv", SAFE)))
                .isEqualTo(ExitCodes.OUTPUT);
        assertThat(err.toString()).hasLineCount(2);
    }

    @Test
    void refusesADayBeforeTheRules() throws IOException {
        int code = command.execute("assess", roster("roster.csv", SAFE), "--as-of", "2015-03-31");

        assertThat(code).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(err.toString()).contains("2015-03-31").hasLineCount(1);
    }

    @Test
    void readsBothSheetsUnlessOneIsNamed() throws IOException {
        Path roster = home.resolve("two.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var stream = Files.newOutputStream(roster)) {
            for (String sheet : new String[] {"Tokyo", "Osaka"}) {
                fill(workbook.createSheet(sheet).createRow(0), HEADER.strip());
                fill(workbook.getSheet(sheet).createRow(1), SAFE.strip());
            }
            workbook.write(stream);
        }

        assertThat(command.execute("assess", roster.toString())).isZero();
        assertThat(out.toString()).contains("2  ○ Safe");
        assertThat(command.execute("assess", roster.toString(), "--sheet", "Osaka"))
                .isZero();
        assertThat(out.toString()).contains("1  ○ Safe");
        assertThat(command.execute("assess", roster.toString(), "--sheet", "Kyoto"))
                .isEqualTo(ExitCodes.ROSTER);
        assertThat(err.toString()).contains("Tokyo", "Osaka");
    }

    @Test
    void isInJapaneseOnRequest() throws IOException {
        command.execute("assess", roster("roster.csv", SAFE), "--lang", "ja");

        assertThat(out.toString()).contains("判定しました", "○ ");
    }

    @Test
    void readsARosterInTheEncodingOfJapaneseWindows() throws IOException {
        Path roster = home.resolve("sjis.csv");
        String text = "社員番号,氏名,生年月日,在留資格,在留期限,年収\r\n①,髙﨑㈱,1990/1/1,高度専門職１号（ロ）,令和9年4月20日,要相談\r\n";
        Files.write(roster, text.getBytes(Charset.forName("windows-31j")));

        assertThat(command.execute(
                        "assess",
                        roster.toString(),
                        "--results",
                        home.resolve("r.json").toString()))
                .isZero();
        assertThat(Files.readString(home.resolve("r.json"))).contains("髙﨑㈱", "windows-31j", "2027-04-20", "要相談");
    }

    @Test
    void helpAndVersionNeedNoRoster() {
        assertThat(command.execute("--help")).isZero();
        assertThat(command.execute("--version")).isZero();
        assertThat(out.toString()).contains("assess", "rulebook 2026-11-30");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LANGUAGE | DAY        | COMMAND          | SETTINGS              | LINE_2                    | LINE_4
            en       | 2026-12-01 | --version        |                       | rulebook 2026-11-30       |
            en       | 2027-11-30 | monthly -V       |                       | rulebook 2026-11-30       |
            en       | 2027-12-01 | rules export -V  |                       | rulebook 2026-11-30       | The rules were last compared with their sources on 2026-11-30, more than a year ago.
            ja       | 2026-12-01 | --version        |                       | 判定ルール 2026-11-30     |
            ja       | 2027-12-01 | --version        |                       | 判定ルール 2026-11-30     | 判定ルールを根拠と照合した日（2026/11/30(月)）から1年を超えています。
            en       | 2027-12-01 | --version        | hsp-roster.rules: no.zip | The rules that the settings name cannot be used; |
            ja       | 2027-12-01 | --version        | no: settings          | 設定で指定された判定ルールを使用できません。 |
            """)
    void tellsVersionsAndWhetherTheRulesAreOld(
            String language, LocalDate day, String words, String settings, String rules, String warning)
            throws IOException {
        if (settings != null) {
            Files.writeString(home.resolve("hsp-roster.yml"), settings + "\n");
        }
        Clock clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), ZoneId.of("Asia/Tokyo"));
        command = RosterCommand.commandLine(new CommandContext(
                new HomeFolder(home), clock, Locale.forLanguageTag(language), false, Map.of(), PasswordPrompt.none()));
        command.setOut(new PrintWriter(out, true));

        assertThat(command.execute(words.split(" "))).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(warning == null ? 3 : 4);
        assertThat(lines.get(0)).startsWith("hsp-roster ");
        assertThat(lines.get(1)).startsWith(rules);
        assertThat(lines.get(2)).startsWith("Java " + Runtime.version().feature());
        if (warning != null) {
            assertThat(lines.get(3)).startsWith(warning);
        }
    }

    private static void fill(Row row, String line) {
        String[] values = line.split(",", -1);
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }
}
