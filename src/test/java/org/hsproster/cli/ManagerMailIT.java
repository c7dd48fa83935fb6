package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The managers who hear of people")
class ManagerMailIT extends MailedHomeTests {

    private static final String HEADER = "社員番号,会社名,部署,退職日,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String PERSON = "NO,EMPLOYER,DEPARTMENT,,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";
    private static final String TO_X = ", managers: { 開発部: [x@example.jp] }";

    @Test
    void areThoseOfEmployerAndDepartment() throws Exception {
        mails.set(", managers: { ㈱アオイ: { 開発部: [aoi@example.jp] }, 株式会社ミドリ: { 開発部: [midori@example.jp],"
                + " 営業部: [sales@example.jp] } }");
        mails.put(
                "roster.csv",
                HEADER
                        + person("1", "株式会社アオイ", "開発部")
                        + person("2", "株式会社ミドリ", "開発部")
                        + person("3", "株式会社アカネ", "開発部")
                        + person("4", "", "開発部")
                        + person("5", "株式会社ミドリ", "営業部")
                        + person("6", "株式会社アオイ", "営業部"));

        mails.monthly();

        assertThat(mails.numbers("aoi@example.jp")).containsExactly("1");
        assertThat(mails.numbers("midori@example.jp")).containsExactly("2");
        assertThat(mails.numbers("sales@example.jp")).containsExactly("5");
        assertThat(mails.texts("aoi@example.jp")).contains("People of 開発部 of ㈱アオイ in it: 1");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            FIRST,          SECOND,           IS_SENT, BECAUSE
            株式会社アオイ, 株式会社アオイ,   true,    there is one employer
            株式会社アオイ, ㈱アオイ,         true,    it is written in two ways
            -,              -,                true,    no employer is recorded
            株式会社アオイ, 株式会社ミドリ,   false,   the manager may be of either
            株式会社アオイ, -,                false,   the second may be of another employer
            """)
    void ofADepartmentAloneHearOfOneEmployerOnly(String first, String second, boolean isSent, String because)
            throws Exception {
        mails.set(TO_X);
        mails.put(
                "roster.csv",
                HEADER
                        + person("1", first == null ? "" : first, "開発部")
                        + person("2", second == null ? "" : second, "開発部")
                        + person("3", "株式会社アカネ", "営業部"));

        Terminal terminal = mails.monthly();

        assertThat(mails.to("x@example.jp")).as(because).hasSize(isSent ? 1 : 0);
        String sentence = "Managers of 開発部 got no mail, since it is a department of several employers: 株式会社アオイ, "
                + (second == null ? "no employer recorded" : second)
                + ". Write the employer above the department in hsp-roster.mail.managers of hsp-roster.yml, such as"
                + " 株式会社アオイ: { 開発部: [manager@example.jp] }";
        assertThat(terminal.err().contains(sentence)).as(because).isEqualTo(!isSent);
        assertThat(mails.texts("hr@example.jp").contains(sentence)).as(because).isEqualTo(!isSent);
    }

    @Test
    void ofADepartmentAloneHearOfOneEmployerOnlyInAllRostersOfARun() throws Exception {
        mails.set(TO_X);
        mails.put("aoi.csv", HEADER + person("1", "株式会社アオイ", "開発部"));
        mails.put("midori.csv", HEADER + person("2", "株式会社ミドリ", "開発部"));

        mails.monthly();

        assertThat(mails.to("x@example.jp")).isEmpty();
        assertThat(mails.texts("hr@example.jp")).contains("several employers: 株式会社アオイ, 株式会社ミドリ");
        assertThat(home.resolve("data/outbox")).isEmptyDirectory();
    }

    @Test
    void areNotToldWhereTheOtherEmployerHasJapaneseEmployeesOnly() throws Exception {
        mails.set(TO_X);
        String japanese = "2,株式会社ミドリ,開発部,,日本,,,1985-04-01,学士,3500000,\n";
        mails.put("roster.csv", HEADER + person("1", "株式会社アオイ", "開発部") + japanese);

        mails.monthly();

        assertThat(mails.to("x@example.jp")).isEmpty();
    }

    @Test
    void areNotToldWhereTheOtherEmployerHasNothingNew() throws Exception {
        mails.set(TO_X + ", only-when-changed: true");
        String both = person("1", "株式会社アオイ", "開発部") + person("2", "株式会社ミドリ", "開発部");
        mails.put("roster.csv", HEADER + both);
        mails.monthly("--as-of", "2026-11-01");
        mails.put("roster.csv", HEADER + both.replaceFirst(",N1", ","));

        mails.monthly("--as-of", "2026-11-02");

        assertThat(mails.to("x@example.jp")).isEmpty();
    }

    @Test
    void areNotToldOfTheRestWhereOneEmployerHasItsOwn() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp], 株式会社アオイ: { 開発部: [aoi@example.jp] } }");
        mails.put("roster.csv", HEADER + person("1", "株式会社アオイ", "開発部") + person("2", "株式会社ミドリ", "開発部"));

        mails.monthly();

        assertThat(mails.numbers("aoi@example.jp")).containsExactly("1");
        assertThat(mails.to("x@example.jp"))
                .as("of which employer this manager is, the settings do not say")
                .isEmpty();
    }

    @Test
    void areNotToldLaterWhatWasHeldBackWhileTheServerWasDown() throws Exception {
        mails.set(TO_X);
        mails.put("aoi.csv", HEADER + person("1", "株式会社アオイ", "開発部"));
        mails.server().stop();
        mails.monthly();
        mails.put("midori.csv", HEADER + person("2", "株式会社ミドリ", "開発部"));
        mails.server().start();

        mails.monthly();

        assertThat(mails.receivers()).containsOnly("hr@example.jp");
    }

    @Test
    void areNotToldOfPeopleWhoHaveLeft() throws Exception {
        mails.set(TO_X);
        mails.put(
                "roster.csv",
                HEADER
                        + person("1", "株式会社アオイ", "開発部")
                        + person("2", "株式会社アオイ", "開発部").replace("開発部,", "開発部,2026-11-21")
                        + person("3", "株式会社アオイ", "開発部").replace("開発部,", "開発部,2026-11-22")
                        + person("4", "株式会社ミドリ", "開発部").replace("開発部,", "開発部,2026-10-31"));

        mails.monthly();

        assertThat(mails.numbers("x@example.jp")).containsExactly("1", "3");
        assertThat(mails.texts("x@example.jp")).contains("People of 開発部 in it: 2");
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "', managers-of-protected-rosters: false', false",
        "', managers-of-protected-rosters: true', true"
    })
    void areToldOfPeopleOnProtectedRostersIfSoSet(String setting, boolean isSent) throws Exception {
        mails.set(TO_X + setting);
        String[] rows = (HEADER + person("1", "株式会社アオイ", "開発部"))
                .replace(",,", ",-,")
                .lines()
                .toArray(String[]::new);
        Files.write(home.resolve("inbox/secret.xlsx"), EncryptedWorkbooks.workbook("word", rows));

        mails.monthly(Map.of("HSP_ROSTER_PASSWORD", "word"));

        assertThat(mails.numbers("x@example.jp")).hasSize(isSent ? 1 : 0);
        assertThat(mails.texts("hr@example.jp").contains("The roster has a password, so managers get no mail"))
                .isEqualTo(!isSent);
    }

    private static String person(String number, String employer, String department) {
        return PERSON.replace("NO", number).replace("EMPLOYER", employer).replace("DEPARTMENT", department);
    }
}
