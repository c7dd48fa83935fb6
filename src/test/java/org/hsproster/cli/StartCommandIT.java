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

@DisplayName("What the program calls itself")
class StartCommandIT {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            OPTION                         | WORDS              | SAYS
            -Dhsp-roster.command=run.bat   | serve --no-such    | run.bat serve --help lists what is.
            -Dhsp-roster.command=run.bat   | data restore no    | run.bat data check lists them.
            -Dhsp-roster.command=hsp-roster | settings          | this prints: hsp-roster serve --hash-password
            -Dnone=set                     | serve --no-such    | ./run.sh serve --help lists what is.
            """)
    void isHowItWasStarted(String option, String words, String says, @TempDir Path home) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                option,
                                "-Dfile.encoding=UTF-8",
                                "-Duser.language=en",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HspRoster.class.getName()),
                        Stream.of(words.split(" ")))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HSP_ROSTER_HOME", home.toString());
        Process process = builder.start();
        process.getOutputStream().close();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(says);
    }
}
