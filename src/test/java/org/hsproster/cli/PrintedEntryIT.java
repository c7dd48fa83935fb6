package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.HspRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The output of a command for a file or another program")
class PrintedEntryIT {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            COMMAND                  | BEGINS
            schedule --print cron    | # hsp-roster: put this line in
            schedule --print windows | <?xml version="1.0"?>
            settings --lang en       | # Settings of hsp-roster.
            """)
    void hasNothingBeforeIt(String command, String begins, @TempDir Path home) throws Exception {
        List<String> words = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HspRoster.class.getName()),
                        Stream.of(command.split(" ")))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HSP_ROSTER_HOME", home.toString());
        Process process = builder.start();
        process.getOutputStream().close();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith(begins);
        assertThat(process.waitFor()).isZero();
    }
}
