package org.hsproster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.ServedPageExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedPageExtension.class)
@DisplayName("The result, and one person of it")
class ResultAndPersonIT {

    private static final String HEADER = "社員番号,氏名,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n";
    private static final String PERSON = "7,LEE,韓国,高度専門職1号ロ,2027-03-31,1990-04-01,修士,YEN,JLPT\n";
    private static final String JAPANESE = "8,山田,日本,,,1990-04-01,,,\n";

    private final ServedPage served;

    ResultAndPersonIT(ServedPage served) {
        this.served = served;
    }

    @Test
    void countsAllPeopleAndListsForeignNationals() throws Exception {
        HttpBrowser browser = served.browser();
        String page = HttpBrowser.text(result(browser, "5500000", "なし"));

        assertThat(page)
                .contains("● At risk", "－ Not foreign", "LEE", "look-RED")
                .doesNotContain("山田");
    }

    @Test
    void feesAreSummedAndToldForEachPerson() throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> result = result(browser, "5500000", "なし");

        assertThat(HttpBrowser.text(result))
                .contains(
                        "Fees of the coming applications (to be checked)",
                        "75,000 yen for 1 people at the counter",
                        "<th scope=\"row\">April 2026 to March 2027</th>");
        assertThat(HttpBrowser.text(browser.get(result.uri().getPath() + "/people/0")))
                .contains("Fee (to be checked)", "75,000 yen at the counter, 65,000 yen online")
                .contains("<summary>Papers for the extension of the period of stay (to be checked)</summary>");
    }

    @Test
    void casesAreCountedByMonthAndState() throws Exception {
        String page = HttpBrowser.text(result(served.browser(), "5500000", "なし"));

        assertThat(page.substring(page.indexOf("<section id=\"cases\"")).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Cases by month of their deadline",
                        "<th scope=\"col\" class=\"figure\">Papers requested</th>",
                        "<th scope=\"row\">Mar 2027</th>",
                        "<td class=\"figure\">1</td>",
                        "<h2 id=\"people-title\"");
    }

    @Test
    void casesThatTheRosterSaysNothingAboutAreTold() throws Exception {
        HttpBrowser browser = served.browser();
        String person = PERSON.replace("YEN", "5500000").replace("JLPT", "N1").strip();
        String before = HEADER.strip() + ",手続状況\n" + person + ",書類依頼済\n";
        browser.assess(
                browser.upload(new HttpBrowser.File("cases.csv", before.getBytes(UTF_8))),
                Map.of("asOf", "2026-10-21"));
        String now = HEADER.strip() + "\n" + person + "\n";

        String page = HttpBrowser.text(browser.assess(
                browser.upload(new HttpBrowser.File("cases.csv", now.getBytes(UTF_8))), Map.of("asOf", "2026-11-21")));

        assertThat(text(page, "lost-cases"))
                .startsWith("Under way in the run before, without a word of it in this roster: 1.");
    }

    @Test
    void findingsAreListedWithTheirCells() throws Exception {
        HttpBrowser browser = served.browser();

        assertThat(HttpBrowser.text(result(browser, "たくさん", "N1"))).contains("id=\"problems\"", "<td>H2</td>");
    }

    @ParameterizedTest
    @CsvSource({
        "8000000,   , 8000000, なし",
        "7999999,   , 7999999, なし",
        "       , 1,  5500000, N1",
        "       , 2,  5500000, N2",
        "10000000, 1, 10000000, N1"
    })
    void aWhatIfCountsLikeTheSameFactsOnRecord(String yen, String jlpt, String onRecord, String japanese)
            throws Exception {
        HttpBrowser browser = served.browser();
        String person = result(browser, "5500000", "なし").uri().getPath() + "/people/0";
        browser.get(person);
        String tried = HttpBrowser.text(browser.submit(
                person,
                Map.of("yen", yen == null ? "" : yen, "jlpt", jlpt == null ? "" : jlpt, "filedOn", "2026-12-31")));

        String recorded = result(browser, onRecord, japanese).uri().getPath() + "/people/0";
        browser.get(recorded);
        String same = HttpBrowser.text(browser.submit(recorded, Map.of("yen", onRecord, "filedOn", "2026-12-31")));

        assertThat(text(tried, "points-after"))
                .isEqualTo(text(same, "points-before"))
                .isNotEqualTo("–");
        assertThat(text(tried, "flag-after")).isEqualTo(text(same, "flag-after"));
    }

    @Test
    void aDayOfFilingMovesThePoints() throws Exception {
        HttpBrowser browser = served.browser();
        String person = result(browser, "5500000", "なし").uri().getPath() + "/people/0";
        browser.get(person);

        String before = HttpBrowser.text(browser.submit(person, Map.of("filedOn", "2030-03-31")));
        String after = HttpBrowser.text(browser.submit(person, Map.of("filedOn", "2030-04-01")));

        assertThat(Integer.parseInt(text(before, "points-after")) - Integer.parseInt(text(after, "points-after")))
                .as("the 40th birthday takes the points for age")
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FIELD,   VALUE,                IS_POSSIBLE
            yen,     0,                    true
            yen,     -1,                   false
            yen,     999999999999,         true
            yen,     1000000000000,        false
            yen,     99999999999999999999, false
            yen,     7531864 yen,          false
            jlpt,    2,                    true
            jlpt,    3,                    false
            jlpt,    -1,                   false
            jlpt,    N1,                   false
            filedOn, 2026-11-21,           true
            filedOn, 2026-11-20,           false
            filedOn, 2031-11-21,           true
            filedOn, 2031-11-22,           false
            filedOn, 2027-02-30,           false
            filedOn, +999999999-12-31,     false
            """)
    void anImpossibleWhatIfIsRefused(String field, String value, boolean isPossible) throws Exception {
        HttpBrowser browser = served.browser();
        String person = result(browser, "5500000", "なし").uri().getPath() + "/people/0";
        browser.get(person);

        HttpResponse<byte[]> tried = browser.submit(person, Map.of(field, value));

        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(HttpBrowser.text(tried)).contains(isPossible ? "id=\"what-if-result\"" : "id=\"impossible\"");
        assertThat(HttpBrowser.text(tried)).doesNotContain(isPossible ? "id=\"impossible\"" : "id=\"what-if-result\"");
        assertThat(served.log()).doesNotContain("7531864");
    }

    @Test
    void thereIsNoPageBeyondTheList() throws Exception {
        HttpBrowser browser = served.browser();
        String result = result(browser, "5500000", "なし").uri().getPath();

        assertThat(browser.get(result + "/people/0").statusCode()).isEqualTo(200);
        assertThat(browser.get(result + "/people/1").statusCode()).isEqualTo(404);
        assertThat(browser.get(result + "/people/-1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LANGUAGE | SOURCE
            en       | Ministry of Justice Order No. 37 of 2014, art. 1(1)(ii), table, row annual income (年収)
            ja       | 平成26年法務省令第37号第1条第1項第2号の表 年収の項
            """)
    void anItemCitesItsSourceInTheLanguageOfThePage(String language, String source) throws Exception {
        HttpBrowser browser = served.browser();
        String person = result(browser, "5500000", "なし").uri().getPath() + "/people/0";

        assertThat(HttpBrowser.text(browser.get(person + "?lang=" + language))).contains(source);
    }

    @Test
    void theRunIsAmongThePastOnes() throws Exception {
        HttpBrowser browser = served.browser();
        result(browser, "5500000", "なし");

        assertThat(HttpBrowser.text(browser.get("/history"))).contains("id=\"runs\"", "roster.csv");
    }

    private static HttpResponse<byte[]> result(HttpBrowser browser, String yen, String japanese) throws Exception {
        String roster = HEADER + PERSON.replace("YEN", yen).replace("JLPT", japanese) + JAPANESE;
        HttpResponse<byte[]> columns = browser.upload(new HttpBrowser.File("roster.csv", roster.getBytes(UTF_8)));
        return browser.assess(columns, Map.of("asOf", "2026-11-21"));
    }

    private static String text(String page, String id) {
        Matcher matcher = Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)").matcher(page);
        assertThat(matcher.find()).as(id).isTrue();
        return matcher.group(1);
    }
}
