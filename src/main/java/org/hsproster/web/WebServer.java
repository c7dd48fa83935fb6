package org.hsproster.web;

import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hsproster.batch.RosterApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.unit.DataSize;

/** The running upload page. It answers on the loopback address alone, which no other machine can reach. */
public final class WebServer implements Closeable {

    static final String ADDRESS = "127.0.0.1";

    private final ServletWebServerApplicationContext context;

    private WebServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the page.
     *
     * @param application what assesses; it stays the caller's to close
     * @param data folder of the database, in which uploads are kept
     * @param port 0 for any that is free
     * @throws PortTakenException where something else answers on the port
     */
    public static WebServer start(RosterApplication application, Path data, int port, Clock clock, Limits limits) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(WebConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties(data, port, limits))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RosterApplication.class, () -> application);
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(Limits.class, () -> limits);
                    beans.registerBean(RememberedColumns.class, () -> new RememberedColumns(data.resolve("columns")));
                    beans.registerBean(Uploads.class, () -> Uploads.in(data.resolve("uploads"), clock, limits));
                });
        try {
            return new WebServer((ServletWebServerApplicationContext) builder.run());
        } catch (PortInUseException e) {
            throw new PortTakenException(port, e);
        }
    }

    private static Map<String, Object> properties(Path data, int port, Limits limits) {
        String folder = data.toAbsolutePath().toString();
        Map<String, Object> properties = new HashMap<>();
        properties.put("hsp-roster.data", folder);
        properties.put("server.address", ADDRESS);
        properties.put("server.port", port);
        properties.put("server.servlet.session.timeout", limits.retention().toString());
        properties.put(
                "server.servlet.session.cookie.max-age", limits.retention().toString());
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "strict");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put(
                "server.tomcat.max-swallow-size",
                DataSize.ofBytes(limits.requestBytes()).toString());
        properties.put("spring.servlet.multipart.location", folder + "/uploads/" + Uploads.INCOMING);
        properties.put(
                "spring.servlet.multipart.max-file-size",
                DataSize.ofBytes(limits.rosterBytes()).toString());
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
        return URI.create("http://" + ADDRESS + ":" + port);
    }

    @Override
    public void close() {
        context.close();
    }
}
