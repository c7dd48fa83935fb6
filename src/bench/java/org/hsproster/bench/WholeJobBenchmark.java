package org.hsproster.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Compares whole processes on the same rosters, start-up and database included: the program as {@code run.sh} starts it
 * against {@link UserModelBaseline}. Prints the medians as a table. {@code -Drounds=1} takes less time than the five
 * rounds it takes otherwise, {@code -Drows=1000,10000} leaves rosters out.
 */
public final class WholeJobBenchmark {

    private static final String MEMORY = "-Xmx256m";
    private static final String MEMORY_OF_BASELINE = "-Xmx8g";

    /** Looking a hundred times a second took a tenth of a processor from what is measured. */
    private static final Duration LOOK = Duration.ofMillis(100);

    /** One in so many is a foreign national: a usual company, and one where every row is work. */
    private static final int[] SHARES = {20, 1};

    private final Path folder = Files.createTempDirectory("bench");
    private final Path home;
    private final int rounds = Integer.getInteger("rounds", 5);

    private WholeJobBenchmark(Path home) throws IOException {
        this.home = home;
    }

    /** Takes the folder {@code run.sh} lies in, with the program built. */
    public static void main(String[] arguments) throws Exception {
        WholeJobBenchmark benchmark =
                new WholeJobBenchmark(Path.of(arguments[0]).toAbsolutePath());
        benchmark.job("--version"); // builds what has to be built
        System.out.println(machine());
        System.out.println();
        System.out.println(
                "| rows | foreign nationals | POI usermodel | CPU | memory | hsp-roster | CPU | memory | of the time |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String rows : System.getProperty("rows", "1000,10000,100000").split(",")) {
            for (int share : SHARES) {
                System.out.println(benchmark.compare(Integer.parseInt(rows), share));
            }
        }
    }

    /** Taken in turns, so that whatever else the machine does meets both. */
    private String compare(int rows, int share) throws Exception {
        Path roster = folder.resolve("roster" + rows + "-" + share + ".xlsx");
        LargeRoster.write(roster, rows, share);
        List<RunMeasurement> baseline = new ArrayList<>();
        List<RunMeasurement> job = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            baseline.add(baseline(roster));
            job.add(job("assess", roster.toString(), "--force", "--out", folder.toString()));
        }
        RunMeasurement theirs = RunMeasurement.median(baseline);
        RunMeasurement ours = RunMeasurement.median(job);
        return "| %,d | %,d | %s | %s | %.2f |"
                .formatted(rows, rows / share, theirs, ours, ours.seconds() / theirs.seconds());
    }

    private RunMeasurement baseline(Path roster) throws Exception {
        return run(List.of(
                java().toString(),
                MEMORY_OF_BASELINE,
                "-cp",
                System.getProperty("java.class.path"),
                UserModelBaseline.class.getName(),
                roster.toString(),
                folder.resolve("baseline.xlsx").toString()));
    }

    private RunMeasurement job(String... arguments) throws Exception {
        return run(Stream.concat(Stream.of(home.resolve("run.sh").toString()), Stream.of(arguments))
                .toList());
    }

    private RunMeasurement run(List<String> command) throws Exception {
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

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static String machine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s: %d processors, %d GB of memory, Java %s; the job with %s, the usermodel with %s"
                .formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        Runtime.version().feature(),
                        MEMORY,
                        MEMORY_OF_BASELINE);
    }
}
