package org.hsproster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures a monthly run with a calendar, from the first tenth of its rosters to the last: processor time and memory
 * should not grow. One in five people is a foreign national, and every roster has the same employee numbers.
 * {@code -Dmonths=60x1000} names rosters and rows.
 */
public final class MonthlyBenchmark {

    private static final int FOREIGN = 5;
    private static final int TENTHS = 10;
    private static final Duration LOOK = Duration.ofMillis(100);

    private MonthlyBenchmark() {}

    /** Takes the folder {@code run.sh} lies in, with the program built. */
    public static void main(String[] arguments) throws Exception {
        Path run = Path.of(arguments[0], "run.sh").toAbsolutePath();
        for (String size : System.getProperty("months", "60x1000,1000x200").split(",")) {
            String[] numbers = size.split("x");
            int rosters = Integer.parseInt(numbers[0]);
            Path home = Files.createTempDirectory("bench");
            fill(Files.createDirectory(home.resolve("inbox")), rosters, Integer.parseInt(numbers[1]));
            System.out.printf(
                    "%n%s rosters of %s rows%n%n| rosters | CPU each | memory |%n|--:|--:|--:|%n", (Object[]) numbers);
            measure(run, home, rosters);
        }
    }

    private static void fill(Path inbox, int rosters, int rows) throws IOException {
        Path first = inbox.resolve("company-0001.xlsx");
        LargeRoster.write(first, rows, FOREIGN);
        for (int roster = 2; roster <= rosters; roster++) {
            Files.copy(first, inbox.resolve("company-%04d.xlsx".formatted(roster)));
        }
    }

    private static void measure(Path run, Path home, int rosters) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(run.toString(), "monthly", "--as-of", "2026-12-01")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile());
        builder.environment().put("HSP_ROSTER_HOME", home.toString());
        builder.environment().put("HSP_ROSTER_JAVA_OPTS", ProgramProcess.MEMORY);
        long start = System.nanoTime();
        Process process = builder.start();
        RunMeasurement before = RunMeasurement.soFar(process, start);
        RunMeasurement now = before;
        int measured = 0;
        while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            now = now.and(RunMeasurement.soFar(process, start));
            int done = archived(home);
            if (done - measured >= rosters / TENTHS) {
                print(done, (now.cpuSeconds() - before.cpuSeconds()) / (done - measured), now);
                before = now;
                measured = done;
            }
        }
        System.out.printf(
                "exit code %d, end of the run %.1f s of CPU, all %s%n",
                process.exitValue(), now.cpuSeconds() - before.cpuSeconds(), now);
    }

    private static void print(int done, double cpuEach, RunMeasurement now) {
        System.out.printf("| %,d | %.0f ms | %.0f MB |%n", done, cpuEach * 1000, now.megabytes());
    }

    private static int archived(Path home) throws IOException {
        Path archive = home.resolve("archive/2026-12");
        if (!Files.isDirectory(archive)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(archive)) {
            return (int) files.count();
        }
    }
}
