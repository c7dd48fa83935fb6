package org.hsproster.monthly.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.RunTally;
import org.hsproster.roster.person.CaseNote;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.settings.MailServer;
import org.hsproster.settings.MailServer.Encryption;
import org.hsproster.settings.MailSettings;
import org.hsproster.settings.ReminderSettings;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reminders by mail")
class ReminderMailsTest {

    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());
    private static final RenewalAssessor ASSESSOR = new RenewalAssessor(Rulebook.load());
    private static final Map<String, List<String>> OWNERS =
            Map.of("佐藤 太郎", List.of("sato@example.jp"), "Suzuki", List.of("suzuki@example.jp", "team@example.jp"));

    /** The deadline is 2027-03-31. */
    private static final String AT_RISK = HspHolders.AT_41;

    @TempDir
    private Path folder;

    private Path workbook;
    private LocalDate asOf = LocalDate.of(2026, 12, 1);
    private Optional<LocalDate> before = Optional.empty();
    private boolean isProtectedToManagers;
    private boolean isOnlyOfChanges;
    private Locale language = Locale.ENGLISH;
    private Map<String, List<String>> owners = OWNERS;
    private final List<AssessedEntry> people = new ArrayList<>();

    @BeforeEach
    void makeWorkbook() throws IOException {
        workbook = Files.writeString(folder.resolve("roster-assessed.csv"), "text");
    }

    @Test
    void tellHrAndEachOwnerOfTheirPeople() throws Exception {
        add("1001", "佐藤　太郎", CaseState.PAPERS_REQUESTED);
        add("1002", "suzuki", null);
        add("1003", "", null);
        add("1004", "Tanaka", CaseState.READY);

        write();

        assertThat(receivers())
                .containsExactlyInAnyOrder("hr@example.jp", "sato@example.jp", "suzuki@example.jp", "team@example.jp");
        assertThat(text("hr@example.jp").lines())
                .containsSequence(
                        "Reminders: people who have come nearer to their deadline since the last run (4):",
                        "120 or fewer days to the deadline: 4",
                        "  2027-03-31 (days left: 120)  1001  ● At risk  Papers requested  佐藤　太郎",
                        "  2027-03-31 (days left: 120)  1002  ● At risk  Not started  suzuki",
                        "  2027-03-31 (days left: 120)  1003  ● At risk  Not started",
                        "  2027-03-31 (days left: 120)  1004  ● At risk  Ready  Tanaka",
                        "",
                        "hsp-roster.reminders.owners in hsp-roster.yml has no address for these owners of cases, so"
                                + " they got no reminder: Tanaka. Compare the spelling with the action list.");
        assertThat(mail("sato@example.jp").getSubject())
                .isEqualTo("Deadlines of renewals in roster.csv as of 2026-12-01: 佐藤 太郎 (1)");
        assertThat(text("sato@example.jp"))
                .contains("  2027-03-31 (days left: 120)  1001  ● At risk  Papers requested\n")
                .doesNotContain("1002", "1003", "1004");
        assertThat(table("sato@example.jp"))
                .isEqualTo("\ufeffEmployee No.,Outlook,Deadline,Days left,Reminder (days before),State,What to do\r\n"
                        + "1001,At risk,2027-03-31,120,120,Papers requested,Please ask the HR department.\r\n");
        assertThat(table("team@example.jp"))
                .isEqualTo(table("suzuki@example.jp"))
                .contains("1002")
                .doesNotContain("1001");
        assertThat(String.join("\n", allTexts()))
                .as("no name, pay, birth date or points")
                .doesNotContain("PERSON", "9000000", "9,000,000", "1985", "ベトナム", "50 points");
    }

    @Test
    void areInJapanese() throws Exception {
        language = Locale.JAPANESE;
        asOf = LocalDate.of(2027, 3, 25);
        add("1001", "佐藤太郎", CaseState.PAPERS_REQUESTED);
        add("1004", "田中", null);

        write();

        assertThat(text("hr@example.jp").lines())
                .containsSequence(
                        "名簿「roster.csv」を2027/3/25(木)時点で判定しました。",
                        "",
                        "期限まで7日以内で、審査中の申請がない方：2名。期限までに対応できるよう、至急ご確認ください。",
                        "  2027/3/31(水)（残り6日）　1001　● 要件未達の見込み　書類依頼済　担当：佐藤太郎",
                        "  2027/3/31(水)（残り6日）　1004　● 要件未達の見込み　未着手　担当：田中",
                        "")
                .contains("期限のお知らせ：前回から期限が近づいた方（2名）", "期限まで7日以内：2名")
                .contains("hsp-roster.yml の hsp-roster.reminders.owners に送信先のない担当者（田中）がいるため、"
                        + "お知らせを送信していません。一覧の表記と比べてください。");
        assertThat(mail("sato@example.jp").getSubject())
                .isEqualTo("在留期間更新の期限のお知らせ「roster.csv」（2027/3/25(木)時点）：佐藤 太郎（1名）");
        assertThat(text("sato@example.jp")).contains("担当者「佐藤 太郎」の案件のうち、期限が近づいた方は1名です。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            AS_OF      | BEFORE     | ESCALATED | ENTERED | BECAUSE
            2026-11-30 |            | false     | false   | 121 days are left
            2026-12-01 | 2026-11-30 | false     | true    | 120
            2026-12-02 | 2026-12-01 | false     | false   | told in the run before
            2027-03-23 | 2027-03-22 | false     | false   | 8 days are left
            2027-03-24 | 2027-03-23 | true      | true    | 7: the first of the last two stages
            2027-03-25 | 2027-03-24 | true      | false   | HR hears of it in every run
            2027-03-30 | 2027-03-29 | true      | true    | 1: the last stage
            2027-03-31 | 2027-03-30 | true      | false   | the deadline
            """)
    void followTheDaysOfTheRuns(
            LocalDate day, LocalDate earlier, boolean isEscalated, boolean isEntered, String because) throws Exception {
        asOf = day;
        before = Optional.ofNullable(earlier);
        add("1001", "Suzuki", null);

        write();

        assertThat(text("hr@example.jp").contains("Nothing filed and open, with 7 or fewer days to the deadline: 1."))
                .as(because)
                .isEqualTo(isEscalated);
        assertThat(text("hr@example.jp").contains("Reminders:")).as(because).isEqualTo(isEntered);
        assertThat(receivers().contains("suzuki@example.jp")).as(because).isEqualTo(isEntered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            STATE   | FILED_ON   | AS_OF      | IS_TOLD | BECAUSE
            READY   |            | 2027-03-25 | true    | ready is not filed
            FILED   | 2027-03-20 | 2027-03-25 | false   | filed
                    | 2027-03-20 | 2027-03-25 | false   | filed by the day alone
            GRANTED | 2027-03-20 | 2027-03-25 | false   | decided
            REFUSED | 2027-03-20 | 2027-03-25 | true    | refused: to act on at once
            """)
    void endOnceItIsFiled(CaseState state, LocalDate filedOn, LocalDate day, boolean isTold, String because)
            throws Exception {
        asOf = day;
        people.add(person(
                filedOn == null
                        ? employee("1001", state)
                        : employee("1001", state).with(Fact.FILED_ON, filedOn),
                "Suzuki"));

        write();

        assertThat(text("hr@example.jp").contains("Nothing filed and open"))
                .as(because)
                .isEqualTo(isTold);
        assertThat(receivers().contains("suzuki@example.jp")).as(because).isEqualTo(isTold);
    }

    @Test
    void tellAPersonWhoIsNewOnTheRosterInAnyStage() throws Exception {
        asOf = LocalDate.of(2026, 12, 2);
        before = Optional.of(LocalDate.of(2026, 12, 1));
        people.add(person(employee("1001", null), "Suzuki").with(OutlookChange.ofNewcomer()));

        write();

        assertThat(receivers()).contains("suzuki@example.jp");
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, true"})
    void ofAProtectedRosterReachOwnersIfSoSet(boolean setting, boolean isSent) throws Exception {
        isProtectedToManagers = setting;
        workbook = folder.resolve("roster-assessed.xlsx");
        Files.write(workbook, EncryptedWorkbooks.workbook("word", "a,b"));
        add("1001", "Suzuki", null);
        add("1002", "Tanaka", null);

        write();

        assertThat(receivers().contains("suzuki@example.jp")).isEqualTo(isSent);
        assertThat(text("hr@example.jp").contains("The roster has a password, so owners of cases get no reminders"))
                .isNotEqualTo(isSent);
        assertThat(text("hr@example.jp").contains("Suzuki"))
                .as("owners are named where they may hear of it")
                .isEqualTo(isSent);
        assertThat(text("hr@example.jp").contains("no reminder: Tanaka.")).isEqualTo(isSent);
        assertThat(text("hr@example.jp")).contains("2027-03-31 (days left: 120)  1001");
    }

    @Test
    void withoutOwnersInTheSettingsMissNone() throws Exception {
        owners = Map.of();
        add("1001", "Suzuki", null);

        write();

        assertThat(receivers()).containsExactly("hr@example.jp");
        assertThat(text("hr@example.jp")).contains("Suzuki").doesNotContain("hsp-roster.reminders.owners");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            AS_OF      | BEFORE     | IS_SENT | BECAUSE
            2026-12-02 | 2026-12-01 | false   | nothing has changed
            2026-12-31 | 2026-12-01 | true    | a stage was entered
            """)
    void areAChange(LocalDate day, LocalDate earlier, boolean isSent, String because) throws Exception {
        isOnlyOfChanges = true;
        asOf = day;
        before = Optional.of(earlier);
        add("1001", "Suzuki", null);

        write();

        assertThat(receivers().contains("hr@example.jp")).as(because).isEqualTo(isSent);
    }

    @ParameterizedTest
    @CsvSource({"20, 20, ''", "21, 20, and 1 more"})
    void nameTheMostUrgentPeople(int number, int named, String more) throws Exception {
        IntStream.range(0, number).forEach(each -> add(String.valueOf(1000 + each), "Suzuki", null));

        write();

        assertThat(text("hr@example.jp").lines().filter(line -> line.contains("days left: 120")))
                .hasSize(named);
        assertThat(text("hr@example.jp")).contains(more);
        assertThat(table("suzuki@example.jp").lines()).as("the table has all").hasSize(number + 1);
    }

    private void add(String number, String owner, CaseState state) {
        people.add(person(employee(number, state), owner));
    }

    private static Employee employee(String number, CaseState state) {
        Employee employee =
                DescribedEmployee.by(AT_RISK).with(Fact.EMPLOYEE_NO, number).with(Fact.NAME, "SOME PERSON");
        return state == null ? employee : employee.with(Fact.CASE_STATE, state);
    }

    private AssessedEntry person(Employee employee, String owner) {
        RosterEntry entry =
                new RosterEntry(SHEET, 2, employee, Optional.empty(), List.of()).with(new CaseNote(owner, "a note"));
        return new AssessedEntry(entry, ASSESSOR.assess(employee, asOf));
    }

    /** Writes the mails of a run as it does. */
    private void write() {
        MailSettings settings = new MailSettings(
                new MailServer("localhost", 25, Encryption.NONE, Optional.empty()),
                "hsp@example.jp",
                List.of("hr@example.jp"),
                List.of(),
                isProtectedToManagers,
                isOnlyOfChanges,
                language,
                Period.ofDays(40));
        RosterMail mail = new RosterMail(
                settings,
                new ReminderSettings(Optional.empty(), owners),
                new Outbox(folder.resolve("outbox")),
                "roster.csv",
                asOf,
                Instant.EPOCH);
        Comparison comparison = new Comparison(before, List.of(), 0);
        mail.people(people);
        mail.finished(new RunTally(asOf).summary(comparison, 0), List.of(), comparison);
        mail.published(7, workbook);
    }

    private List<MimeMessage> mails() throws Exception {
        List<MimeMessage> mails = new ArrayList<>();
        for (Path file : new Outbox(folder.resolve("outbox")).files()) {
            assertThat(file.getFileName().toString()).matches("run-7-(hr|owner)-[0-9]\\.eml");
            try (InputStream in = Files.newInputStream(file)) {
                mails.add(new MimeMessage(Session.getInstance(new Properties()), in));
            }
        }
        return mails;
    }

    private List<String> receivers() throws Exception {
        List<String> receivers = new ArrayList<>();
        for (MimeMessage mail : mails()) {
            receivers.add(mail.getAllRecipients()[0].toString());
        }
        return receivers;
    }

    private MimeMessage mail(String to) throws Exception {
        for (MimeMessage mail : mails()) {
            if (mail.getAllRecipients()[0].toString().equals(to)) {
                return mail;
            }
        }
        throw new AssertionError("no mail to " + to);
    }

    private String text(String to) throws Exception {
        return String.valueOf(parts(mail(to)).get(0));
    }

    private String table(String to) throws Exception {
        return String.valueOf(parts(mail(to)).get(1));
    }

    private List<String> allTexts() throws Exception {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : mails()) {
            texts.add(mail.getSubject());
            texts.addAll(parts(mail));
        }
        return texts;
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        Object content = mail.getContent();
        if (!(content instanceof Multipart parts)) {
            return List.of(content.toString().replace("\r\n", "\n"));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                texts.add(inner.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
            } else {
                texts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
