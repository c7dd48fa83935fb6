package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the monthly run does not assess")
class NotAssessedIT extends MailedHomeTests {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String ROSTER = HEADER + "1001,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void setNothingMore() throws IOException {
        mails.set("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"名簿.ods", "roster.numbers", "roster.PDF", "roster.docx", "roster.zip", "roster"})
    void anotherFormatIsReported(String name) throws Exception {
        mails.put(name, ROSTER);
        mails.put("good.csv", ROSTER);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err().lines())
                .containsExactly(name + " is in a format that is not read, and was not assessed. Save the roster as"
                        + " .xlsx, .xls or CSV; move what is no roster out of " + inbox() + ".");
        assertThat(inbox().resolve(name)).exists();
        assertThat(audited()).containsExactlyInAnyOrder(tuple("good.csv", 0), tuple(name, 3));
        assertThat(problemMail()).contains("- " + terminal.err().strip());
    }

    @Test
    void aRunThatCannotBeginIsReported() throws Exception {
        assertThat(new Terminal(home).execute("monthly")).isZero();
        mails.put("good.csv", ROSTER);
        Files.delete(home.resolve("data/jobs.data"));

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(problemMail()).contains("- " + terminal.err().strip());
        assertThat(inbox().resolve("good.csv")).exists();
    }

