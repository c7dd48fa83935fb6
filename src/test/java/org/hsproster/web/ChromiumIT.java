package org.hsproster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hsproster.testing.browser.Chromium;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.WithChromium;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@WithChromium
@DisplayName("The upload page in Chromium")
class ChromiumIT {

    private static final Path SAMPLES = Path.of("sample-input");
    private static final String HEADER = "社員番号,氏名,国籍,在留資格,在留期限,生年月日,学位,年収（円）,会話の証明\n";
    private static final String PERSON = "7,LEE,韓国,高度専門職1号ロ,2027-03-31,1990-04-01,修士,5500000,N1\n";

    @TempDir
    private static Path home;

    private static ServedPage served;
    private static Chromium chromium;

    @BeforeAll
    static void serve() {
        served = ServedPage.in(home);
        chromium = served.chromium("en");
    }

    @AfterEach
    void leaveWithoutComplaints() {
        assertThat(chromium.complaints()).as("console").isEmpty();
        chromium.forgetCookies();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"roster.xlsx", "roster-en.xlsx", "roster-sjis.csv"})
    void everySampleIsAssessed(String roster) {
        result(SAMPLES.resolve(roster));

        assertThat(chromium.all("#people tbody tr"))
                .as("those to act on")
                .filteredOn(row -> row.isDisplayed())
                .isNotEmpty();
        assertThat(chromium.text(".file")).startsWith(roster);
    }

    @Test
    void aCorrectedColumnCounts() throws Exception {
        int without = points(result(roster("unknown.csv", 1)));
        chromium.upload(roster("corrected.csv", 1));
        chromium.choose("select[aria-label$='会話の証明']", "japanese");
        chromium.click("#start");

        assertThat(points(chromium) - without).as("N1").isEqualTo(15);
    }

    @Test
    void showsTheProgressOfALongRoster() throws Exception {
        chromium.upload(roster("long.csv", 3_000));
        chromium.click("#start");

        assertThat(chromium.see("progress").isDisplayed()).isTrue();
        assertThat(chromium.seeText("#progress-text", "of about 3,000 rows assessed")
                        .getDomAttribute("aria-live"))
                .isEqualTo("polite");
        assertThat(chromium.text("#counts-title")).as("comes by itself").isEqualTo("Outlooks");
    }

    @Test
    void theListIsFilteredAndSorted() {
        result(SAMPLES.resolve("roster-en.xlsx"));
        int toActOn = shown().size();
        chromium.choose("#filter-flag", "");
        int all = shown().size();

        assertThat(toActOn).isPositive().isLessThan(all);
        assertThat(chromium.text("#filter-count")).isEqualTo("People shown: " + all);

        chromium.click("#people th:nth-child(5) button");
        assertThat(column(5)).as("expiry").isSortedAccordingTo(Comparator.naturalOrder());
        chromium.click("#people th:nth-child(5) button");
        assertThat(column(5)).as("and back").isSortedAccordingTo(Comparator.reverseOrder());

        String number = column(2).get(0);
        chromium.type("#filter-text", number);
        assertThat(column(2)).contains(number).hasSizeLessThan(all);
    }

    @ParameterizedTest
    @CsvSource({"ja, roster.xlsx", "en, roster-en.xlsx"})
    void theListFitsAScreenOf1280Pixels(String language, String roster) {
        chromium.open("/?lang=" + language);
        chromium.upload(SAMPLES.resolve(roster));
        chromium.see("#as-of");
        chromium.run("document.getElementById('as-of').value = '2026-11-20'");
        chromium.click("#start");
        chromium.see("#people");
        result(SAMPLES.resolve(roster));

        assertThat(chromium.all("#people thead th"))
                .as("compared with the run before")
                .hasSize(12);
        assertThat(chromium.run("const box = document.getElementById('people').parentElement;"
                        + "return box.scrollWidth - box.clientWidth"))
                .as("hidden at the side")
                .isEqualTo(0L);
    }

    @Test
    void morePayMovesThePointsOnTheSamePage() throws Exception {
        String result = result(roster("pay.csv", 1)).path();
        chromium.click("a.person");
        chromium.type("#if-yen", "10000000");
        chromium.click("#try");

        int before = Integer.parseInt(chromium.text("#points-before"));
        int after = Integer.parseInt(chromium.text("#points-after"));
        assertThat(after).isGreaterThan(before);
        assertThat(chromium.path()).isEqualTo(result);
    }

    @Test
    void aPdfByAnotherNameIsRefused() throws Exception {
        chromium.upload(Files.write(home.resolve("roster.xlsx"), "%PDF-1.7 and more".getBytes(UTF_8)));

        assertThat(chromium.text("#why")).contains("PDF");
        chromium.click("#other");
        assertThat(chromium.see("#files").isDisplayed()).isTrue();
    }

    @Test
    void aProtectedRosterOpensWithItsPasswordAlone() throws Exception {
        byte[] locked = EncryptedWorkbooks.workbook("hunter2", (HEADER + PERSON).split("\n"));
        chromium.upload(Files.write(home.resolve("locked.xlsx"), locked));
        chromium.type("#password", "hunter3", Keys.ENTER);

        assertThat(chromium.text("#wrong")).contains("does not open");
        chromium.type("#password", "hunter2", Keys.ENTER);
        chromium.click("#start");
        assertThat(chromium.see("#people").isDisplayed()).isTrue();
    }

    @Test
    void theOtherLanguageIsOneClickAway() {
        chromium.upload(SAMPLES.resolve("roster.xlsx"));
        chromium.seeText("h1", "Check how the columns were understood");
        chromium.click("#to-ja");

        assertThat(chromium.text("html:lang(ja) h1")).isEqualTo("列の読み取り方をご確認ください");
        chromium.click("#start");
        assertThat(chromium.text("html:lang(ja) #counts-title")).as("stays").isEqualTo("判定の内訳");
        chromium.click("#to-en");
        assertThat(chromium.text("html:lang(en) #counts-title")).isEqualTo("Outlooks");
    }

    @Test
    void everyStepIsReachedByTheKeyboard() throws Exception {
        chromium.open("/").choose(roster("keys.csv", 1));
        chromium.tabTo("#send").sendKeys(Keys.ENTER);
        chromium.tabTo("#start").sendKeys(Keys.ENTER);
        chromium.tabTo("a.person").sendKeys(Keys.ENTER);
        chromium.see("#person-title:focus");
        chromium.tabTo("#if-yen").sendKeys("10000000", Keys.ENTER);

        assertThat(chromium.text("#points-after")).isNotEqualTo(chromium.text("#points-before"));
        chromium.tabTo("#remove").sendKeys(Keys.ENTER);
        assertThat(chromium.text("#removed")).contains("have been removed");
    }

    @Test
    void whatIsRemovedIsGone() throws Exception {
        String result = result(roster("gone.csv", 1)).path();
        Path folder = served.uploads().resolve(result.replace("/rosters/", ""));
        assertThat(folder).isDirectory();
        chromium.click("#remove");

        assertThat(chromium.text("#removed")).contains("have been removed");
        assertThat(folder).doesNotExist();
        chromium.open(result);
        assertThat(chromium.text("#why")).contains("nothing here");
        assertThat(chromium.complaints()).singleElement().asString().contains("404");
    }

    private static Chromium result(Path roster) {
        chromium.upload(roster);
        chromium.click("#start");
        chromium.see("#people");
        return chromium;
    }

    private static Path roster(String name, int people) throws Exception {
        String rows = String.join(
                "",
                IntStream.rangeClosed(1, people)
                        .mapToObj(number -> PERSON.replaceFirst("7", Integer.toString(number)))
                        .toList());
        return Files.writeString(home.resolve(name), HEADER + rows);
    }

    private static int points(Chromium result) {
        return Integer.parseInt(result.text("#people tbody td:nth-child(9)"));
    }

    private static List<WebElement> shown() {
        return chromium.all("#people tbody tr:not([hidden])");
    }

    private static List<String> column(int number) {
        return chromium.all("#people tbody tr:not([hidden]) > :nth-child(" + number + ")").stream()
                .map(WebElement::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
