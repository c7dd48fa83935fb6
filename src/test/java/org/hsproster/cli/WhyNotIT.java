package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Why an item counts or not, in the results of a run")
class WhyNotIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,所属機関,学位,大学名,実務経験年数,年収（円）,報酬月額,賞与,日本語能力,日本の学位";
    private static final String PERSON = "A1,インド,高度専門職1号ロ,2027-09-30,1987-01-15,株式会社アオイ,修士,北区大学校,2,6500000,,,N2,有";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx", ".xls"})
    void isToldWithRuleProvisionAndCells(String format) throws IOException {
        Path roster = EveryFormat.files(home, HEADER, PERSON).get(format);

        JsonNode items = items(assess("en", roster));

        assertThat(names(items))
                .as("every item of sheet B, in the order of the table")
                .startsWith("degree", "multiple-degrees", "experience", "remuneration", "age")
                .hasSize(18);
        JsonNode degree = items.get("degree");
        assertThat(degree.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(degree.get("rule").asString()).isEqualTo("hsp_i_b.degree");
        assertThat(degree.get("ruleFrom").asString()).isEqualTo("2015-04-01");
        assertThat(degree.get("provision").get("en").asString())
                .startsWith("Ministry of Justice Order No. 37 of 2014,");
        assertThat(degree.get("provision").get("ja").asString()).contains("平成26年法務省令第37号");
        assertThat(degree.get("whyNot").isNull()).isTrue();
        assertThat(cells(degree)).containsExactly("degree G2");

        JsonNode experience = items.get("experience");
        assertThat(experience.get("status").asString()).isEqualTo("EXCLUDED");
        assertThat(experience.get("excludedBy").isNull()).isTrue();
        assertThat(experience.get("points").asInt()).isZero();
        assertThat(whyNot(experience)).isEqualTo("RECORDED_OTHERWISE AT_LEAST [experienceYears] 2 3 5");
        assertThat(experience.get("because").asString())
                .isEqualTo("recorded: 2 full years; needed: 3 full years or more");
        assertThat(cells(experience)).containsExactly("experienceYears I2");

        JsonNode pay = items.get("remuneration");
        assertThat(whyNot(pay)).isEqualTo("RECORDED_OTHERWISE AGE_BELOW [birthDate] 40 40 20");
        assertThat(pay.get("whyNot").get("age").asInt()).isEqualTo(40);
        assertThat(pay.get("because").asString())
                .isEqualTo("recorded: 40 years of age; needed: 6,000,000 yen a year or more, under 40 years of age");
        assertThat(cells(pay))
                .as("pay is compared with that of months")
                .containsExactly(
                        "annualRemuneration J2", "annualRemuneration K2", "annualRemuneration L2", "birthDate E2");

        JsonNode japanese = items.get("japanese-language");
        assertThat(japanese.get("status").asString()).isEqualTo("EXCLUDED");
        assertThat(japanese.get("ruleFrom").asString()).isEqualTo("2017-04-26");
        assertThat(japanese.get("excludedBy").asString()).isEqualTo("japanese-degree");
        assertThat(whyNot(japanese)).isEqualTo("OTHER_ITEM UNLESS [] null japanese-degree 10");
        assertThat(cells(japanese)).containsExactly("japanese M2", "japaneseDegree N2");

        assertThat(cells(items.get("designated-university")))
                .as("the name of the university is looked up")
                .containsExactly("university H2");
        assertThat(whyNot(items.get("designated-university")))
                .isEqualTo("NOT_LISTED IS [university] [\"北区大学校\"] true 10");
        assertThat(cells(items.get("research"))).as("no such column").isEmpty();
        assertThat(whyNot(items.get("research"))).isEqualTo("MISSING AT_LEAST [researchAchievements] null 1 15");
    }

    @Test
    void isASentenceInTheLanguageOfTheRun() throws IOException {
        JsonNode items = items(assess("ja", RosterFiles.csv(home, HEADER, PERSON)));

        assertThat(items.get("experience").get("whyNot").get("text").asString()).isEqualTo("記録：満2年／必要：満3年以上");
        assertThat(items.get("research").get("because").asString()).isEqualTo("記録なし：研究実績数／必要：1種類以上の研究実績");
        assertThat(items.get("innovation-support-sme").get("whyNot").get("text").asString())
                .isEqualTo("記録なし：中小企業／必要：その契約機関が中小企業");
        assertThat(items.get("experience").get("source"))
                .isEqualTo(items.get("experience").get("provision").get("ja"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            UNIVERSITY | LICENCES         | ITEM                  | JAPANESE                                                    | ENGLISH
            北区大学校  |                  | designated-university | 記録：北区大学校（対象の一覧にありません）／必要：告示された大学を卒業 | recorded: 北区大学校, not on the lists; needed: graduated from a designated university
                       |                  | designated-university | 記録なし：加点対象大学／必要：告示された大学を卒業                   | not recorded: Designated university; needed: graduated from a designated university
            北区大学校  | そろばん;書道      | licences              | 記録：そろばん、書道（対象の一覧にありません）／必要：1件以上の資格   | recorded: そろばん, 書道, not on the lists; needed: 1 or more licences
            北区大学校  |                  | licences              | 記録なし：関連国家資格数／必要：1件以上の資格                       | not recorded: Related Japanese licences; needed: 1 or more licences
            北区大学校  | 0                | licences              | 記録：資格0件／必要：1件以上の資格                                 | recorded: 0 licences; needed: 1 or more licences
            北区大学校  |                  | multiple-degrees      | 記録：大学卒又はこれと同等以上／必要：異なる分野の修士・博士等の学位が2つ以上 | recorded: university graduate or equal; needed: two or more graduate degrees in different fields
            """)
    void tellsARecordThatDoesNotCountFromNone(
            String university, String licences, String item, String japanese, String english) throws IOException {
        String person = PERSON.replace("修士,北区大学校", "学士," + Objects.requireNonNullElse(university, ""));
        Path roster = RosterFiles.csv(home, HEADER + ",国家資格", person + "," + Objects.requireNonNullElse(licences, ""));

        assertThat(items(assess("ja", roster)).get(item).get("because").asString())
                .isEqualTo(japanese);
        assertThat(items(assess("en", roster)).get(item).get("because").asString())
                .isEqualTo(english);
    }

    @Test
    void namesTheCellsOfTheOtherFilesOfTheRun() throws IOException {
        Path roster = RosterFiles.csv(home, HEADER, PERSON);
        Path employers =
                Files.writeString(home.resolve("employers.csv"), "所属機関,イノベーション促進支援措置,中小企業\nミドリ商事,無,無\n㈱アオイ,有,×\n");
        Path skills = Files.writeString(home.resolve("skills.csv"), "社員番号,関連国家資格数\nA1,0\n");

        JsonNode document = assess("en", roster, "--employers", employers.toString(), "--join", skills.toString());

        JsonNode items = items(document);
        JsonNode sme = items.get("innovation-support-sme");
        assertThat(whyNot(sme)).isEqualTo("RECORDED_OTHERWISE SME [sme] false true 10");
        assertThat(locations(sme)).containsExactly("sme employers.csv C3", "innovationSupport employers.csv B3");
        assertThat(locations(items.get("licences"))).containsExactly("licences skills.csv B2");
        assertThat(document.get("inputs")
                        .valueStream()
                        .map(input -> input.get("role").asString() + " "
                                + input.get("file").asString()))
                .containsExactly("ROSTER roster.csv", "COMPLETING skills.csv", "EMPLOYERS employers.csv");
        assertThat(document.get("files")
                        .valueStream()
                        .map(file -> file.get("purpose").asString() + " "
                                + file.get("file").asString()))
                .containsExactly("ROSTER roster.csv", "JOIN skills.csv", "EMPLOYERS employers.csv");
        Map<String, String> hashes = document.get("files")
                .valueStream()
                .collect(Collectors.toMap(
                        file -> file.get("file").asString(),
                        file -> file.get("sha256").asString()));
        document.get("inputs")
                .forEach(input -> assertThat(input.get("sha256").asString())
                        .hasSize(64)
                        .isEqualTo(hashes.get(input.get("file").asString())));
    }

    @Test
    void tellsUnclearItemsByTheirPoints() throws IOException {
        JsonNode items = items(assess("en", RosterFiles.csv(home, HEADER, PERSON.replace(",N2,有", ",N1（受験予定）,"))));

        JsonNode japanese = items.get("japanese-language");
        assertThat(japanese.get("status").asString()).isEqualTo("UNCLEAR");
        assertThat(japanese.get("points").asInt()).isPositive();
        assertThat(japanese.get("whyNot").isNull()).isTrue();
    }

    @Test
    void saysNothingOfPeopleWithoutPoints() throws IOException {
        JsonNode document = assess(
                "en", RosterFiles.csv(home, HEADER, PERSON.replace("インド", "日本").replace("高度専門職1号ロ,2027-09-30", ",")));

        assertThat(document.get("employees").get(0).get("items").isEmpty()).isTrue();
    }

    @Test
    void isKeptWhereSeveralRostersAreOneDocument() throws IOException {
        Path one = Files.writeString(home.resolve("one.csv"), HEADER + "\n" + PERSON + "\n");
        Path two = Files.writeString(home.resolve("two.csv"), HEADER + "\n" + PERSON.replace("A1", "A2") + "\n");
        Path employers = Files.writeString(home.resolve("employers.csv"), "所属機関,中小企業\n㈱アオイ,有\n㈱アオイ,無\n");

        JsonNode document = assess("en", one, two.toString(), "--employers", employers.toString());

        assertThat(document.get("program").get("name").asString()).isEqualTo("hsp-roster");
        assertThat(document.get("rules").get("fingerprint").asString()).isNotEmpty();
        assertThat(document.get("files")
                        .valueStream()
                        .map(file -> file.get("file").asString()))
                .containsExactly("one.csv", "employers.csv", "two.csv");
        assertThat(document.get("inputs")
                        .valueStream()
                        .map(file -> file.get("file").asString()))
                .containsExactly("one.csv", "employers.csv", "two.csv");
        assertThat(document.get("problems")
                        .valueStream()
                        .filter(problem -> problem.get("file").asString().equals("employers.csv")))
                .as("the employers table is read for each roster and told of once")
                .hasSize(1);
        assertThat(document.get("employees")
                        .valueStream()
                        .map(person -> person.get("items").size()))
                .containsExactly(18, 18);
    }

    @Test
    void namesTheRuleFilesOfTheUser() throws IOException {
        Terminal terminal = new Terminal(home);
        String rules = terminal.overlay("hsp-i-b/experience.yaml", "at_least: 3,", "at_least: 4,");

        JsonNode document = assess("en", RosterFiles.csv(home, HEADER, PERSON), "--rules", rules);

        assertThat(document.get("rules").get("ownFiles").valueStream().map(JsonNode::asString))
                .containsExactly("overlay");
        assertThat(document.get("files")
                        .valueStream()
                        .map(file -> file.get("file").asString()))
                .containsExactly("roster.csv", "hsp-i-b/experience.yaml");
        assertThat(whyNot(items(document).get("experience")))
                .isEqualTo("RECORDED_OTHERWISE AT_LEAST [experienceYears] 2 4 5");
    }

    private JsonNode assess(String language, Path roster, String... more) throws IOException {
        Path results = home.resolve("results.json");
        List<String> words = new ArrayList<>(
                List.of("assess", "--lang", language, "--results", results.toString(), roster.toString()));
        words.addAll(List.of(more));
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
        try (InputStream schema = WhyNotIT.class.getResourceAsStream("/contract/results.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(Files.readString(results), InputFormat.JSON))
                    .isEmpty();
        }
        return JsonMapper.shared().readTree(results);
    }

    private static JsonNode items(JsonNode document) {
        ObjectNode items = JsonMapper.shared().createObjectNode();
        document.get("employees")
                .get(0)
                .get("items")
                .forEach(item -> items.set(item.get("id").asString(), item));
        return items;
    }

    private static List<String> names(JsonNode items) {
        return List.copyOf(items.propertyNames());
    }

    private static List<String> cells(JsonNode item) {
        return item.get("cells")
                .valueStream()
                .map(cell ->
                        cell.get("fact").asString() + " " + cell.get("cell").asString())
                .toList();
    }

    private static List<String> locations(JsonNode item) {
        return item.get("cells")
                .valueStream()
                .map(cell -> cell.get("fact").asString() + " "
                        + cell.get("file").asString() + " " + cell.get("cell").asString())
                .toList();
    }

    private static String whyNot(JsonNode item) {
        JsonNode whyNot = item.get("whyNot");
        List<String> columns =
                whyNot.get("columns").valueStream().map(JsonNode::asString).toList();
        return String.join(
                " ",
                whyNot.get("reason").asString(),
                whyNot.get("condition").asString(),
                columns.toString(),
                whyNot.get("recorded").toString(),
                whyNot.get("needed").asString(),
                whyNot.get("rowPoints").toString());
    }
}