    @Test
    void anInboxThatCannotBeReadIsReported() throws Exception {
        Files.delete(inbox());
        Files.writeString(inbox(), "no folder");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.OUTPUT);
        assertThat(problemMail()).contains("- " + terminal.err().strip());
        assertThat(audited()).containsExactly(tuple("inbox", ExitCodes.OUTPUT));
    }

    @Test
    void aRunWhoseOutboxCannotBeUsedIsReportedAllTheSame() throws Exception {
        mails.put("good.csv", ROSTER);
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/outbox"), "no folder");
        Files.writeString(home.resolve("data/backup"), "no folder");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.OUTPUT);
        assertThat(problemMail()).contains("- " + terminal.err().strip());
    }

    @Test
    void aFolderIsReportedWhereItHasFiles() throws Exception {
        Path folder = Files.createDirectories(inbox().resolve("2026年/11月"));
        Files.writeString(folder.resolve("roster.csv"), ROSTER);
        Files.createDirectories(inbox().resolve("empty/below"));
        Files.writeString(inbox().resolve("empty/.DS_Store"), "x");
        Files.createDirectories(inbox().resolve("@eaDir/roster.csv"));
        Files.writeString(inbox().resolve("@eaDir/roster.csv/SYNO@INFO"), "x");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err().lines())
                .containsExactly("2026年 is a folder, and what is in it was not assessed. Move its rosters up into "
                        + inbox() + ", and the folder out of it.");
        assertThat(audited()).containsExactly(tuple("2026年", 3));
        assertThat(problemMail()).contains("- 2026年 is a folder");
    }

    @Test
    void aPackageOfNumbersIsAFileToItsUser() throws IOException {
        Files.writeString(
                Files.createDirectory(inbox().resolve("roster.numbers")).resolve("Index.zip"), "x");

        assertThat(mails.monthly().err()).startsWith("roster.numbers is in a format that is not read");
    }

    @Test
    void filesOfTheSystemAreNotReported() throws Exception {
        for (String name :
                List.of(".DS_Store", "._roster.xlsx", "Thumbs.db", "desktop.ini", "~$gone.xlsx", ".~lock.gone.xlsx#")) {
            mails.put(name, "x");
        }

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out()).contains("No roster in");
        assertThat(home.resolve("data/audit.log")).doesNotExist();
        assertThat(mails.receivers()).isEmpty();
    }

    @Test
    void aWaitingRosterHasAnExitCodeOfItsOwn() throws Exception {
        mails.put("open.csv", ROSTER);
        lock("~$open.csv", "2026-11-21T02:00:00Z");
        mails.put("done.csv", ROSTER);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly", "--fail-on", "risk"))
                .as("more severe than a person at risk")
                .isEqualTo(7);
        assertThat(audited()).containsExactlyInAnyOrder(tuple("done.csv", 10), tuple("open.csv", 7));
        assertThat(problemMail()).contains("- open.csv is still being written or open, was not assessed, and waits");

        mails.put("broken.xlsx", "no workbook");
        assertThat(new Terminal(home).execute("monthly"))
                .as("an unreadable one is more severe")
                .isEqualTo(ExitCodes.ROSTER);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LOCK,                 CHANGED,              IS_STALE, BECAUSE
            ~$roster.csv,         2026-11-20T03:00:00Z, false,    a day old is not older than a day
            ~$roster.csv,         2026-11-20T02:59:59Z, true,     Excel puts the sign before the name
            ~$ster.csv,           2026-11-20T02:59:59Z, true,     two letters are replaced
            ~$ster.csv,           2026-11-20T03:00:00Z, false,    two letters are replaced
            .~oster.csv,          2026-11-20T03:00:00Z, false,    WPS Office
            .~lock.roster.csv#,   2026-11-20T02:59:59Z, true,     LibreOffice
            .~lock.roster.csv#,   2026-11-20T03:00:00Z, false,    LibreOffice
            """)
    void aLockFileHoldsARosterBackForADay(String lock, String changed, boolean isStale, String because)
            throws Exception {
        mails.put("roster.csv", ROSTER);
        lock(lock, changed);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).as(because).isEqualTo(isStale ? ExitCodes.DONE : ExitCodes.WAITING);
        assertThat(inbox().resolve("roster.csv").toFile().exists()).as(because).isEqualTo(!isStale);
        String sentence = "roster.csv was not held back by the lock file " + lock;
        assertThat(terminal.err().contains(sentence)).as(because).isEqualTo(isStale);
        assertThat(problemMail().contains(sentence)).as(because).isEqualTo(isStale);
    }

    @Test
    void aLockFileIsThatOfTheRosterWithJustItsName() throws Exception {
        mails.put("roster.csv", ROSTER);
        mails.put("ster.csv", ROSTER);
        lock("~$ster.csv", "2026-11-21T02:00:00Z");

        assertThat(mails.monthly().err())
                .contains("ster.csv is still being written")
                .hasLineCount(1);
        assertThat(home.resolve("archive/2026-11/roster.csv")).exists();
    }

    @Test
    void oneMailListsThemAllForEachReaderInHr() throws Exception {
        mails.set(", only-when-changed: true");
        Path settings = home.resolve("hsp-roster.yml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("language: en", "language: ja")
                        .replace("[hr@example.jp]", "[hr@example.jp, two@example.jp]"));
        mails.put("broken.xlsx", "no workbook");
        mails.put("名簿.ods", "x");
        Files.write(
                inbox().resolve("secret.xlsx"),
                EncryptedWorkbooks.workbook("word", ROSTER.lines().toArray(String[]::new)));
        mails.put("shopping.csv", "Milk,Bread\n2,3\n");
        mails.put("open.csv", ROSTER);
        lock("~$open.csv", "2026-11-21T02:00:00Z");

        mails.monthly();

        assertThat(mails.receivers()).containsExactly("hr@example.jp", "two@example.jp");
        MimeMessage mail = mails.to("hr@example.jp").get(0);
        assertThat(mail.getSubject()).isEqualTo("毎月の判定（2026/11/21(土)時点）：確認が必要な事項 5件");
        assertThat(MailedHome.text(mail).lines().filter(line -> line.startsWith("・")))
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("・broken.xlsx: "),
                        secret ->
                                assertThat(secret).startsWith("・secret.xlsx: ").contains("パスワード"),
                        shopping -> assertThat(shopping).startsWith("・shopping.csv: "),
                        open -> assertThat(open).startsWith("・open.csv は書き込み中か使用中のため"),
                        other -> assertThat(other).startsWith("・名簿.ods は読み取れない形式のため"));
        assertThat(MailedHome.text(mail)).contains(inbox().toString()).doesNotContain("3500000", "1985", "1001");

        mails.server().purgeEmailFromAllMailboxes();
        mails.monthly();
        assertThat(mails.receivers()).as("told in every run").containsExactly("hr@example.jp", "two@example.jp");
    }

    @Test
    void aFailureIsListedWithItsReason() throws Exception {
        mails.put("roster.csv", ROSTER);
        Files.createDirectories(home.resolve("output"));
        Files.writeString(home.resolve("output/2026-11"), "a file in place of the folder");

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.OUTPUT);
        assertThat(problemMail()).contains("- roster.csv failed: Cannot write " + home.resolve("output/2026-11"));
        assertThat(audited()).containsExactly(tuple("roster.csv", 5));
    }

    @Test
    void aMappingThatCannotBeUsedIsListedOnce() throws Exception {
        mails.put("one.csv", ROSTER);
        mails.put("two.csv", ROSTER);
        Path mapping = Files.writeString(home.resolve("mapping.yml"), "columns:\n  国籍: [\n");

        Terminal terminal = mails.monthly("--mapping", mapping.toString());

        assertThat(terminal.err()).contains("mapping.yml");
        assertThat(problemMail().lines().filter(line -> line.startsWith("- ")))
                .singleElement()
                .asString()
                .startsWith("- mapping.yml");
    }

    @Test
    void noMailIsSentWhereAllIsDone() throws Exception {
        mails.put("roster.csv", ROSTER);

        mails.monthly();

        assertThat(mails.subjects("hr@example.jp"))
                .singleElement()
                .asString()
                .startsWith("Renewal points of roster.csv");
    }

    @Test
    void nothingIsMailedWithoutAServer() throws Exception {
        Files.delete(home.resolve("hsp-roster.yml"));
        mails.put("roster.ods", ROSTER);

        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("monthly")).isEqualTo(ExitCodes.ROSTER);
        assertThat(audited()).containsExactly(tuple("roster.ods", 3));
        assertThat(home.resolve("data/outbox")).doesNotExist();
    }

    private void lock(String name, String changed) throws IOException {
        Files.setLastModifiedTime(mails.put(name, "owner"), FileTime.from(Instant.parse(changed)));
    }

    private Path inbox() {
        return home.resolve("inbox");
    }

    private String problemMail() throws Exception {
        return mails.texts("hr@example.jp");
    }

    private List<Tuple> audited() throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("data/audit.log"))) {
            return lines.<JsonNode>map(JSON::readTree)
                    .map(line -> tuple(
                            line.path("roster").asString(),
                            line.path("exitCode").asInt()))
                    .toList();
        }
    }
}
