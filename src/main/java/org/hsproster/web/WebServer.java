package org.hsproster.web;

import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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

/** The running upload page. Unless the settings say otherwise, no other machine can reach it. */
public final class WebServer implements Closeable {

    /** Somebody who has signed in and gone away is not to be followed by somebody else. */
    private static final Duration SIGNED_IN = Duration.ofMinutes(30);

    /** Not the usual name: other programs of this machine answer under the same address, and would overwrite it. */
    static final String COOKIE = "hsp-roster";

    /** Of 255 characters of Japanese, with what is said besides. */
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
     * @param application what assesses; it stays the caller's to close
     * @param data folder of the database, in which uploads are kept
     * @param port 0 for any that is free
     * @throws PortTakenException where something else answers on the port
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
        } catch (PortInUseException e) {
            throw new PortTakenException(port, e);
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
            properties.put("server.servlet.session.timeout", SIGNED_IN.toString());
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
        // That of one file is looked at with a page to answer on: a form that cannot be parsed has none.
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

    /** Where a browser finds the page. */
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
