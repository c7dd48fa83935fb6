package org.hsproster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares whole processes, start-up included: the program against {@link UserModelBaseline}. Prints the median time and
 * memory of each. {@code -Drounds=1} takes less time than the five rounds it takes otherwise.
 */
public final class WholeJobBenchmark {

    private static final int[] PEOPLE = {1_000, 10_000, 100_000};

    private record Measured(double seconds, long megabytes) {}

    private final Path folder;
    private final int rounds = Integer.getInteger("rounds", 5);

    private WholeJobBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Takes the program's jar. */
    public static void main(String[] arguments) throws Exception {
        WholeJobBenchmark benchmark = new WholeJobBenchmark(Files.createTempDirectory("bench"));
        System.out.println("| rows | usermodel | hsp-roster | of it |");
        System.out.println("|---|---|---|---|");
        for (int people : PEOPLE) {
            benchmark.compare(people, arguments[0]);
        }
    }

    private void compare(int people, String jar) throws Exception {
        Path roster = folder.resolve("roster" + people + ".xlsx");
        LargeRoster.write(roster, people);
        Measured baseline = median(List.of(
                "-Xmx8g",
                "-cp",
                System.getProperty("java.class.path"),
                UserModelBaseline.class.getName(),
                roster.toString(),
                folder.resolve("baseline.xlsx").toString()));
        Measured job = median(
                List.of("-Xmx256m", "-jar", jar, "assess", roster.toString(), "--force", "--out", folder.toString()));
        System.out.printf(
                "| %,d | %.1f s, %d MB | %.1f s, %d MB | %.2f |%n",
                people,
                baseline.seconds(),
                baseline.megabytes(),
                job.seconds(),
                job.megabytes(),
                job.seconds() / baseline.seconds());
    }

    private Measured median(List<String> command) throws Exception {
        List<Measured> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(run(command));
        }
        return new Measured(
                measured.stream().mapToDouble(Measured::seconds).sorted().toArray()[rounds / 2],
                measured.stream().mapToLong(Measured::megabytes).sorted().toArray()[rounds / 2]);
    }

    private Measured run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(java()), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("HSP_ROSTER_HOME", folder.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, peak(process.pid()));
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(Files.readString(folder.resolve("said.txt")));
        }
        return new Measured(seconds, most);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The most memory a process has had, in megabytes; 0 where the system does not tell. */
    private static long peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
