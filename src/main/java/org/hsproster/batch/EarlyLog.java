package org.hsproster.batch;

import java.nio.file.Path;
import java.util.Map;
import org.hsproster.batch.data.DataPlace;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The log of failures before the application has started, which sends the log to its file. */
public final class EarlyLog {

    private EarlyLog() {}

    /** Sends the log to its file where no application has done so. */
    public static void start(Path home) {
        if (System.getProperty(LoggingSystemProperty.LOG_FILE.getEnvironmentVariableName()) == null) {
            application(Wiring.class, DataPlace.in(home).properties()).run().close();
        }
    }

    /** Returns an application whose properties come before those of the environment. */
    static SpringApplicationBuilder application(Class<?> wiring, Map<String, Object> properties) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("place", properties));
        return new SpringApplicationBuilder(wiring)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .environment(environment);
    }

    /** Configures nothing but the log. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {}
}
