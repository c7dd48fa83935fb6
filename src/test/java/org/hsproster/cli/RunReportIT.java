package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The report of a run on the console")
class RunReportIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String SAFE = "1,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";
    private static final String AT_RISK = "2,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";
    private static final String NO_EXPIRY = "3,インド,高度専門職1号ロ,,1992-04-01,博士,8000000,N1\n";
    private static final String JAPANESE = "4,日本,,,1985-04-01,学士,3500000,\n";
    private static final String STUDENT = "5,インド,留学,2028-03-31,2002-04-01,学士,,\n";
    private static final String DUE_SOON = "6,インド,留学,2027-01-15,2002-04-01,学士,,\n";
    private static final String CANDIDATE = "7,インド,技術・人文知識・国際業務,2028-09-30,1992-04-01,博士,8000000,N1\n";

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | AT_RISK SAFE        | 1 to act on, nearest deadline 2027-03-31
            en | AT_RISK DUE_SOON    | 2 to act on, nearest deadline 2027-01-15 (1 only because the stay ends soon)
            en | DUE_SOON SAFE       | 1 to act on, nearest deadline 2027-01-15 (1 only because the stay ends soon)
            en | NO_EXPIRY SAFE      | 1 to act on, no deadline known
            en | NO_EXPIRY AT_RISK   | 2 to act on, nearest deadline 2027-03-31
            en | SAFE                | No action needed
            en | JAPANESE            | No action needed
            en | CANDIDATE STUDENT   | No action needed
            ja | AT_RISK SAFE        | 要対応1名、最も近い対応期限は2027/3/31(水)
            ja | DUE_SOON            | 要対応1名、最も近い対応期限は2027/1/15(金)（うち満了間近のみを理由とする方：1名）
            ja | NO_EXPIRY           | 要対応1名、対応期限は不明
            ja | SAFE                | 対応が必要な方はいません
            """)
    void beginsWithWhoIsToBeActedOn(String language, String people, String line) throws IOException {
        Path roster = roster("roster.csv", people.split(" "));

        assertThat(assess(language, roster)).first().isEqualTo(line);
        assertThat(toActOn()).isEqualTo(count(line));
    }

    @Test
    void printsTheOutlooksByUrgencyAndThenTheFiles() throws IOException {
        Path roster = roster("roster.csv", "SAFE", "CANDIDATE", "JAPANESE", "STUDENT", "NO_EXPIRY", "AT_RISK");

        assertThat(assess("en", roster))
                .startsWith(
                        "2 to act on, nearest deadline 2027-03-31",
                        "       1  ● At risk",
                        "       1  ？ Data needed",
                        "       1  ☆ HSP candidate",
                        "       1  ○ Safe",
                        "       2  － Not foreign 1, Not points-based 1",
                        "roster.csv: assessed.",
                        "Changes: first run")
                .anyMatch(line -> line.startsWith("Workbook: "));
    }

    @Test
    void isOfSeveralRostersTogetherAndThenOfEach() throws IOException {
        Path one = roster("one.csv", "AT_RISK", "SAFE", "JAPANESE");
        Path two = roster("two.csv", "DUE_SOON", "SAFE");

        assertThat(assess("en", one, two))
                .containsSubsequence(
                        "2 to act on, nearest deadline 2027-01-15 (1 only because the stay ends soon)",
                        "       1  ● At risk",
                        "       2  ○ Safe",
                        "       2  － Not foreign 1, Not points-based 1",
                        "one.csv: assessed.",
                        "1 to act on, nearest deadline 2027-03-31",
                        "       1  ○ Safe",
                        "       1  － Not foreign",
                        "two.csv: assessed.",
                        "1 to act on, nearest deadline 2027-01-15 (1 only because the stay ends soon)");
        assertThat(toActOn()).isEqualTo(2);
    }

    @Test
    void saysTheSameOfAnAnswerFromAnEarlierRun() throws IOException {
        Path roster = roster("roster.csv", "AT_RISK", "DUE_SOON");
        List<String> first = assess("en", roster);

        List<String> second = assess("en", roster);

        assertThat(second).contains("roster.csv: an earlier run has answered this already; --force assesses again.");
        assertThat(second.subList(0, 3)).isEqualTo(first.subList(0, 3));
    }

    @Test
    void saysNothingOfPeopleWhereNoRosterCouldBeRead() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.xlsx"), "no workbook");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", broken.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void isTheSameOfAMonthlyRun() throws IOException {
        Files.createDirectory(home.resolve("inbox"));
        roster("inbox/one.csv", "AT_RISK", "SAFE");
        roster("inbox/two.csv", "DUE_SOON");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();
        assertThat(terminal.out().lines())
                .startsWith(
                        "2 to act on, nearest deadline 2027-01-15 (1 only because the stay ends soon)",
                        "       1  ● At risk",
                        "       1  ○ Safe",
                        "       1  － Not points-based",
                        "one.csv: assessed.",
                        "1 to act on, nearest deadline 2027-03-31");
    }

    private List<String> assess(String language, Path... rosters) {
        List<String> words = new ArrayList<>(List.of("assess", "--lang", language));
        Stream.of(rosters).map(Path::toString).forEach(words::add);
        words.addAll(List.of("--results", home.resolve("results.json").toString()));
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
        return terminal.out().lines().toList();
    }

    private long toActOn() {
        return JsonMapper.shared()
                .readTree(home.resolve("results.json"))
                .get("employees")
                .valueStream()
                .map(each -> each.get("toActOn"))
                .filter(JsonNode::asBoolean)
                .count();
    }

    private static long count(String line) {
        String figures = line.split("[(（、,]")[0].replaceAll("\\D", "");
        return figures.isEmpty() ? 0 : Long.parseLong(figures);
    }

    private Path roster(String name, String... people) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String person : people) {
            rows.append(row(person));
        }
        return Files.writeString(home.resolve(name), rows);
    }

    private static String row(String person) {
        return switch (person) {
            case "SAFE" -> SAFE;
            case "AT_RISK" -> AT_RISK;
            case "NO_EXPIRY" -> NO_EXPIRY;
            case "JAPANESE" -> JAPANESE;
            case "STUDENT" -> STUDENT;
            case "DUE_SOON" -> DUE_SOON;
            case "CANDIDATE" -> CANDIDATE;
            default -> throw new IllegalArgumentException(person);
        };
    }
}
