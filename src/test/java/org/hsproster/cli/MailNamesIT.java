package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mails about several rosters and groups")
class MailNamesIT extends MailedHomeTests {

    private static final String HEADER = "社員番号,会社名,部署,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String PERSON = "NO,株式会社アオイ,DEPARTMENT,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";

    @Test
    void canBeToldApart() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp], 株式会社アオイ: { 営業部: [x@example.jp] } }");
        mails.put("本社名簿.csv", HEADER + person("1", "開発部") + person("2", "営業部"));
        mails.put("branch.csv", HEADER + person("3", "開発部"));

        mails.monthly();

        assertThat(mails.subjects("hr@example.jp"))
                .containsExactly(
                        "Renewal points of branch.csv as of 2026-11-21: No action needed",
                        "Renewal points of 本社名簿.csv as of 2026-11-21: No action needed");
        assertThat(mails.subjects("x@example.jp"))
                .containsExactly(
                        "Renewal points of branch.csv as of 2026-11-21: 開発部",
                        "Renewal points of 本社名簿.csv as of 2026-11-21: 営業部 of 株式会社アオイ",
                        "Renewal points of 本社名簿.csv as of 2026-11-21: 開発部");
        assertThat(mails.to("x@example.jp"))
                .extracting(mail -> MailedHome.attachment(mail).getFileName())
                .containsExactlyInAnyOrder(
                        "hsp-roster-branch.csv-開発部-2026-11-21.csv",
                        "hsp-roster-本社名簿.csv-営業部 of 株式会社アオイ-2026-11-21.csv",
                        "hsp-roster-本社名簿.csv-開発部-2026-11-21.csv");
        assertThat(mails.texts("x@example.jp"))
                .contains(
                        "The roster branch.csv has been assessed as of 2026-11-21. People of 開発部 in it: 1,",
                        "The roster 本社名簿.csv has been assessed as of 2026-11-21. People of 営業部 of 株式会社アオイ in it: 1,");
    }

    @Test
    void haveNoHeadersThatADepartmentBrings() throws Exception {
        mails.set(", managers: { \"Sales\\r\\nBcc: thief@example.jp\": [x@example.jp] }");
        mails.put("roster.csv", HEADER + person("1", "\"Sales\r\nBcc: thief@example.jp\""));

        mails.monthly();

        MimeMessage mail = mails.to("x@example.jp").get(0);
        assertThat(mail.getSubject())
                .isEqualTo("Renewal points of roster.csv as of 2026-11-21: Sales Bcc: thief@example.jp");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(MailedHome.attachment(mail).getFileName())
                .isEqualTo("hsp-roster-roster.csv-Sales Bcc_ thief@example.jp-2026-11-21.csv");
    }

    @Test
    void keepTheZerosOfNumbersInExcel() throws Exception {
        mails.set(", managers: { 開発部: [x@example.jp] }");
        mails.put("roster.csv", HEADER + person("0012", "開発部") + person("1-2", "開発部") + person("A-1", "開発部"));

        mails.monthly();

        MimeMessage mail = mails.to("x@example.jp").get(0);
        byte[] table = MailedHome.attachment(mail).getInputStream().readAllBytes();
        assertThat(new String(table, StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")[0]))
                .containsExactly("\"=\"\"0012\"\"\"", "\"=\"\"1-2\"\"\"", "A-1");
    }

    private static String person(String number, String department) {
        return PERSON.replace("NO", number).replace("DEPARTMENT", department);
    }
}
