package org.hsproster.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.net.ssl.SSLContext;
import org.hsproster.batch.RosterApplication;
import org.hsproster.settings.WebSettings;

/** The real server on a free port, over a data folder of its own, on 2026-11-21. */
public final class Served implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final RosterApplication application;
    private final WebServer server;
    private final Path home;

    private Served(RosterApplication application, WebServer server, Path home) {
        this.application = application;
        this.server = server;
        this.home = home;
    }

    public static Served in(Path home) {
        return in(home, CLOCK, Limits.standard());
    }

    static Served in(Path home, Clock clock, Limits limits) {
        return in(home, clock, limits, WebSettings.ofThisMachine());
    }

    static Served in(Path home, Clock clock, Limits limits, WebSettings settings) {
        RosterApplication application = RosterApplication.start(home);
        try {
            return new Served(
                    application, WebServer.start(application, home.resolve("data"), 0, clock, limits, settings), home);
        } catch (KeyStoreException e) {
            application.close();
            throw e;
        }
    }

    public Browser browser() {
        return new Browser(server.address());
    }

    Browser browser(SSLContext trust) {
        return new Browser(server.address(), trust);
    }

    Browser browser(String language) {
        return new Browser(server.address(), language);
    }

    /** A Chromium with a language, such as {@code ja}; what it saves goes to {@code downloads} beside the data. */
    public Chromium chromium(String language) {
        return new Chromium(server.address(), language, home.resolve("downloads"));
    }

    int port() {
        return server.address().getPort();
    }

    Path home() {
        return home;
    }

    /** What the program has written down of its own doing. */
    String log() throws IOException {
        return Files.readString(home.resolve("data").resolve("hsp-roster.log"));
    }

    Path uploads() {
        return home.resolve("data").resolve("uploads");
    }

    @Override
    public void close() {
        server.close();
        application.close();
    }
}
