package org.hsproster.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, that can be killed; with the options that {@code run.sh} gives it. */
public final class OwnProcess {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private OwnProcess() {}

    public static Process start(Path home, Path said, String... arguments) throws IOException {
        return start(command(List.of(), arguments), home, said);
    }

    /** The same with at most so much memory for objects, such as {@code 256m}. */
    public static Process startWithin(String memory, Path home, Path said, String... arguments) throws IOException {
        return start(command(List.of("-Xmx" + memory), arguments), home, said);
    }

    /** The same where no file can be larger than so many kilobytes. */
    public static Process startWithFilesUpTo(int kilobytes, Path home, Path said, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "bash", "-c", "(ulimit -f " + kilobytes + "; exec \"$@\") 2>&1 | cat; exit ${PIPESTATUS[0]}", "bash"));
        command.addAll(command(List.of(), arguments));
        return start(command, home, said);
    }

    /** The same with a mask for the permissions of new files, such as {@code 022}. */
    public static Process startWithMask(String mask, Path home, Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "umask " + mask + "; exec \"$@\"", "bash"));
        command.addAll(command(List.of(), arguments));
        return start(command, home, said);
    }

    /**
     * The same without the rights of an administrator, who may read every file; skips the test where these cannot be
     * given up.
     */
    public static Process startWithoutPrivileges(Path home, Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            assumeThat(SETPRIV).as("gives up the rights of an administrator").exists();
            String rights = "=-dac_override,-dac_read_search";
            command.addAll(List.of(SETPRIV.toString(), "--inh-caps" + rights, "--bounding-set" + rights));
        }
        command.addAll(command(List.of(), arguments));
        return start(command, home, said);
    }

    private static List<String> command(List<String> options, String... arguments) {
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
        return command;
    }

    private static Process start(List<String> command, Path home, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HSP_ROSTER_HOME", home.toString());
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** Waits for the end of a process that does what it was asked for. */
    public static void finish(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
