package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hsproster.testing.browser.Chromium;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.WithChromium;
import org.hsproster.testing.rosters.WorkbookParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The upload page gives what the command line gives")
class SameAsCommandLineIT {

    private static final String DAY = "2026-11-21";

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void partByPart(String name) throws Exception {
        Path roster = Path.of("sample-input", name);
        String stem = name.replace(".xlsx", "");
        Terminal terminal = new Terminal(home.resolve("terminal"));
        Path results = home.resolve("results.json");
        Path calendar = home.resolve("deadlines.ics");
        terminal.execute(
                "assess", roster.toString(), "--results", results.toString(), "--calendar", calendar.toString());
        terminal.execute("assess", roster.toString(), "--edition", "manager");
        Path output = home.resolve("terminal").resolve("output");

        try (ServedPage served = ServedPage.in(home.resolve("page"))) {
            HttpBrowser browser = served.browser();
            HttpResponse<byte[]> columns = browser.upload(new HttpBrowser.File(name, Files.readAllBytes(roster)));
            HttpResponse<byte[]> result = browser.assess(columns, Map.of("asOf", DAY));
            String upload = result.uri().getPath();

            assertThat(WorkbookParts.of(browser.get(upload + "/workbook").body()))
                    .as("workbook")
                    .isEqualTo(WorkbookParts.of(output.resolve(stem + "-assessed-" + DAY + ".xlsx")));
            assertThat(WorkbookParts.of(browser.get(upload + "/managers").body()))
                    .as("edition for managers")
                    .isEqualTo(WorkbookParts.of(output.resolve(stem + "-manager-" + DAY + ".xlsx")));
            assertThat(HttpBrowser.text(browser.get(upload + "/results")))
                    .as("results")
                    .isEqualTo(Files.readString(results));
            assertThat(events(HttpBrowser.text(browser.get(upload + "/calendar"))))
                    .as("calendar")
                    .containsExactlyInAnyOrderElementsOf(events(Files.readString(calendar)));
        }
    }

    @Test
    @WithChromium
    void partByPartAsChromiumSavesIt() throws Exception {
        Path roster = Path.of("sample-input", "roster.xlsx");
        new Terminal(home.resolve("terminal")).execute("assess", roster.toString());
        String name = "roster-assessed-" + DAY + ".xlsx";

        try (ServedPage served = ServedPage.in(home.resolve("page"));
                Chromium chromium = served.chromium("ja")) {
            chromium.upload(roster);
            chromium.click("#start");
            Path saved = chromium.download("#workbook", name);

            assertThat(WorkbookParts.of(saved))
                    .isEqualTo(WorkbookParts.of(
                            home.resolve("terminal").resolve("output").resolve(name)));
        }
    }

    /** Returns the events without their ids, which depend on a key of the data folder. */
    private static List<String> events(String calendar) {
        return Pattern.compile("\r\nBEGIN:VEVENT\r\n")
                .splitAsStream(calendar)
                .skip(1)
                .map(event -> event.replaceAll("UID:.*\r\n|END:VCALENDAR\r\n", ""))
                .map(String::strip)
                .toList();
    }
}
