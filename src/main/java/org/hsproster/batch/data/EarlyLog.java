package org.hsproster.batch.data;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hsproster.file.PrivateFile;
import org.hsproster.file.ProgramHome;
import org.slf4j.Logger;

/**
 * The log of commands that have not started the application, or never do. Only their failures are logged, in the file
 * that the application uses; without this class, logback would print them on the console.
 */
public final class EarlyLog extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Appender appender = new Appender(layout(context));
        appender.setContext(context);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static PatternLayout layout(LoggerContext context) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("discreet", RedactedStackTrace::new);
        layout.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p [%t] %logger : %m%n%discreet");
        layout.start();
        return layout;
    }

    /** Appends failures to the file, which is opened for each since there are few. */
    private static final class Appender extends AppenderBase<ILoggingEvent> {

        private final PatternLayout layout;

        private Appender(PatternLayout layout) {
            this.layout = layout;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                try {
                    Files.writeString(
                            PrivateFile.createIfMissing(file()), layout.doLayout(event), StandardOpenOption.APPEND);
                } catch (IOException e) {
                    // the failure is told on the console in any case
                }
            }
        }

        private static Path file() {
            return ProgramHome.ofProcess().resolve("data").resolve("hsp-roster.log");
        }
    }
}
