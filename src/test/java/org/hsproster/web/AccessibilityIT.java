package org.hsproster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.hsproster.testing.browser.Chromium;
import org.hsproster.testing.browser.PageUsers;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.WithChromium;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@WithChromium
@DisplayName("The pages satisfy axe-core")
class AccessibilityIT {

    private static final String HEADER = "社員番号,氏名,国籍,在留資格,在留期限,生年月日,学位,年収（円）,会話の証明\n";
    private static final String PERSON = "7,LEE,韓国,高度専門職1号ロ,2027-03-31,1990-04-01,修士,5500000,N1\n";

    /** Applies every rule of axe-core, including those that are only good practice. */
    private static final String AXE = "const done = arguments[arguments.length - 1];"
            + "axe.run({resultTypes: ['violations']}).then(found => done(found.violations.map("
            + "rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(' | ')).join('\\n')));";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPageIsAccessible(String language) throws Exception {
        try (ServedPage served = ServedPage.in(home);
                Chromium chromium = withAxe(served, language)) {
            check(chromium.open("/"), "first page");
            check(chromium.open("/?none"), "first page, nothing chosen");
            check(chromium.open("/nowhere"), "error");

            chromium.upload(roster("refused.xlsx", "%PDF-1.7"));
            check(chromium, "refused");

            byte[] locked = EncryptedWorkbooks.workbook("hunter2", (HEADER + PERSON).split("\n"));
            chromium.upload(Files.write(home.resolve("locked.xlsx"), locked));
            chromium.type("#password", "hunter3", Keys.ENTER);
            chromium.see("#wrong");
            check(chromium, "locked");

            chromium.upload(roster("first.csv", HEADER + PERSON));
            chromium.choose("select[aria-label*='会話の証明']", "japanese");
            chromium.click("#start");
            chromium.see("#people");
            chromium.upload(roster("second.csv", HEADER + PERSON));
            chromium.see("#remembered");
            check(chromium, "columns");

            chromium.upload(Path.of("sample-input", "roster.xlsx"));
            chromium.click("#start");
            chromium.choose("#filter-flag", "");
            check(chromium, "result");
            String person = chromium.see("a.person").getDomProperty("href");
            chromium.click("a.person");
            chromium.type("#if-yen", "10000000");
            chromium.click("#try");
            chromium.see("#what-if-result");
            check(chromium, "result with a person opened");
            check(chromium.open(person), "person");

            check(chromium.open("/"), "first page with a list");
            check(chromium.open("/history"), "past runs");
            chromium.click(".actions button");
            chromium.see("#removed");
            check(chromium, "removed");

            chromium.upload(roster("long.csv", HEADER + PERSON.repeat(3_000)));
            chromium.click("#start");
            chromium.see("progress");
            check(chromium, "progress");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPageOfUsersIsAccessible(String language) throws Exception {
        try (ServedPage served = ServedPage.in(home, ServedPage.CLOCK, UploadLimits.standard(), PageUsers.settings());
                Chromium chromium = withAxe(served, language)) {
            check(chromium.open("/"), "sign in");
            chromium.type("#username", "sato");
            chromium.type("#password", "a guess", Keys.ENTER);
            chromium.see("#wrong");
            check(chromium, "sign in, wrong password");
            check(chromium.open("/login?often"), "sign in, too often");
            check(chromium.open("/login?out"), "signed out");

            chromium.signIn("sato");
            check(chromium.open("/released"), "nothing is released");
            chromium.upload(roster("dev.csv", HEADER + PERSON));
            chromium.click("#start");
            check(chromium, "result, not released");
            chromium.click("#release button");
            chromium.see("#release input[value=false]");
            check(chromium, "result, released");

            chromium.forgetCookies();
            chromium.signIn("suzuki");
            check(chromium, "what is released");
            check(chromium.open("/history"), "only for HR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyErrorPageIsAccessible(String language) throws Exception {
        UploadLimits limits = new UploadLimits(1_000, Duration.ofHours(1), Duration.ofMinutes(1), 2, 2);
        try (ServedPage served = ServedPage.in(home, ServedPage.CLOCK, limits);
                Chromium chromium = withAxe(served, language)) {
            chromium.open("/").choose(roster("large.csv", HEADER + PERSON.repeat(20)));
            chromium.see("#too-large:not([hidden])");
            check(chromium, "first page, too large");
            chromium.open("/");
            for (int i = 0; i < 6; i++) {
                chromium.choose(roster("part" + i + ".csv", HEADER + PERSON.repeat(9)));
            }
            chromium.see("#too-much:not([hidden])");
            check(chromium, "first page, too much");

            chromium.open("/").choose(roster("large.csv", HEADER + PERSON.repeat(20)));
            chromium.run("document.getElementById('upload').submit()");
            chromium.see("#why");
            check(chromium, "too large");

            chromium.open("/").choose(roster("late.csv", HEADER + PERSON));
            chromium.forgetCookies();
            chromium.click("#send");
            chromium.see("#why");
            check(chromium, "refused without a session");
        }
    }

    private Path roster(String name, String content) throws Exception {
        return Files.writeString(home.resolve(name), content);
    }

    private static void check(Chromium chromium, String page) {
        for (int width : new int[] {1280, 500}) {
            chromium.wide(width, 900);
            assertThat(chromium.runLater(AXE)).as("%s, %s px wide", page, width).isEqualTo("");
        }
    }

    /** Returns a Chromium that loads axe-core with every page. */
    private static Chromium withAxe(ServedPage served, String language) throws Exception {
        Chromium chromium = served.chromium(language);
        try (InputStream script = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            String source = new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
            chromium.ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source));
        }
        return chromium;
    }
}
