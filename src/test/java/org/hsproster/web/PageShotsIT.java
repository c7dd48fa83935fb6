package org.hsproster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.hsproster.testing.browser.Chromium;
import org.hsproster.testing.browser.PageUsers;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.WithChromium;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/**
 * Takes screenshots of the pages: {@code mvn test -Dtest=PageShotsIT -Dshots=target/shots}. Those of the documents are
 * taken by {@code mvn test -Dtest=PageShotsIT#forTheReadme -Dshots=src/docs}.
 */
@WithChromium
@EnabledIfSystemProperty(named = "shots", matches = ".+")
@DisplayName("Screenshots of the upload page")
class PageShotsIT {

    private static final String HEADER = "社員番号,氏名,国籍,在留資格,在留期限,生年月日,学位,年収（円）,会話の証明\n";
    private static final String PERSON = "7,LEE,韓国,高度専門職1号ロ,2027-03-31,1990-04-01,修士,5500000,N1\n";

    private final Path shots = Path.of(System.getProperty("shots", "target/shots"));

    @TempDir
    private Path home;

    /** A page at 200 % on a screen of 1280 pixels is 640 pixels wide. */
    @ParameterizedTest
    @CsvSource({"ja, 1280, 1", "ja, 390, 1", "ja, 640, 2", "en, 1280, 1", "en, 390, 1", "en, 640, 2"})
    void ofEveryStep(String language, int width, int zoom) throws Exception {
        try (ServedPage served = ServedPage.in(home);
                Chromium chromium = served.chromium(language)) {
            screen(chromium, width, 800, zoom);
            String names = language + "-" + width + "-";
            shoot(chromium.open("/"), names + "1-first");

            chromium.upload(Files.writeString(home.resolve("report.xlsx"), "%PDF-1.7"));
            shoot(chromium, names + "2-refused");

            byte[] locked = EncryptedWorkbooks.workbook("hunter2", (HEADER + PERSON).split("\n"));
            chromium.upload(Files.write(home.resolve("locked.xlsx"), locked));
            chromium.type("#password", "hunter3", Keys.ENTER);
            chromium.see("#wrong");
            shoot(chromium, names + "3-locked");

            chromium.upload(Path.of("sample-input", language.equals("ja") ? "roster.xlsx" : "roster-en.xlsx"));
            chromium.see("#columns");
            shoot(chromium, names + "4-columns");
            chromium.click("#start");
            chromium.see("#people");
            shoot(chromium, names + "5-result");
            print(chromium, names + "5-result");
            chromium.open(chromium.see("a.person").getDomProperty("href"));
            chromium.type("#if-yen", "10000000");
            chromium.click("#try");
            chromium.see("#what-if-result");
            shoot(chromium, names + "6-person");
            print(chromium, names + "6-person");
            shoot(chromium.open("/"), names + "7-list");
            shoot(chromium.open("/history"), names + "8-history");
            shoot(chromium.open("/nowhere"), names + "9-error");
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 1280, 1", "ja, 390, 1", "en, 1280, 1", "en, 390, 1"})
    void ofThoseWhoSignIn(String language, int width, int zoom) throws Exception {
        try (ServedPage served = ServedPage.in(home, ServedPage.CLOCK, UploadLimits.standard(), PageUsers.settings());
                Chromium chromium = served.chromium(language)) {
            screen(chromium, width, 800, zoom);
            String names = language + "-" + width + "-";
            shoot(chromium.open("/"), names + "s1-sign-in");
            shoot(chromium.open("/login?wrong"), names + "s2-wrong");
            chromium.signIn("sato");
            shoot(chromium.open("/released"), names + "s3-nothing-released");
            chromium.upload(Files.writeString(home.resolve("営業部_名簿.csv"), HEADER + PERSON));
            chromium.click("#start");
            chromium.see("#people");
            shoot(chromium, names + "s4-not-released");
            chromium.click("#release button");
            chromium.see("#release input[value=false]");
            shoot(chromium, names + "s5-released");
            chromium.forgetCookies();
            chromium.signIn("suzuki");
            shoot(chromium, names + "s6-manager");
            shoot(chromium.open("/history"), names + "s7-only-hr");
        }
    }

    @Test
    void forTheReadme() throws Exception {
        try (ServedPage served = ServedPage.in(home);
                Chromium chromium = served.chromium("en")) {
            screen(chromium, 1280, 720, 1);
            chromium.upload(Path.of("sample-input", "roster-en.xlsx"));
            chromium.click("#start");
            chromium.see("#people");
            chromium.run("document.getElementById('people-title').scrollIntoView()");
            shoot(chromium, "upload-result", false);

            chromium.open(chromium.see("#people tr:nth-child(3) a.person").getDomProperty("href"));
            chromium.type("#if-yen", "10000000");
            chromium.click("#try");
            chromium.see("#what-if-result");
            shoot(chromium, "upload-person", false);
        }
    }

    private static void screen(Chromium chromium, int width, int height, int zoom) {
        chromium.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", zoom, "mobile", width == 390));
    }

    private void shoot(Chromium chromium, String name) throws Exception {
        shoot(chromium, name, true);
    }

    private void shoot(Chromium chromium, String name, boolean whole) throws Exception {
        Object picture = chromium.ask("Page.captureScreenshot", Map.of("captureBeyondViewport", whole))
                .get("data");
        write(name + ".png", picture);
    }

    private void print(Chromium chromium, String name) throws Exception {
        write(name + ".pdf", chromium.ask("Page.printToPDF", Map.of()).get("data"));
    }

    private void write(String name, Object base64) throws Exception {
        Files.createDirectories(shots);
        byte[] content = Base64.getDecoder().decode(String.valueOf(base64).getBytes(UTF_8));
        assertThat(content).isNotEmpty();
        Files.write(shots.resolve(name), content);
    }
}
