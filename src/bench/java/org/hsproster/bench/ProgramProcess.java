package org.hsproster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the program as {@code run.sh} does, and other programs, and measures each as a whole process.
 *
 * @param home the folder of {@code run.sh}
 * @param folder for the data and the outputs
 */
record ProgramProcess(Path home, Path folder) {

    static final String MEMORY = "-Xmx256m";

    /** Looking a hundred times a second took a tenth of a processor from what is measured. */
    private static final Duration LOOK = Duration.ofMillis(100);

    /** Runs a command of the program. */
    RunMeasurement command(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(home.resolve("run.sh").toString()), Stream.of(arguments))
                .toList());
    }

    RunMeasurement run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("HSP_ROSTER_HOME", folder.toString());
        builder.environment().put("HSP_ROSTER_JAVA_OPTS", MEMORY);
        builder.environment().merge("PATH", java().getParent().toString(), (path, own) -> own + ":" + path);
        long start = System.nanoTime();
        Process process = builder.start();
        RunMeasurement last = RunMeasurement.soFar(process, start);
        while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            last = last.and(RunMeasurement.soFar(process, start));
        }
        last = last.and(RunMeasurement.soFar(process, start));
        if (process.exitValue() != 0) {
            throw new IOException(Files.readString(said));
        }
        return last;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
