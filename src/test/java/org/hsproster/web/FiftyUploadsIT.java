package org.hsproster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.settings.WebSettings;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.MovableClock;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.hsproster.web.upload.UploadLimits;
import org.hsproster.web.upload.UploadStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes minutes, so it runs only on request: {@code mvn test -Dtest=FiftyUploadsIT -Dlarge=true}. */
@DisplayName("Fifty uploads of twenty browsers at once")
@EnabledIfSystemProperty(named = "large", matches = "true")
class FiftyUploadsIT {

    private static final UploadLimits LIMITS =
            new UploadLimits(50 << 20, Duration.ofMinutes(10), Duration.ofMinutes(5), 2, 100);
    private static final int UPLOADS = 50;
    private static final int BROWSERS = 20;
    private static final int PEOPLE = 300;
    private static final Path SAMPLE = Path.of("sample-input", "roster.xlsx");

    @TempDir
    private Path home;

    @Test
    void areAnsweredCorrectlyWithin512Megabytes() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FiftyUploadsIT.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8))) {
            URI address = URI.create(line(said, "http:"));
            byte[] locked = EncryptedWorkbooks.workbook("hunter2", roster(1).split("\n"));
            ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
            long start = System.nanoTime();
            List<Future<?>> answers = new ArrayList<>();
            for (int i = 0; i < UPLOADS; i++) {
                int number = i;
                answers.add(browsers.submit(() -> {
                    answer(number, new HttpBrowser(address), locked);
                    return number;
                }));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
            browsers.shutdown();
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            Path uploads = home.resolve("data").resolve("uploads");
            assertThat(contents(uploads)).isNotEmpty();

            server.getOutputStream().write('\n'); // ends the retention
            server.getOutputStream().flush();
            String memory = line(said, "heap");

            assertThat(contents(uploads)).isEmpty();
            System.out.printf(Locale.ROOT, "%d uploads, %d s, %s%n", UPLOADS, seconds, memory);
        } finally {
            server.destroy();
        }
    }

    /** Returns the rest of the next line that begins with {@code start}, skipping the log. */
    private static String line(BufferedReader said, String start) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(start)) {
            line = said.readLine();
        }
        return Objects.requireNonNull(line, "the server has ended");
    }

    /** Uploads a roster. Every third one is broken, each in another way. */
    private static void answer(int number, HttpBrowser browser, byte[] locked) throws Exception {
        byte[] sample = Files.readAllBytes(SAMPLE);
        switch (number % 12) {
            case 0 ->
                assertThat(page(browser, "cut " + number + ".xlsx", Arrays.copyOf(sample, sample.length / 2)))
                        .contains("id=\"why\"");
            case 3 -> {
                HttpResponse<byte[]> asks = browser.upload(new HttpBrowser.File("locked " + number + ".xlsx", locked));
                String unlock = asks.uri().getPath() + "/password";
                assertThat(HttpBrowser.text(browser.settled(browser.submit(unlock, Map.of("password", "wrong")))))
                        .contains("id=\"wrong\"");
            }
            case 6 ->
                assertThat(page(browser, "report " + number + ".xlsx", "%PDF-1.7 and more".getBytes(UTF_8)))
                        .contains("id=\"why\"", "PDF");
            case 9 ->
                assertThat(page(browser, "empty " + number + ".xlsx", new byte[0]))
                        .contains("id=\"nothing-chosen\"");
            default -> assess(browser, number, sample);
        }
    }

    private static void assess(HttpBrowser browser, int number, byte[] sample) throws Exception {
        boolean isSample = number % 2 == 0;
        HttpResponse<byte[]> columns = browser.upload(
                isSample
                        ? new HttpBrowser.File("sample " + number + ".xlsx", sample)
                        : new HttpBrowser.File(
                                "own " + number + ".csv", roster(number).getBytes(UTF_8)));
        HttpResponse<byte[]> result = browser.assess(columns, Map.of("asOf", "2026-11-21"));
        assertThat(HttpBrowser.text(result)).contains("id=\"workbook\"");
        if (!isSample) {
            assertThat(HttpBrowser.text(result)).contains("U" + number + "-0", "U" + number + "-" + (PEOPLE - 1));
        }
        assertThat(browser.get(result.uri().getPath() + "/workbook").body()).startsWith('P', 'K');
    }

    private static String page(HttpBrowser browser, String name, byte[] content) throws Exception {
        return HttpBrowser.text(browser.upload(new HttpBrowser.File(name, content)));
    }

    private static String roster(int number) {
        StringBuilder roster = new StringBuilder("社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）\n");
        for (int person = 0; person < PEOPLE; person++) {
            roster.append("U" + number + "-" + person).append(",インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000\n");
        }
        return roster.toString();
    }

    private static List<Path> contents(Path uploads) throws Exception {
        try (Stream<Path> all = Files.list(uploads)) {
            return all.filter(each -> !each.endsWith(UploadStore.INCOMING)
                            || each.toFile().list().length > 0)
                    .toList();
        }
    }

    /** Serves the page. Prints its address, and, after the retention has ended, its memory and files. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        MovableClock clock = new MovableClock();
        try (RosterApplication application = RosterApplication.start(home);
                WebServer server = WebServer.start(
                        application, home.resolve("data"), 0, clock, LIMITS, WebSettings.ofThisMachine())) {
            System.out.println(server.address());
            System.in.read();
            clock.move(LIMITS.retention());
            while (!contents(home.resolve("data").resolve("uploads")).isEmpty()) {
                Thread.sleep(100);
            }
            Runtime memory = Runtime.getRuntime();
            long peak = memory.totalMemory() >> 20;
            System.gc();
            System.out.printf(
                    Locale.ROOT,
                    "heap grown to %d MB, %d MB in use after collection%n",
                    peak,
                    (memory.totalMemory() - memory.freeMemory()) >> 20);
            System.in.read();
        }
    }
}
