package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.hsproster.settings.WebSettings;
import org.hsproster.settings.WebUser;
import org.hsproster.settings.WebUser.Role;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.web.security.UnusableKeyStoreException;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@DisplayName("The page as other machines reach it")
class EncryptedPageIT {

    private static final String WORD = "the word of the key store";

    @TempDir
    private static Path home;

    private static SSLContext trust;
    private static ServedPage served;

    @BeforeAll
    static void serve() throws Exception {
        Path keys = makeKey(home.resolve("key-store.p12"));
        trust = trusting(keys);
        served = ServedPage.in(home, ServedPage.CLOCK, UploadLimits.standard(), settings(keys, WORD));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void isEncryptedAndSaysSoForTheFuture() throws Exception {
        HttpBrowser browser = served.browser(trust);
        HttpResponse<byte[]> page = browser.get("/login");

        assertThat(page.uri().getScheme()).isEqualTo("https");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Strict"));
        assertThat(browser.get("/login?lang=ja").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "SameSite=Strict"));
    }

    @Test
    void takesWhoSignsIn() throws Exception {
        HttpBrowser browser = served.browser(trust);
        browser.get("/login");

        assertThat(browser.submit("/login", Map.of("username", "sato", "password", "correct horse battery"))
                        .uri()
                        .getPath())
                .isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:PORT,         200",
        "roster.example.jp:PORT, 200",
        "ROSTER.example.jp:PORT, 200",
        "roster.example.jp,      421",
        "example.jp:PORT,        421",
        "evil.example:PORT,      421"
    })
    void answersToTheNamesOfTheSettings(String host, String status) throws IOException {
        try (SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket("127.0.0.1", served.port())) {
            String request = "GET /login HTTP/1.1\r\nHost: " + host.replace("PORT", "" + served.port())
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));

            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @CsvSource({"key-store.p12, wrong", "no-key.p12, the word of the key store"})
    void anInvalidKeyStoreIsReportedByItsName(String file, String word) throws IOException {
        Path other = Files.createDirectories(home.resolve("other"));
        Path keys = home.resolve(file);
        if (Files.notExists(keys)) {
            Files.writeString(keys, "no key");
        }

        assertThatExceptionOfType(UnusableKeyStoreException.class)
                .isThrownBy(() -> ServedPage.in(other, ServedPage.CLOCK, UploadLimits.standard(), settings(keys, word)))
                .satisfies(e -> assertThat(e.file()).isEqualTo(keys));
    }

    private static WebSettings settings(Path keys, String word) throws IOException {
        Path password = Files.writeString(Files.createTempFile(home, "word", ".txt"), word);
        String hash = new BCryptPasswordEncoder(4).encode("correct horse battery");
        return new WebSettings(
                InetAddress.getByName("0.0.0.0"),
                List.of("localhost", "roster.example.jp"),
                Map.of("sato", new WebUser(Role.HR, hash)),
                Optional.of(new WebSettings.KeyStoreFile(keys, password)));
    }

    private static Path makeKey(Path keys) throws Exception {
        Process making = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        WORD,
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(making.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(making.waitFor()).as(said).isZero();
        return keys;
    }

    private static SSLContext trusting(Path keys) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            known.load(in, WORD.toCharArray());
        }
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry(
                "page", known.getCertificate(known.aliases().nextElement()));
        trusted.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }
}
