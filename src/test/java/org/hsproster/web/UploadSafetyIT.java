package org.hsproster.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.testing.browser.ServedPageExtension;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedPageExtension.class)
@DisplayName("The protection of the upload page")
class UploadSafetyIT {

    private static final String ROSTER =
            "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力\n" + "1,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000,N1\n";

    private final ServedPage served;

    UploadSafetyIT(ServedPage served) {
        this.served = served;
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:PORT, 200",
        "127.0.0.1:PORT, 200",
        "[::1]:PORT,     200",
        "127.0.0.1,      421",
        "localhost:1,    421",
        "evil.example:PORT, 421",
        "127.0.0.1.evil.example:PORT, 421"
    })
    void answersOnlyToItsOwnNames(String host, String status) throws IOException {
        assertThat(raw("GET / HTTP/1.1", "Host: " + host.replace("PORT", "" + served.port())))
                .startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:PORT, 200", "http://127.0.0.1:1, 403", "https://evil.example, 403", "null, 403"})
    void refusesRequestsOfOtherPages(String origin, String status) throws IOException {
        assertThat(raw(
                        "GET / HTTP/1.1",
                        "Host: 127.0.0.1:" + served.port(),
                        "Origin: " + origin.replace("PORT", "" + served.port())))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void refusesALargeUploadBeforeReadingIt() throws IOException {
        assertThat(raw(
                        "POST /rosters HTTP/1.1",
                        "Host: 127.0.0.1:" + served.port(),
                        "Content-Type: multipart/form-data; boundary=x",
                        "Content-Length: " + (UploadLimits.standard().requestBytes() + 1)))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aFormWithoutTheHiddenFieldOfThePageIsRefused() throws Exception {
        assertThat(served.browser()
                        .send(new HttpBrowser.File("roster.csv", ROSTER.getBytes(UTF_8)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothingIsStoredFramedOrFetchedFromElsewhere() throws Exception {
        Map<String, List<String>> headers = served.browser().get("/").headers().map();

        assertThat(headers.get("Content-Security-Policy").get(0))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.get("Cache-Control").get(0)).contains("no-store");
        assertThat(headers.get("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(
                        cookie -> assertThat(cookie).startsWith("hsp-roster=").contains("HttpOnly", "SameSite=Strict"));
    }

    @Test
    void anotherBrowserDoesNotFindAnUpload() throws Exception {
        HttpBrowser mine = served.browser();
        HttpResponse<byte[]> columns = upload(mine, "mine.csv");

        assertThat(served.browser().get(columns.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(HttpBrowser.text(served.browser().get("/"))).doesNotContain("mine.csv");
        assertThat(HttpBrowser.text(mine.get("/"))).contains("mine.csv");
    }

    @Test
    void uploadsAreInPrivateFoldersWithRandomNames() throws Exception {
        String id = upload(served.browser(), "roster.csv").uri().getPath().replace("/rosters/", "");

        assertThat(id).matches("[0-9a-f]{32}");
        for (Path folder : List.of(served.uploads(), served.uploads().resolve(id))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../roster.csv", "C:\\hr\\roster.csv", "/etc/roster.csv", "..roster.csv"})
    void aNameCannotLeaveTheFolder(String name) throws Exception {
        String id = upload(served.browser(), name.replace("\\", "\\\\"))
                .uri()
                .getPath()
                .replace("/rosters/", "");

        try (Stream<Path> files = Files.list(served.uploads().resolve(id))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("roster.csv");
        }
    }

    @Test
    void whatIsRemovedIsGone() throws Exception {
        HttpBrowser browser = served.browser();
        String upload = upload(browser, "gone.csv").uri().getPath();

        browser.submit(upload + "/remove", Map.of());

        assertThat(browser.get(upload).statusCode()).isEqualTo(404);
        assertThat(served.uploads().resolve(upload.replace("/rosters/", ""))).doesNotExist();
    }

    private static HttpResponse<byte[]> upload(HttpBrowser browser, String name)
            throws IOException, InterruptedException {
        return browser.upload(new HttpBrowser.File(name, ROSTER.getBytes(UTF_8)));
    }

    /** Returns the answer to a request with exactly these headers, which the client of the JDK would correct. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readNBytes(12), UTF_8);
        }
    }
}
