package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The command mapping, and the option of that name")
class MappingCommandIT {

    private static final String ROWS = "1,Ada,1990-01-01,高度専門職1号ロ,2027-04-20,10000000,修士,10,N1\n";

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void whatItWritesChangesNothing(String sample) throws IOException {
        Path roster = Path.of("sample-input", sample);
        Path mapping = home.resolve("mapping.yaml");

        assertThat(terminal.execute("mapping", roster.toString(), "--out", mapping.toString()))
                .isZero();

        JsonNode mapped = employees(roster, "--mapping", mapping.toString());
        terminal = new Terminal(home.resolve("of its own")); // nothing to be compared with there, either
        assertThat(mapped).isEqualTo(employees(roster));
    }

    @ParameterizedTest
    @CsvSource({"ja, 名簿の見出し", "en, How the headers"})
    void offersWhatIsNotRecognised(String language, String title) throws IOException {
        Path roster = Files.writeString(
                home.resolve("r.csv"), "社員番号,氏名,在留資格,在留期間の満了,旅券番号,有効期限,\"say \"\"hi\"\"\"\n1,Ada,永住者,,,,\n");

        assertThat(terminal.execute("mapping", roster.toString(), "--lang", language))
                .isZero();

        assertThat(terminal.out())
                .contains(
                        "# " + title,
                        "\n  \"在留資格\": statusOfResidence  # ",
                        "\n  #\"在留期間の満了\": expiresOn  # ",
                        "\n  #- \"say \\\"hi\\\"\"",
                        "\n#   \"旅券番号\"",
                        "\n#   cardValidity  ")
                .doesNotContain("Ada");
    }

    @Test
    void takesAnOfferWhenTheSignBeforeItIsTakenAway() throws IOException {
        Path roster = Files.writeString(home.resolve("r.csv"), "社員番号,氏名,在留資格,年収額,備考\n1,Ada,永住者,500万円,x\n");
        terminal.execute("mapping", roster.toString());
        Path mapping = Files.writeString(
                home.resolve("m.yaml"),
                terminal.out().replace("  #\"年収額\"", "  \"年収額\"").replace("  #- \"備考\"", "  - \"備考\""));

        assertThat(terminal.execute(
                        "assess",
                        roster.toString(),
                        "--mapping",
                        mapping.toString(),
                        "--results",
                        home.resolve("r.json").toString()))
                .isZero();
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(home.resolve("r.json")))
                        .at("/inputs/0/columns/annualRemuneration")
                        .asString())
                .isEqualTo("年収額");
    }

    @Test
    void helpsWithARosterThatIsNotRecognisedAtAll() throws IOException {
        Path roster = Files.writeString(home.resolve("r.csv"), "名簿\n番,人,種,まで,学\n" + "1,Ada,永住者,2027-04-20,修士\n");
        assertThat(terminal.execute("assess", roster.toString())).isEqualTo(ExitCodes.ROSTER);

        assertThat(terminal.execute("mapping", roster.toString())).isZero();
        assertThat(terminal.out()).contains("#- \"種\"");

        Path mapping = Files.writeString(
                home.resolve("m.yaml"), "columns: {番: employeeNo, 人: name, 種: statusOfResidence, まで: expiresOn}");
        assertThat(terminal.execute("assess", roster.toString(), "--mapping", mapping.toString()))
                .isZero();
    }

    @Test
    void leavesAFileThatIsThereAlone() throws IOException {
        Path roster = roster();
        Path mapping = Files.writeString(home.resolve("m.yaml"), "mine");

        assertThat(terminal.execute("mapping", roster.toString(), "--out", mapping.toString()))
                .isEqualTo(ExitCodes.OUTPUT);
        assertThat(mapping).hasContent("mine");
        assertThat(terminal.err()).hasLineCount(1).contains("m.yaml");
    }

    @Test
    void aBrokenMappingIsReportedKeyByKeyAndNothingIsWritten() throws IOException {
        Path mapping =
                Files.writeString(home.resolve("m.yaml"), "columns: {在留: visa-kind}\nconstants: {expiresOn: x}\n");

        assertThat(terminal.execute("assess", roster().toString(), "--mapping", mapping.toString()))
                .isEqualTo(ExitCodes.CONFIGURATION);

        assertThat(terminal.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("m.yaml / columns: 在留: ", "visa-kind"),
                        line -> assertThat(line).contains("m.yaml / constants: expiresOn: ", "2027-03-31"));
        assertThat(home.resolve("output/r.csv-assessed-2026-11-21.xlsx")).doesNotExist();
    }

    @Test
    void anotherMappingIsAnotherRun() throws IOException {
        String roster = roster().toString();
        Path mapping = Files.writeString(home.resolve("m.yaml"), "ignore: [備考]\n");
        terminal.execute("assess", roster, "--mapping", mapping.toString());

        terminal.execute("assess", roster, "--mapping", mapping.toString());
        assertThat(terminal.out()).contains("an earlier run has answered this");
        Files.writeString(mapping, "ignore: [学位]\n");
        String before = terminal.out();
        terminal.execute("assess", roster, "--mapping", mapping.toString());
        assertThat(terminal.out().substring(before.length())).doesNotContain("an earlier run");
    }

    @Test
    void explainsWithAMappingAsWell() throws IOException {
        Path roster = Files.writeString(home.resolve("r.csv"), "番,氏名,在留資格,在留期限\n1,Ada,高度専門職1号ロ,2027-04-20\n");
        Path mapping = Files.writeString(home.resolve("m.yaml"), "columns: {番: employeeNo}");

        assertThat(terminal.execute("explain", roster.toString(), "--employee", "1"))
                .isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.execute("explain", roster.toString(), "--employee", "1", "--mapping", mapping.toString()))
                .isZero();
    }

    private Path roster() throws IOException {
        return Files.writeString(home.resolve("r.csv"), "社員番号,氏名,生年月日,在留資格,在留期限,年収,学位,実務経験年数,日本語能力\n" + ROWS);
    }

    private JsonNode employees(Path roster, String... options) throws IOException {
        Path results = home.resolve("results.json");
        String[] command = {
            "assess", roster.toString(), "--as-of", "2026-11-21", "--force", "--results", results.toString()
        };
        String[] all =
                Stream.concat(Arrays.stream(command), Arrays.stream(options)).toArray(String[]::new);
        assertThat(terminal.execute(all)).isZero();
        return JsonMapper.shared().readTree(Files.readString(results)).get("employees");
    }
}
