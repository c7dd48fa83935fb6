package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A department of the settings that is on no roster")
class MissingDepartmentIT extends MailedHomeTests {

    private static final String HEADER = "社員番号,会社名,部署,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String INDIAN = "NO,EMPLOYER,DEPARTMENT,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";
    private static final String JAPANESE = "NO,EMPLOYER,DEPARTMENT,日本,,,1985-04-01,学士,3500000,\n";
    private static final String SENTENCE = "hsp-roster.mail.managers in hsp-roster.yml names departments that are on no"
            + " roster of this run, so their managers got no mail: ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", delimiter = '|', textBlock = """
            MANAGERS                                         | EMPLOYER       | DEPARTMENT | MISSING            | BECAUSE
            開発部: [x@example.jp]                           | 株式会社アオイ | 開発部     | -                  | it is there
            R&D: [x@example.jp]                              | 株式会社アオイ | r&d        | -                  | it is written in another way
            開發部: [x@example.jp]                           | 株式会社アオイ | 開発部     | 開發部             | no other character is the same
            株式会社アオイ: { 開発部: [x@example.jp] }       | ㈱アオイ       | 開発部     | -                  | it is there below its employer
            株式会社ミドリ: { 開発部: [x@example.jp] }       | 株式会社アオイ | 開発部     | 開発部 of 株式会社ミドリ | another employer has it
            株式会社ミドリ: { 開発部: [x@example.jp] }       |                | 開発部     | 開発部 of 株式会社ミドリ | no employer is recorded
            開発部: [x@example.jp], 営業部: [y@example.jp], 総務部: [z@example.jp] | 株式会社アオイ | 開発部 | 営業部, 総務部 | there is one sentence for both
            """)
    void isToldOnceARun(String managers, String employer, String department, String missing, String because)
            throws Exception {
        mails.set(", managers: { " + managers + " }");
        mails.put("one.csv", HEADER + row(INDIAN, "1", employer == null ? "" : employer, department));
        mails.put("two.csv", HEADER + row(INDIAN, "2", "", "本社"));

        Terminal terminal = mails.monthly();

        if (missing == null) {
            assertThat(terminal.err()).as(because).isEmpty();
            assertThat(mails.subjects("hr@example.jp")).hasSize(2);
        } else {
            assertThat(terminal.err().lines())
                    .as(because)
                    .singleElement()
                    .asString()
                    .startsWith(SENTENCE + missing + ". Compare the spelling");
            assertThat(mails.texts("hr@example.jp"))
                    .containsOnlyOnce("- " + terminal.err().strip());
        }
    }

    @Test
    void isThereWithPeopleOfWhomManagersAreNotTold() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");
        mails.put("roster.csv", HEADER + row(JAPANESE, "1", "株式会社アオイ", "開発部"));

        assertThat(mails.monthly().err()).isEmpty();
    }

    @Test
    void isThereOnARosterWithAPassword() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");
        String[] rows = (HEADER + row(INDIAN, "1", "株式会社アオイ", "開発部")).lines().toArray(String[]::new);
        Files.write(home.resolve("inbox/secret.xlsx"), EncryptedWorkbooks.workbook("word", rows));

        assertThat(mails.monthly(Map.of("HSP_ROSTER_PASSWORD", "word")).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"roster.xlsx, no workbook", "roster.ods, another format"})
    void isNotToldWhereItMayBeOnARosterThatWasNotAssessed(String name, String content) throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");
        mails.put("one.csv", HEADER + row(INDIAN, "1", "株式会社アオイ", "本社"));
        mails.put(name, content);

        assertThat(mails.monthly().err()).contains(name).doesNotContain("managers");
    }

    @Test
    void isNotToldWithoutRosters() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");

        assertThat(mails.monthly().err()).isEmpty();
        assertThat(mails.receivers()).isEmpty();
    }

    @Test
    void isNotToldOfARosterThatAnEarlierRunHasAnswered() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");
        String roster = HEADER + row(INDIAN, "1", "株式会社アオイ", "開発部");
        mails.put("one.csv", roster);
        mails.monthly();
        mails.put("one.csv", roster);

        assertThat(mails.monthly().err()).isEmpty();
        assertThat(home.resolve("data/outbox")).isEmptyDirectory();
    }

    @Test
    void isToldWithoutAWordOfTheInboxWhereNothingIsLeftInIt() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");
        String roster = HEADER + row(INDIAN, "1", "株式会社アオイ", "本社");
        mails.put("one.csv", roster);
        mails.monthly();
        assertThat(mails.texts("hr@example.jp")).contains(SENTENCE).doesNotContain("still in");
        mails.put("notes.pdf", "x");

        mails.monthly();

        assertThat(mails.texts("hr@example.jp")).contains("What was not assessed is still in " + home.resolve("inbox"));
    }

    private static String row(String person, String number, String employer, String department) {
        return person.replace("NO", number).replace("EMPLOYER", employer).replace("DEPARTMENT", department);
    }
}
