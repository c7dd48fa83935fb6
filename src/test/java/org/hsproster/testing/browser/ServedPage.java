package org.hsproster.testing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.report.ReminderStages;
import org.hsproster.settings.WebSettings;
import org.hsproster.web.WebServer;
import org.hsproster.web.security.UnusableKeyStoreException;
import org.hsproster.web.upload.UploadLimits;

/** A server on a free port, with a data folder of its own, on 2026-11-21. */
public final class ServedPage implements AutoCloseable {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final RosterApplication application;
    private final WebServer server;
    private final Path home;

    private ServedPage(RosterApplication application, WebServer server, Path home) {
        this.application = application;
        this.server = server;
        this.home = home;
    }

    public static ServedPage in(Path home) {
        return in(home, CLOCK, UploadLimits.standard());
    }

    public static ServedPage in(Path home, Clock clock, UploadLimits limits) {
        return in(home, clock, limits, WebSettings.ofThisMachine());
    }

    /** With rules that take the place of those of the program. */
    public static ServedPage in(Path home, SignedRules rules) {
        RosterApplication application =
                RosterApplication.start(DataPlace.in(home), Optional.of(rules), ReminderStages.standard());
        return in(home, application, CLOCK, UploadLimits.standard(), WebSettings.ofThisMachine());
    }

    public static ServedPage in(Path home, Clock clock, UploadLimits limits, WebSettings settings) {
        return in(home, RosterApplication.start(home), clock, limits, settings);
    }

    private static ServedPage in(
            Path home, RosterApplication application, Clock clock, UploadLimits limits, WebSettings settings) {
        try {
            return new ServedPage(
                    application, WebServer.start(application, home.resolve("data"), 0, clock, limits, settings), home);
        } catch (UnusableKeyStoreException e) {
            application.close();
            throw e;
        }
    }

    public HttpBrowser browser() {
        return new HttpBrowser(server.address());
    }

    public HttpBrowser browser(SSLContext trust) {
        return new HttpBrowser(server.address(), trust);
    }

    public HttpBrowser browser(String language) {
        return new HttpBrowser(server.address(), language);
    }

    /**
     * Returns a Chromium with a language, such as {@code ja}. Its downloads go to {@code downloads} beside the data.
     */
    public Chromium chromium(String language) {
        return new Chromium(server.address(), language, home.resolve("downloads"));
    }

    public int port() {
        return server.address().getPort();
    }

    public Path home() {
        return home;
    }

    /** Returns the log of the program. */
    public String log() throws IOException {
        return Files.readString(home.resolve("data").resolve("hsp-roster.log"));
    }

    public Path uploads() {
        return home.resolve("data").resolve("uploads");
    }

    @Override
    public void close() {
        server.close();
        application.close();
    }
}
