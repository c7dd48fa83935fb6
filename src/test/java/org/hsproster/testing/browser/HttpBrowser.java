package org.hsproster.testing.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** A browser without scripts: cookies, hidden fields, forms, redirects. */
public final class HttpBrowser {

    private static final String BOUNDARY = "------a-part";
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final URI home;
    private final String language;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String token = "";

    /** A file to upload. */
    public record File(String name, byte[] content) {}

    public HttpBrowser(URI home) {
        this(home, "en");
    }

    public HttpBrowser(URI home, String language) {
        this(home, language, client());
    }

    /** Returns a browser that trusts the certificates of a test. */
    HttpBrowser(URI home, SSLContext trust) {
        this(home, "en", client().sslContext(trust));
    }

    private HttpBrowser(URI home, String language, HttpClient.Builder client) {
        this.home = home;
        this.language = language;
        this.client = client.cookieHandler(cookies).build();
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL);
    }

    /** Returns the value of a cookie. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Returns a page or a file. */
    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return seen(client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** Sends a form with the hidden field of the last page. */
    public HttpResponse<byte[]> submit(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest form = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&" + body))
                .build();
        return seen(client.send(form, HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** Uploads rosters, and waits until none is pending. */
    public HttpResponse<byte[]> upload(File... files) throws IOException, InterruptedException {
        get("/");
        return settled(send(files));
    }

    /** Uploads rosters with the hidden field of the last page. */
    public HttpResponse<byte[]> send(File... files) throws IOException, InterruptedException {
        HttpRequest form = request("/rosters")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(files)))
                .build();
        return seen(client.send(form, HttpResponse.BodyHandlers.ofByteArray()));
    }

    /** Assesses the roster whose columns are shown, and waits for the result. */
    public HttpResponse<byte[]> assess(HttpResponse<byte[]> columns, Map<String, String> choices)
            throws IOException, InterruptedException {
        return settled(submit(columns.uri().getPath() + "/assess", choices));
    }

    /** Returns the same page once it is not pending. */
    public HttpResponse<byte[]> settled(HttpResponse<byte[]> page) throws IOException, InterruptedException {
        HttpResponse<byte[]> now = page;
        while (text(now).contains("data-progress=")) {
            Thread.sleep(50);
            now = get(now.uri().getPath());
        }
        return now;
    }

    /** Returns the text of an answer without its random token, which may contain any few letters by chance. */
    public static String text(HttpResponse<byte[]> answer) {
        return HIDDEN.matcher(written(answer)).replaceAll("name=\"_csrf\"");
    }

    private static String written(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> seen(HttpResponse<byte[]> page) {
        Matcher hidden = HIDDEN.matcher(written(page));
        if (hidden.find()) {
            token = hidden.group(1);
        }
        return page;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept-Language", language);
    }

    private byte[] multipart(File... files) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        line(body, "--" + BOUNDARY, "Content-Disposition: form-data; name=\"_csrf\"", "", token);
        for (File file : List.of(files)) {
            line(
                    body,
                    "--" + BOUNDARY,
                    "Content-Disposition: form-data; name=\"files\"; filename=\"" + file.name() + "\"",
                    "Content-Type: application/octet-stream",
                    "");
            body.write(file.content());
            line(body, "");
        }
        line(body, "--" + BOUNDARY + "--");
        return body.toByteArray();
    }

    private static void line(ByteArrayOutputStream body, String... lines) throws IOException {
        for (String line : lines) {
            body.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
