package org.hsproster.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hsproster.batch.RosterApplication;
import org.hsproster.cli.process.HomeFolder;
import org.hsproster.monthly.MonthlyClock;
import org.hsproster.settings.WebSettings;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.MovableClock;
import org.hsproster.web.WebServer;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.support.CronExpression;

@DisplayName("The monthly run while the page is served")
class MonthlyScheduleIT {

    private static final String ROSTER =
            "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n" + "1,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";

    @TempDir
    private Path home;

    /** It is 2026-11-21 12:00 in Tokyo. */
    private final MovableClock clock = new MovableClock();

    private final StringWriter output = new StringWriter();

    @Test
    void saysWhenItStartsNext() {
        try (MonthlyClock monthly = page().clock(CronExpression.parse("0 30 6 1 * *"), () -> {})) {
            clock.move(Duration.ofDays(20));
            monthly.check();
            monthly.check();
        }

        assertThat(output.toString().lines())
                .containsExactly(
                        "The next monthly run starts on 2026-12-01 06:30.",
                        "The monthly run begins.",
                        "The next monthly run starts on 2027-01-01 06:30.");
    }

    @Test
    void assessesTheInboxBesideWhatIsUploaded() throws Exception {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        for (int i = 0; i < 5; i++) {
            Files.writeString(inbox.resolve("monthly " + i + ".csv"), ROSTER);
        }
        try (RosterApplication application = RosterApplication.start(home);
                WebServer server = WebServer.start(
                        application,
                        home.resolve("data"),
                        0,
                        clock,
                        UploadLimits.standard(),
                        WebSettings.ofThisMachine())) {
            CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> page().runMonthly(application));
            HttpBrowser browser = new HttpBrowser(server.address());
            for (int i = 0; i < 3; i++) {
                HttpResponse<byte[]> columns =
                        browser.upload(new HttpBrowser.File("upload " + i + ".csv", ROSTER.getBytes(UTF_8)));
                assertThat(HttpBrowser.text(browser.assess(columns, Map.of("asOf", "2026-11-21"))))
                        .contains("id=\"workbook\"");
            }

            assertThat(run.get()).as(output.toString()).isZero();
            assertThat(inbox).isEmptyDirectory();
            assertThat(home.resolve("output").resolve("2026-11").toFile().list())
                    .as("workbooks and a calendar")
                    .hasSize(6);
            assertThat(application.history().runs()).as("still running").hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void removesOldRunsAsTheCommandDoes() throws Exception {
        Files.writeString(home.resolve("hsp-roster.yml"), "hsp-roster:\n  retention: 24m\n");
        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(page().runMonthly(application)).as(output.toString()).isZero();
        }
        assertThat(output.toString()).contains("Runs removed from the history: 0.");
    }

    private UploadPageRunner page() {
        CommandContext context =
                new CommandContext(new HomeFolder(home), clock, Locale.ENGLISH, false, Map.of(), PasswordPrompt.none());
        return new UploadPageRunner(context, console(), 0);
    }

    private CommandOutput console() {
        PrintWriter writer = new PrintWriter(output, true);
        return new CommandOutput(writer, writer, Locale.ENGLISH);
    }
}
