package org.hsproster.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, that can be killed; with the options that {@code run.sh} gives it. */
public final class OwnProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private OwnProcess() {}

    public static Process start(Path home, Path said, String... arguments) throws IOException {
        return start(List.of(), Map.of(), home, said, arguments);
    }

    /** The same with more variables. */
    public static Process start(Map<String, String> environment, Path home, Path said, String... arguments)
            throws IOException {
        return start(List.of(), environment, home, said, arguments);
    }

    /** The same with at most so much memory for objects, such as {@code 256m}. */
    public static Process startWithin(String memory, Path home, Path said, String... arguments) throws IOException {
        return start(List.of("-Xmx" + memory), Map.of(), home, said, arguments);
    }

    private static Process start(
            List<String> options, Map<String, String> environment, Path home, Path said, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hsproster.HspRoster"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HSP_ROSTER_HOME", home.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** Waits for the end of a process that does what it was asked for. */
    public static void finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
