package org.hsproster.web;

import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.settings.WebSettings;
import org.hsproster.web.security.TlsProperties;
import org.hsproster.web.security.UnusableKeyStoreException;
import org.hsproster.web.upload.UploadLimits;
import org.hsproster.web.upload.UploadStore;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.unit.DataSize;

/** The running upload page. By default, only this machine can reach it. */
public final class WebServer implements Closeable {

    /** After this time without a request, a user has to sign in again, so that no other person can use the session. */
    private static final Duration SIGN_IN_TIMEOUT = Duration.ofMinutes(30);

    /**
     * Not the default name, which other programs on this machine would overwrite: cookies do not distinguish ports.
     */
    static final String COOKIE = "hsp-roster";

    /** Room for a name of 255 Japanese characters and the other headers of a part. */
    private static final String LONG_FILE_NAME = "2KB";

    private final ServletWebServerApplicationContext context;
    private final WebSettings settings;

    private WebServer(ServletWebServerApplicationContext context, WebSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /**
     * Starts the page.
     *
     * @param application assesses the rosters; the caller closes it
     * @param data folder of the database, which gets the uploads
     * @param port 0 for any that is free
     * @throws PortTakenException where another program uses the port
     * @throws UnusableKeyStoreException where the key store cannot be used
     */
    public static WebServer start(
            RosterApplication application,
            Path data,
            int port,
            Clock clock,
            UploadLimits limits,
            WebSettings settings) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(WebConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties(data, port, limits, settings))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RosterApplication.class, () -> application);
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(UploadLimits.class, () -> limits);
                    beans.registerBean(WebSettings.class, () -> settings);
                });
        try {
            return new WebServer((ServletWebServerApplicationContext) builder.run(), settings);
        } catch (RuntimeException e) {
            // The server starts with the life cycle of the application, whose failure wraps its own.
            if (Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(PortInUseException.class::isInstance)) {
                throw new PortTakenException(port, e);
            }
            throw e;
        }
    }

    private static Map<String, Object> properties(Path data, int port, UploadLimits limits, WebSettings settings) {
        String folder = data.toAbsolutePath().toString();
        Map<String, Object> properties = new HashMap<>();
        properties.put("hsp-roster.data", folder);
        properties.put("server.address", settings.address().getHostAddress());
        properties.put("server.port", port);
        settings.keyStore().map(TlsProperties::properties).ifPresent(properties::putAll);
        if (settings.users().isEmpty()) {
            properties.put("server.servlet.session.timeout", limits.retention().toString());
            properties.put(
                    "server.servlet.session.cookie.max-age", limits.retention().toString());
        } else {
            properties.put("server.servlet.session.timeout", SIGN_IN_TIMEOUT.toString());
        }
        properties.put("server.servlet.session.cookie.name", COOKIE);
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "strict");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put(
                "server.tomcat.max-swallow-size",
                DataSize.ofBytes(limits.requestBytes()).toString());
        properties.put("server.tomcat.max-part-header-size", LONG_FILE_NAME);
        properties.put(
                "spring.servlet.multipart.location", folder + "/" + UploadStore.FOLDER + "/" + UploadStore.INCOMING);
        // The controller checks the size of each file: there is no page for a form that cannot be parsed.
        properties.put("spring.servlet.multipart.max-file-size", "-1");
        properties.put(
                "spring.servlet.multipart.max-request-size",
                DataSize.ofBytes(limits.requestBytes()).toString());
        properties.put("spring.thymeleaf.prefix", "classpath:/web/pages/");
        properties.put("spring.web.resources.static-locations", "classpath:/web/assets/");
        properties.put("spring.mvc.static-path-pattern", "/assets/**");
        properties.put("spring.web.error.include-message", "never");
        return properties;
    }

    /** Returns the address of the page. */
    public URI address() {
        int port = context.getWebServer() == null ? 0 : context.getWebServer().getPort();
        String scheme = settings.keyStore().isPresent() ? "https" : "http";
        return URI.create(scheme + "://" + settings.names().stream().findFirst().orElse("127.0.0.1") + ":" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
