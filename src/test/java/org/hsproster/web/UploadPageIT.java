package org.hsproster.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.ServedPageExtension;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedPageExtension.class)
@DisplayName("The steps of the upload page")
class UploadPageIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String AT_RISK = "2,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3500000,\n";

    private final ServedPage served;

    UploadPageIT(ServedPage served) {
        this.served = served;
    }

    @ParameterizedTest
    @CsvSource({
        "ja,       ja, 名簿の判定",
        "en,       en, Assess a roster",
        "'de, ja', ja, 名簿の判定",
        "fr,       en, Assess a roster"
    })
    void followsTheLanguageOfTheBrowser(String wanted, String language, String title) throws Exception {
        assertThat(HttpBrowser.text(served.browser(wanted).get("/")))
                .contains("<html lang=\"" + language + "\"", "<h1>" + title + "</h1>");
    }

    @Test
    void theOtherLanguageStaysOnceChosen() throws Exception {
        HttpBrowser browser = served.browser();
        browser.get("/?lang=ja");

        assertThat(HttpBrowser.text(browser.get("/"))).contains("<h1>名簿の判定</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "notes.docx,  PK\u0003\u0004 no workbook,",
        "picture.png, \u0089PNG, picture",
        "report.pdf,  %PDF-1.7, PDF",
        "letter.csv,  Dear Sir, No header row"
    })
    void saysWhyAFileIsRefused(String name, String content, String why) throws Exception {
        HttpResponse<byte[]> page = served.browser().upload(new HttpBrowser.File(name, content.getBytes(ISO_8859_1)));

        assertThat(HttpBrowser.text(page)).contains("id=\"why\"", why == null ? "Excel" : why);
        Path folder = served.uploads().resolve(page.uri().getPath().replace("/rosters/", ""));
        // It is removed after the page is told.
        await().untilAsserted(
                        () -> assertThat(folder).as("it is not needed any more").doesNotExist());
    }

    @Test
    void severalRostersAreListed() throws Exception {
        HttpBrowser browser = served.browser();
        browser.get("/");
        HttpResponse<byte[]> list = browser.settled(browser.send(roster("one.csv"), roster("two.csv")));

        assertThat(HttpBrowser.text(list)).contains("one.csv", "two.csv", "Columns to be checked");
    }

    @ParameterizedTest
    @CsvSource({"2010-01-01, There are no rules for that day", "2026-11-21, Download the annotated workbook"})
    void aDayBeforeTheFirstRulesIsReported(String day, String said) throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> columns = browser.upload(roster("early.csv"));

        assertThat(HttpBrowser.text(browser.assess(columns, Map.of("asOf", day))))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "''", "tomorrow"})
    void anInvalidDayIsReported(String day) throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> columns = browser.upload(roster("day.csv"));
        HttpResponse<byte[]> answer = browser.assess(columns, Map.of("asOf", day));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(HttpBrowser.text(answer)).contains("check dates and figures");
    }

    @Test
    void theAddressOfAFormIsNotAPage() throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> columns = browser.upload(roster("form.csv"));

        assertThat(HttpBrowser.text(browser.get(columns.uri().getPath() + "/assess")))
                .contains("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"名", "𠮷", "a"})
    void aNameMayBeLong(String letter) throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> columns = browser.upload(roster(letter.repeat(240) + ".csv"));

        assertThat(HttpBrowser.text(browser.assess(columns, Map.of("asOf", "2026-11-21"))))
                .contains("id=\"workbook\"");
    }

    @Test
    void aRosterBeyondTheLimitIsRefused() throws Exception {
        HttpBrowser browser = served.browser();
        browser.get("/");
        byte[] large = new byte[Math.toIntExact(UploadLimits.standard().rosterBytes() + 1)];

        HttpResponse<byte[]> refused = browser.send(new HttpBrowser.File("large.csv", large));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(HttpBrowser.text(refused)).contains("id=\"why\"");
    }

    @Test
    void anUploadWithoutAFileIsReported() throws Exception {
        assertThat(HttpBrowser.text(served.browser().upload())).contains("id=\"nothing-chosen\"");
    }

    @Test
    void asksForThePasswordOfAnEncryptedWorkbook() throws Exception {
        byte[] locked = EncryptedWorkbooks.workbook("hunter2", (HEADER + AT_RISK).split("\n"));
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> page = browser.upload(new HttpBrowser.File("locked.xlsx", locked));
        String unlock = page.uri().getPath() + "/password";

        assertThat(HttpBrowser.text(page)).contains("id=\"unlock\"").doesNotContain("id=\"wrong\"");
        assertThat(HttpBrowser.text(browser.settled(browser.submit(unlock, Map.of("password", "hunter3")))))
                .contains("id=\"unlock\"", "id=\"wrong\"");

        HttpResponse<byte[]> columns = browser.settled(browser.submit(unlock, Map.of("password", "hunter2")));
        HttpResponse<byte[]> result = browser.assess(columns, Map.of("asOf", "2026-11-21"));

        assertThat(HttpBrowser.text(result)).contains("id=\"workbook\"").doesNotContain("id=\"results\"");
        byte[] workbook = browser.get(result.uri().getPath() + "/workbook").body();
        assertThat(EncryptedWorkbooks.opens(workbook, "hunter2")).isTrue();
        assertThat(EncryptedWorkbooks.opens(workbook, "hunter3")).isFalse();
    }

    @Test
    void leavesNoNameOrNumberInTheLog() throws Exception {
        HttpBrowser browser = served.browser();
        String person = "HSP-77341,インド,高度専門職1号ロ,2027-03-31,1985-04-01,学士,3517000,\n";
        HttpResponse<byte[]> columns =
                browser.upload(new HttpBrowser.File("roster.csv", (HEADER + person).getBytes(UTF_8)));
        browser.assess(columns, Map.of("asOf", "2026-11-21"));

        assertThat(served.log()).doesNotContain("HSP-77341", "3517000", "1985");
    }

    private static HttpBrowser.File roster(String name) {
        return new HttpBrowser.File(name, (HEADER + AT_RISK).getBytes(UTF_8));
    }
}
