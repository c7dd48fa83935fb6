package org.hsproster.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.MovableClock;
import org.hsproster.testing.browser.PageUsers;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.web.upload.UploadLimits;
import org.hsproster.web.upload.UploadStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sign-in and roles")
class SignInIT {

    private static final String PASSWORD = PageUsers.PASSWORD;
    private static final String ROSTER =
            "社員番号,氏名,国籍,在留資格,在留期限,生年月日,学位,年収（円）\n" + "7,LEE,韓国,高度専門職1号ロ,2027-03-31,1985-04-17,学士,3517000\n";

    @TempDir
    private static Path home;

    private static final MovableClock CLOCK = new MovableClock();

    private static ServedPage served;

    @BeforeAll
    static void serve() {
        served = ServedPage.in(home, CLOCK, UploadLimits.standard(), PageUsers.settings());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** Moves the clock, so that the attempts of other tests are forgotten. */
    @BeforeEach
    void later() {
        CLOCK.move(SignInAttempts.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/history", "/progress", "/rosters/1", "/rosters/1/managers", "/released", "/nothing"})
    void withoutSignInOnlyTheSignInPageIsShown(String path) throws Exception {
        HttpResponse<byte[]> page = served.browser().get(path);

        assertThat(page.uri().getPath()).isEqualTo("/login");
        assertThat(HttpBrowser.text(page))
                .contains("id=\"login\"")
                .doesNotContain("id=\"to-history\"", "id=\"sign-out\"");
    }

    @Test
    void uploadsWithoutSignInAreRefused() throws Exception {
        HttpBrowser anonymous = served.browser();
        anonymous.get("/login");

        HttpResponse<byte[]> answer = anonymous.send(new HttpBrowser.File("roster.csv", ROSTER.getBytes(UTF_8)));

        assertThat(answer.uri().getPath()).isEqualTo("/login");
        assertThat(served.uploads().resolve(UploadStore.INCOMING)).isEmptyDirectory();
    }

    /** A password with more bytes than bcrypt uses. */
    private static final String LONG =
            "sato, correct horse battery staple and many more words than are comfortable to type twice a day";

    @ParameterizedTest
    @CsvSource({"sato, wrong password", "nobody, correct horse battery", "SATO, correct horse battery", "sato, ''", LONG
    })
    void nameAndPasswordHaveToBelongTogether(String name, String password) throws Exception {
        HttpBrowser browser = served.browser();
        HttpResponse<byte[]> page = signIn(browser, name, password);

        assertThat(HttpBrowser.text(page)).contains("id=\"wrong\"").doesNotContain("id=\"often\"");
        assertThat(browser.get("/").uri().getPath()).isEqualTo("/login");
    }

    @ParameterizedTest
    @CsvSource({
        "sato,   /,         200",
        "sato,   /history,  200",
        "sato,   /released, 200",
        "suzuki, /,         403",
        "suzuki, /history,  403",
        "suzuki, /progress, 403",
        "suzuki, /released, 200"
    })
    void whatARoleMaySee(String name, String path, int status) throws Exception {
        HttpBrowser browser = served.browser();
        signIn(browser, name, PASSWORD);

        HttpResponse<byte[]> page = browser.get(path);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.uri().getPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"sato, /, true", "suzuki, /released, false"})
    void theFirstPageIsThatOfTheRole(String name, String first, boolean isHr) throws Exception {
        HttpResponse<byte[]> page = signIn(served.browser(), name, PASSWORD);

        assertThat(page.uri().getPath()).isEqualTo(first);
        assertThat(HttpBrowser.text(page).contains("id=\"to-history\"")).isEqualTo(isHr);
    }

    @Test
    void managersGetTheirEditionOnceItIsReleasedAndNothingElse() throws Exception {
        HttpBrowser hr = served.browser();
        signIn(hr, "sato", PASSWORD);
        HttpResponse<byte[]> result = hr.assess(
                hr.upload(new HttpBrowser.File("dev.csv", ROSTER.getBytes(UTF_8))), Map.of("asOf", "2026-11-21"));
        String roster = result.uri().getPath();
        String released = roster.replace("/rosters/", "/released/");
        HttpBrowser manager = served.browser();
        signIn(manager, "suzuki", PASSWORD);

        assertThat(HttpBrowser.text(result)).contains("id=\"release\"");
        assertThat(HttpBrowser.text(manager.get("/released"))).doesNotContain("dev.csv");
        assertThat(manager.get(released).statusCode()).isEqualTo(404);

        hr.submit(roster + "/release", Map.of("released", "true"));
        assertThat(HttpBrowser.text(manager.get("/released"))).contains("dev.csv", released);
        assertThat(text(manager.get(released).body())).contains("LEE").doesNotContain("3517000", "1985", "韓国");
        for (String path : new String[] {"", "/workbook", "/managers", "/results", "/people/0"}) {
            assertThat(manager.get(roster + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(manager.submit(roster + "/release", Map.of("released", "false"))
                        .statusCode())
                .isEqualTo(403);

        hr.get(roster);
        hr.submit(roster + "/release", Map.of("released", "false"));
        assertThat(manager.get(released).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheSameUserFindsTheUploadsAgain() throws Exception {
        HttpBrowser first = served.browser();
        signIn(first, "sato", PASSWORD);
        String path = first.upload(new HttpBrowser.File("own.csv", ROSTER.getBytes(UTF_8)))
                .uri()
                .getPath();
        HttpBrowser again = served.browser();
        signIn(again, "sato", PASSWORD);
        HttpBrowser other = served.browser();
        signIn(other, "tanaka", PASSWORD);

        assertThat(again.get(path).statusCode()).isEqualTo(200);
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(HttpBrowser.text(other.get("/"))).doesNotContain("own.csv");
    }

    @Test
    void theSessionChangesAtSignIn() throws Exception {
        HttpBrowser browser = served.browser();
        browser.get("/login");
        String before = browser.cookie("hsp-roster");
        signIn(browser, "sato", PASSWORD);

        assertThat(browser.cookie("hsp-roster")).isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        HttpBrowser browser = served.browser();
        signIn(browser, "sato", PASSWORD);
        browser.get("/");

        assertThat(HttpBrowser.text(browser.submit("/logout", Map.of()))).contains("id=\"out\"");
        assertThat(browser.get("/").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void aLinkDoesNotSignOut() throws Exception {
        HttpBrowser browser = served.browser();
        signIn(browser, "sato", PASSWORD);
        browser.get("/logout");

        assertThat(browser.get("/").uri().getPath()).isEqualTo("/");
    }

    @Test
    void tooManyAttemptsAreRefusedForAWhileEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < SignInAttempts.MOST_OF_A_USER; i++) {
            assertThat(HttpBrowser.text(signIn(served.browser(), "tanaka", "guess " + i)))
                    .contains("id=\"wrong\"");
        }
        assertThat(HttpBrowser.text(signIn(served.browser(), "tanaka", PASSWORD)))
                .contains("id=\"often\"");

        CLOCK.move(SignInAttempts.WINDOW.minus(Duration.ofSeconds(1)));
        assertThat(HttpBrowser.text(signIn(served.browser(), "tanaka", PASSWORD)))
                .contains("id=\"often\"");

        CLOCK.move(Duration.ofSeconds(1));
        assertThat(signIn(served.browser(), "tanaka", PASSWORD).uri().getPath()).isEqualTo("/");
    }

    private static HttpResponse<byte[]> signIn(HttpBrowser browser, String name, String password)
            throws IOException, InterruptedException {
        browser.get("/login");
        HttpResponse<byte[]> page = browser.submit("/login", Map.of("username", name, "password", password));
        browser.get("/released");
        return page;
    }

    /** Returns the text of every cell of every sheet. */
    private static String text(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            sheets.forEach(sheet -> {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(formatter.formatCellValue(cell)).append('\n');
                    }
                }
            });
        }
        return text.toString();
    }
}
