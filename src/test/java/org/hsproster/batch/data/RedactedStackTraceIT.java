package org.hsproster.batch.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.output.OutputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@DisplayName("An exception in the log")
class RedactedStackTraceIT {

    @TempDir
    Path home;

    private String logged(Exception exception) throws IOException {
        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(application.history().runs()).isEmpty();
            LoggerFactory.getLogger(RedactedStackTraceIT.class).error("unforeseen", exception);
        }
        return Files.readString(home.resolve("data").resolve("hsp-roster.log"));
    }

    @Test
    void doesNotQuoteWhatALibraryCouldNotRead() throws IOException {
        Exception cause = new NumberFormatException("For input string: \"Yamada Hanako\"");

        String log = logged(new IllegalStateException("row of Yamada Hanako", cause));

        assertThat(log)
                .contains("unforeseen", "java.lang.IllegalStateException", "Caused by: java.lang.NumberFormatException")
                .contains("RedactedStackTraceIT.doesNotQuoteWhatALibraryCouldNotRead(RedactedStackTraceIT.java:")
                .doesNotContain("Yamada");
    }

    @Test
    void saysWhatOurOwnSays() throws IOException {
        assertThat(logged(OutputException.alreadyThere(Path.of("mapping.csv")))).contains("mapping.csv");
    }
}
