package org.hsproster.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares whole processes on the same rosters, start-up and database included: the program as {@code run.sh} starts it
 * against {@link UserModelBaseline}. Prints the medians as a table. {@code -Drounds=1} takes less time than the five
 * rounds it takes otherwise, {@code -Drows=1000,10000} leaves rosters out.
 */
public final class WholeJobBenchmark {

    private static final String MEMORY_OF_BASELINE = "-Xmx8g";

    /** One in so many is a foreign national: a usual company, and one where every row is work. */
    private static final int[] SHARES = {20, 1};

    private final Path folder = Files.createTempDirectory("bench");
    private final ProgramProcess program;
    private final int rounds = Integer.getInteger("rounds", 5);

    private WholeJobBenchmark(Path home) throws IOException {
        this.program = new ProgramProcess(home, folder);
    }

    /** Takes the folder {@code run.sh} lies in, with the program built. */
    public static void main(String[] arguments) throws Exception {
        WholeJobBenchmark benchmark =
                new WholeJobBenchmark(Path.of(arguments[0]).toAbsolutePath());
        benchmark.program.command("--version"); // builds what has to be built
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
            job.add(program.command("assess", roster.toString(), "--force", "--out", folder.toString()));
        }
        RunMeasurement theirs = RunMeasurement.median(baseline);
        RunMeasurement ours = RunMeasurement.median(job);
        return "| %,d | %,d | %s | %s | %.2f |"
                .formatted(rows, rows / share, theirs, ours, ours.seconds() / theirs.seconds());
    }

    private RunMeasurement baseline(Path roster) throws Exception {
        return program.run(List.of(
                ProgramProcess.java().toString(),
                MEMORY_OF_BASELINE,
                "-cp",
                System.getProperty("java.class.path"),
                UserModelBaseline.class.getName(),
                roster.toString(),
                folder.resolve("baseline.xlsx").toString()));
    }

    private static String machine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s: %d processors, %d GB of memory, Java %s; the job with %s, the usermodel with %s"
                .formatted(
                        LocalDate.now(),
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        Runtime.version().feature(),
                        ProgramProcess.MEMORY,
                        MEMORY_OF_BASELINE);
    }
}
