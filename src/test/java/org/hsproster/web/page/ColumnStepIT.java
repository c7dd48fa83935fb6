package org.hsproster.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.ServedPageExtension;
import org.hsproster.web.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

@ExtendWith(ServedPageExtension.class)
@DisplayName("The step in which columns are checked")
class ColumnStepIT {

    /** The eighth header, index 7, cannot be recognised. */
    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,会話の証明,マイナンバー\n";

    private static final String PERSON = "1,インド,高度専門職1号ロ,2027-03-31,1990-04-01,修士,5500000,N1,123456789012\n";

    private final ServedPage served;

    ColumnStepIT(ServedPage served) {
        this.served = served;
    }

    /** The page is shared, and so is what it remembers. */
    @BeforeEach
    void forgetColumns() throws IOException {
        FileSystemUtils.deleteRecursively(remembered());
    }

    @Test
    void aCorrectionCountsAndIsRememberedForTheSameHeaders() throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> columns = browser.upload(roster("first.csv", HEADER));
        assertThat(HttpBrowser.text(columns))
                .contains("name=\"column.7\"")
                .doesNotContain("name=\"column.8\"", "id=\"remembered\"", "N1", "123456789012");

        String without = points(browser.assess(columns, Map.of("asOf", "2026-11-21")));
        HttpResponse<byte[]> again = browser.upload(roster("second.csv", HEADER));
        String with = points(browser.assess(again, Map.of("asOf", "2026-11-21", "column.7", "japanese")));

        assertThat(Integer.parseInt(with) - Integer.parseInt(without)).as("N1").isEqualTo(15);
        assertThat(HttpBrowser.text(browser.upload(roster("third.csv", HEADER))))
                .contains("id=\"remembered\"");
        assertThat(HttpBrowser.text(browser.upload(roster("other.csv", HEADER.replace("国籍", "国籍・地域")))))
                .as("other headers")
                .doesNotContain("id=\"remembered\"");
        try (Stream<Path> files = Files.list(remembered())) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).contains("7=japanese").doesNotContain("会話", "N1");
            }
        }
    }

    @Test
    void aSensitiveColumnIsNeverRead() throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> columns = browser.upload(roster("sent.csv", HEADER));
        HttpResponse<byte[]> result =
                browser.assess(columns, Map.of("asOf", "2026-11-21", "column.8", "name", "column.6", "nonsense"));

        assertThat(HttpBrowser.text(result)).contains("id=\"people\"").doesNotContain("123456789012");
    }

    @Test
    void aRememberedColumnThatNoLongerExistsIsForgotten() throws Exception {
        HttpBrowser browser = served.browser();
        String header = HEADER.replace("国籍", "国籍・地域");
        HttpResponse<byte[]> columns = browser.upload(roster("before.csv", header));
        browser.assess(columns, Map.of("asOf", "2026-11-21", "column.7", "japanese"));
        assertThat(HttpBrowser.text(browser.upload(roster("again.csv", header))))
                .contains("id=\"remembered\"");
        try (Stream<Path> files = Files.list(remembered())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "7=abolished\nseven=japanese\n");
            }
        }

        assertThat(HttpBrowser.text(browser.upload(roster("after.csv", header))))
                .contains("id=\"columns\"")
                .doesNotContain("id=\"remembered\"");
    }

    @Test
    void aFormThatIsSentTwiceLeavesTheRunItsOwnMapping() throws Exception {
        Path folder = Files.createDirectories(served.home().resolve("twice"));
        Path roster = Files.writeString(folder.resolve("twice.csv"), HEADER + PERSON);
        Upload upload = new Upload("twice", "me", roster, "", ServedPage.CLOCK.instant());
        ColumnStep mapping = new ColumnStep(new RememberedColumns(folder.resolve("columns")));
        List<RosterSheet> sheets = RosterColumns.of(roster, Optional.empty(), Optional.empty());

        Path first =
                mapping.file(upload, sheets, Map.of("column.7", "japanese")).orElseThrow();
        Path second = mapping.file(upload, sheets, Map.of("column.7", "name")).orElseThrow();

        assertThat(first).content().contains("japanese");
        assertThat(second).content().contains("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ビザ種別", "資格種別", "ビザ区分", "在留ステータス", "Work permit type", "査証"})
    void theRunWaitsForTheColumnThatShowsWhoIsAForeignNational(String visa) throws Exception {
        HttpBrowser browser = served.browser();
        String header = HEADER.replace("国籍", "出身").replace("在留資格", visa);
        HttpResponse<byte[]> columns = browser.upload(roster("visa.csv", header));
        String page = HttpBrowser.text(columns);
        assertThat(page).contains("id=\"choose\"", "value=\"1:nationality\"", "value=\"2:statusOfResidence\"");

        HttpResponse<byte[]> refused = browser.assess(columns, Map.of("asOf", "2026-11-21"));
        assertThat(HttpBrowser.text(refused)).contains("id=\"columns\"").doesNotContain("id=\"people\"");

        HttpResponse<byte[]> taken =
                browser.submit(columns.uri().getPath() + "/columns", Map.of("take", "2:statusOfResidence"));
        assertThat(notice(HttpBrowser.text(taken))).contains("hidden");

        Map<String, String> asShown = Map.of("asOf", "2026-11-21", "column.2", "statusOfResidence");
        assertThat(HttpBrowser.text(browser.assess(taken, asShown))).contains("id=\"people\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"在留資格", "国籍", "外国人区分"})
    void oneColumnOfThreeIsEnough(String known) throws Exception {
        String header = HEADER.replace("国籍", "出身").replace("在留資格", known);

        assertThat(HttpBrowser.text(served.browser().upload(roster("known.csv", header))))
                .doesNotContain("id=\"choose\"");
    }

    private static String notice(String page) {
        int start = page.indexOf("id=\"choose\"");
        return page.substring(start, page.indexOf('>', start));
    }

    private Path remembered() {
        return served.home().resolve("data").resolve("columns");
    }

    private static HttpBrowser.File roster(String name, String header) {
        return new HttpBrowser.File(name, (header + PERSON).getBytes(UTF_8));
    }

    /** Returns the points of the only person on the list. */
    private static String points(HttpResponse<byte[]> result) {
        String row = HttpBrowser.text(result).split("id=\"people\"", -1)[1].split("<tbody>", -1)[1];
        return row.split("<td class=\"figure\">", -1)[2].replaceAll("(?s)<.*", "");
    }
}
