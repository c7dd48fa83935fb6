package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.monthly.mail.Mailing;
import org.hsproster.settings.Settings;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The mail of the monthly run")
class MonthlyMailIT {

    private static final String HEADER = "社員番号,氏名,部署,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String SAFE = "1001,SAFE PERSON,開発部,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";
    private static final String WITHOUT_N1 = SAFE.replace(",N1", ",");
    private static final String AT_RISK = "1002,RISKY PERSON,営業部,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";
    private static final String JAPANESE = "1003,LOCAL PERSON,開発部,日本,,,1985-04-01,学士,3500000,\n";
    private static final String RELAY = "host: localhost, starttls: false, from: hsp@example.jp, hr: [hr@example.jp]";

    @TempDir
    private Path home;

    private GreenMail server = new GreenMail();

    @BeforeEach
    void startServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server = new GreenMail(new ServerSetup(free.getLocalPort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        }
        server.start();
        Files.createDirectory(home.resolve("inbox"));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsCountsAndDeadlinesByEmployeeNumberToHr() throws Exception {
        set(RELAY + ", language: en");
        put(SAFE + AT_RISK + JAPANESE);

        Terminal terminal = monthly("2026-11-21");

        assertThat(terminal.out()).contains("Mail sent: 1");
        MimeMessage mail = only("hr@example.jp");
        String atRisk = "1 to act on, nearest deadline 2027-03-31";
        assertThat(mail.getSubject()).isEqualTo("Renewal points of roster.csv as of 2026-11-21: " + atRisk);
        assertThat(mail.getFrom()[0]).hasToString("hsp@example.jp");
        assertThat(text(mail).lines())
                .containsSequence(atRisk, "", "Outlooks:", "  ● At risk: 1", "  ○ Safe: 1", "  － Not foreign: 1")
                .contains("Changes: first run")
                .contains("Cases: 1 (Not started: 1). Overdue, or to be acted on at once: 0.")
                .contains("  2027-03-31  1002  ● At risk")
                .contains("Workbook: " + workbook("2026-11-21"));
        assertThat(text(mail)).doesNotContain("PERSON", "1985", "3500000", "3,500,000", "インド");
        assertThat(attachments(mail)).isEmpty();
    }

    @Test
    void isInJapaneseByDefault() throws Exception {
        set(RELAY);
        put(SAFE);

        monthly("2026-11-21");

        assertThat(only("hr@example.jp").getSubject())
                .isEqualTo("在留期間更新のポイント判定「roster.csv」（2026/11/21(土)時点）：対応が必要な方はいません");
        assertThat(text(only("hr@example.jp"))).contains("○ 余裕あり：1名", "対応が必要な方はいません\n");
    }

    @Test
    void saysNothingAndWritesNothingWithoutAServer() throws Exception {
        put(SAFE);

        assertThat(monthly("2026-11-21").out()).doesNotContain("Mail");
        assertThat(home.resolve("data/outbox")).doesNotExist();
    }

    @Test
    void goesEncryptedToAServerWithSignIn() throws Exception {
        SSLContext before = SSLContext.getDefault();
        SSLContext tls = StartTlsServer.localhost(home);
        server.getUserManager().createUser("hr@example.jp", "sender", "word");
        server.getUserManager().setAuthRequired(true);
        SSLContext.setDefault(tls);
        try (StartTlsServer front = StartTlsServer.before(port(), tls)) {
            Files.writeString(home.resolve("secret"), "word\r\nnot this line");
            set(
                    "host: localhost, from: hsp@example.jp, hr: [hr@example.jp], user: sender, password-file: secret",
                    front.port());
            put(SAFE);

            Terminal terminal = monthly("2026-11-21");

            assertThat(terminal.out()).as(terminal.err()).contains("Mail sent: 1");
        } finally {
            SSLContext.setDefault(before);
        }
    }

    @Test
    void staysInTheOutboxWhereTheServerCannotEncrypt() throws Exception {
        set("host: localhost, from: hsp@example.jp, hr: [hr@example.jp]");
        put(SAFE);

        Terminal terminal = monthly("2026-11-21");

        assertThat(terminal.err()).contains("offers no encryption that this computer trusts");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aWrongPasswordIsReported() throws Exception {
        server.getUserManager().createUser("hr@example.jp", "sender", "word");
        Files.writeString(home.resolve("secret"), "another word");
        set(RELAY + ", user: sender, password-file: secret");
        put(SAFE);

        assertThat(monthly("2026-11-21").err())
                .contains("Mail that could not be sent: 1. The mail server refuses the user or the password");
    }

    @Test
    void theWorkbookGoesWithItOnlyWhereItHasAPassword() throws Exception {
        set(RELAY + ", language: en");
        encryptSampleInto(home.resolve("inbox/roster.xlsx"), "word");
        Terminal terminal = new Terminal(home, Map.of("HSP_ROSTER_PASSWORD", "word"), PasswordPrompt.none());

        assertThat(terminal.execute("monthly")).as(terminal.err()).isZero();

        MimeMessage mail = only("hr@example.jp");
        Path workbook = home.resolve("output/2026-11/roster-assessed-2026-11-21.xlsx");
        assertThat(text(mail)).contains("The workbook is attached").doesNotContain(workbook.toString());
        assertThat(attachments(mail)).hasSize(1);
        assertThat(attachments(mail).get(0).getFileName()).isEqualTo("roster-assessed-2026-11-21.xlsx");
        assertThat(attachments(mail).get(0).getInputStream().readAllBytes()).isEqualTo(Files.readAllBytes(workbook));
    }

    @Test
    void managersGetMailAboutTheirOwnPeopleOnly() throws Exception {
        set(RELAY
                + ", language: en, managers: { 開発部: [dev@example.jp], 営業部: [one@example.jp, two@example.jp],"
                + " 総務部: [none@example.jp] }");
        put(SAFE + AT_RISK + JAPANESE + AT_RISK.replace("1002", "=1+1"));

        monthly("2026-11-21");

        assertThat(table("dev@example.jp"))
                .as("no person of another department, and none without a foreign nationality")
                .isEqualTo("\ufeffEmployee No.,Outlook,Deadline,Expiry,Change since last run,What to do,State,Owner\r\n"
                        + "1001,Safe,2027-09-30,2027-09-30,first run,"
                        + "\"Leave time to file from 2027-06-30, by 2027-09-30.\",,\r\n");
        assertThat(table("one@example.jp"))
                .isEqualTo(
                        "\ufeffEmployee No.,Outlook,Deadline,Expiry,Change since last run,What to do,State,Owner\r\n"
                                + "1002,At risk,2027-03-31,2027-03-31,first run,Please ask the HR department.,Not started,\r\n"
                                + "\"=\"\"=1+1\"\"\",At risk,2027-03-31,2027-03-31,first run,Please ask the HR department.,Not started,\r\n");
        assertThat(table("two@example.jp")).isEqualTo(table("one@example.jp"));
        assertThat(to("none@example.jp")).as("a department without people").isEmpty();
        assertThat(text(only("dev@example.jp"))).contains("People of 開発部 in it: 1, of whom to act on: 0");
        assertThat(only("dev@example.jp").getAllRecipients()).hasSize(1);
    }

    @Test
    void noMailIsSentWithoutChangesIfSoSet() throws Exception {
        set(RELAY + ", only-when-changed: true, managers: { 開発部: [dev@example.jp], 営業部: [sales@example.jp] }");
        put(SAFE + AT_RISK);
        monthly("2026-11-01");
        assertThat(receivers())
                .as("the first run counts as a change")
                .containsExactly("dev@example.jp", "hr@example.jp", "sales@example.jp");

        server.purgeEmailFromAllMailboxes();
        put(SAFE + AT_RISK);
        monthly("2026-11-02");
        assertThat(receivers()).isEmpty();

        put(WITHOUT_N1 + AT_RISK);
        monthly("2026-11-03");
        assertThat(receivers()).as("one department has a change").containsExactly("dev@example.jp", "hr@example.jp");

        server.purgeEmailFromAllMailboxes();
        put(WITHOUT_N1);
        monthly("2026-11-04");
        assertThat(receivers())
                .as("a person has left, and so has the only one of a department")
                .containsExactly("hr@example.jp", "hr@example.jp");
    }

    @Test
    void mailIsSentWithoutChangesByDefault() throws Exception {
        set(RELAY + ", language: en, managers: { 開発部: [dev@example.jp] }");
        put(SAFE);
        monthly("2026-11-01");
        server.purgeEmailFromAllMailboxes();
        put(SAFE);
        monthly("2026-11-02");

        assertThat(receivers()).containsExactly("dev@example.jp", "hr@example.jp");
        assertThat(text(only("hr@example.jp"))).contains("Changes: none (since 2026-11-01)");
    }

    @Test
    void remindsOfADeadlineInStagesUntilItIsFiled() throws Exception {
        set(RELAY + ", language: en, only-when-changed: true");
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "\nhsp-roster.reminders.days: [3, 60, 20]\n",
                StandardOpenOption.APPEND);
        String header = HEADER.replace("\n", ",申請状況,申請日\n");
        String row = AT_RISK.replace("\n", ",");
        List<String> told = new ArrayList<>();
        for (String run : List.of(
                "2027-01-30 書類依頼済,",
                "2027-02-01 書類依頼済,",
                "2027-03-11 準備完了,",
                "2027-03-12 準備完了,",
                "2027-03-29 申請済,2027-03-26")) {
            server.purgeEmailFromAllMailboxes();
            Files.writeString(roster(), header + row + run.substring(11) + "\n");
            monthly(run.substring(0, 10));
            told.add(run.substring(0, 10)
                    + Stream.of(server.getReceivedMessages())
                            .map(MonthlyMailIT::reminders)
                            .toList());
        }

        assertThat(told)
                .containsExactly(
                        "2027-01-30[Reminders: people who have come nearer to their deadline since the last run (1):"
                                + " | 60 or fewer days to the deadline: 1"
                                + " |   2027-03-31 (days left: 60)  1002  ● At risk  Papers requested]",
                        "2027-02-01[]",
                        "2027-03-11[Nothing filed and open, with 20 or fewer days to the deadline: 1. Please make sure that each"
                                + " of them is dealt with in time."
                                + " |   2027-03-31 (days left: 20)  1002  ● At risk  Ready"
                                + " | Reminders: people who have come nearer to their deadline since the last run (1):"
                                + " | 20 or fewer days to the deadline: 1"
                                + " |   2027-03-31 (days left: 20)  1002  ● At risk  Ready]",
                        "2027-03-12[]",
                        "2027-03-29[]");
    }

    /** Returns the lines of a mail about reminders. */
    private static String reminders(MimeMessage mail) {
        try {
            return text(mail)
                    .lines()
                    .filter(line -> line.contains("Reminders:") || line.contains("days"))
                    .collect(Collectors.joining(" | "));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aServerThatIsDownIsTriedAgainByTheNextRun() throws Exception {
        set(RELAY + ", managers: { 開発部: [dev@example.jp] }");
        put(SAFE);
        server.stop();

        Terminal down = new Terminal(home);

        assertThat(down.execute("monthly")).as("the run itself has worked").isZero();
        assertThat(down.err().lines())
                .containsExactly("Mail that could not be sent: 2. The mail server cannot be reached, or offers no"
                        + " encryption that this computer trusts: check host, port, starttls and implicit-tls. It waits in "
                        + home.resolve("data/outbox") + ", and the next monthly run tries again.");
        assertThat(Files.readString(home.resolve("data/hsp-roster.log"))).doesNotContain("hr@", "dev@", "PERSON");

        server.start();
        Terminal up = monthly("2026-11-21");

        assertThat(up.out()).contains("No roster in", "Mail sent: 2");
        assertThat(receivers()).containsExactly("dev@example.jp", "hr@example.jp");
        assertThat(waiting()).isEmpty();
        assertThat(monthly("2026-11-21").out()).as("and not once more").doesNotContain("Mail");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void waitingMailsAreReadableByTheirOwnerAlone() throws Exception {
        set(RELAY);
        put(SAFE);
        server.stop();

        monthly("2026-11-21");

        assertThat(waiting())
                .hasSize(1)
                .allSatisfy(mail -> assertThat(Files.getPosixFilePermissions(mail))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------")));
    }

    @Test
    void whatIsTooOldIsGivenUp() throws Exception {
        set(RELAY + ", keep: 10d");
        put(SAFE);
        server.stop();
        monthly("2026-11-21");
        Path young = waiting().get(0);
        String mail = Files.readString(young);
        assertThat(mail).contains("Date: Sat, 21 Nov 2026");
        Files.writeString(young, mail.replaceFirst("Date: .*", "Date: Wed, 11 Nov 2026 12:00:01 +0900"));
        Path old = young.resolveSibling("old.eml");
        Files.writeString(old, mail.replaceFirst("Date: .*", "Date: Wed, 11 Nov 2026 11:59:59 +0900"));

        Terminal terminal = monthly("2026-11-21");

        assertThat(terminal.err())
                .contains("Mail that could not be sent: 1.", "Mail given up")
                .contains("damaged: 1");
        assertThat(waiting()).containsExactly(young);
    }

    @Test
    void theMailOfARunThatWasKilledIsSentByTheNextOne() throws Exception {
        set(RELAY);
        put(SAFE);
        Mailing mailing = mailing();

        run(mailing.about(
                roster(), LocalDate.of(2026, 11, 21), Settings.in(home).reminders()));
        monthly("2026-12-01");

        assertThat(Arrays.stream(server.getReceivedMessages()).map(MonthlyMailIT::subject))
                .anyMatch(subject -> subject.contains("2026/11/21(土)"));
    }

    @Test
    void aRunThatIsKilledBeforeItsMailIsWrittenIsRepeated() throws Exception {
        set(RELAY);
        put(SAFE);

        RunOutcome outcome = run(new RunProgress() {
            @Override
            public void assessed(Path file, long rows) {
                // no progress is shown
            }

            @Override
            public void published(long run, Path workbook) {
                assertThat(workbook).exists();
                throw new IllegalStateException("killed");
            }
        });
        assertThat(outcome.failed()).hasSize(1);
        monthly("2026-11-21");

        assertThat(text(only("hr@example.jp"))).contains("前回からの変化：初回");
    }

    private Mailing mailing() {
        return new Mailing(
                Settings.in(home).mail().orElseThrow(),
                home.resolve("data/outbox"),
                Instant.parse("2026-11-21T03:00:00Z"));
    }

    /** Assesses a roster as the monthly run does, without sending mail. */
    private RunOutcome run(RunProgress listener) {
        try (RosterApplication application = RosterApplication.start(home)) {
            RunRequest request = TestRosters.request(home.resolve("output/2026-11"), roster());
            return application.assessmentRun().run(request, listener);
        }
    }

    private int port() {
        return server.getSmtp().getServerSetup().getPort();
    }

    private void set(String mail) throws IOException {
        set(mail, port());
    }

    private void set(String mail, int port) throws IOException {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster.mail: { port: " + port + ", " + mail + " }");
    }

    private Path roster() {
        return home.resolve("inbox/roster.csv");
    }

    private void put(String rows) throws IOException {
        Files.writeString(roster(), HEADER + rows);
    }

    private Terminal monthly(String asOf) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("monthly", "--as-of", asOf))
                .as(terminal.err())
                .isZero();
        return terminal;
    }

    private Path workbook(String asOf) {
        return home.resolve("output").resolve(asOf.substring(0, 7)).resolve("roster.csv-assessed-" + asOf + ".xlsx");
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> mails = Files.list(home.resolve("data/outbox"))) {
            return mails.toList();
        }
    }

    private static void encryptSampleInto(Path target, String password) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(file)) {
                Files.copy(Path.of("sample-input/roster.xlsx"), out);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                file.writeFilesystem(out);
            }
        }
    }

    private List<String> receivers() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MonthlyMailIT::receiver)
                .sorted()
                .toList();
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(address))
                .toList();
    }

    private MimeMessage only(String address) {
        List<MimeMessage> mails = to(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private String table(String address) throws MessagingException, IOException {
        BodyPart part = attachments(only(address)).get(0);
        assertThat(part.getFileName()).startsWith("hsp-roster-").endsWith("-2026-11-21.csv");
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        Object content = mail.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString().replace("\r\n", "\n");
    }

    private static List<BodyPart> attachments(MimeMessage mail) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof Multipart parts)) {
            return List.of();
        }
        return Stream.iterate(0, index -> index + 1)
                .limit(parts.getCount())
                .map(index -> part(parts, index))
                .filter(MonthlyMailIT::isAttachment)
                .toList();
    }

    private static BodyPart part(Multipart parts, int index) {
        try {
            return parts.getBodyPart(index);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAttachment(BodyPart part) {
        try {
            return Part.ATTACHMENT.equals(part.getDisposition());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
