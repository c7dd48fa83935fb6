package org.hsproster.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares whole processes on the same roster: {@code compare}, which assesses every person twice, against
 * {@code assess}, in turns. Prints the medians as a table. {@code -Drounds=1} takes less time than five rounds,
 * {@code -Drows=1000} another roster than one of 10,000 foreign nationals.
 */
public final class ComparisonBenchmark {

    private ComparisonBenchmark() {}

    /** Takes the folder {@code run.sh} lies in, with the program built. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        ProgramProcess program = new ProgramProcess(Path.of(arguments[0]).toAbsolutePath(), folder);
        program.command("--version"); // builds what has to be built
        System.out.println("| rows | assess | CPU | memory | compare | CPU | memory | of the time |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String rows : System.getProperty("rows", "10000").split(",")) {
            Path roster = folder.resolve("roster" + rows + ".xlsx");
            LargeRoster.write(roster, Integer.parseInt(rows), 1);
            System.out.println(measure(program, roster, Integer.parseInt(rows)));
        }
    }

    private static String measure(ProgramProcess program, Path roster, int rows) throws Exception {
        List<RunMeasurement> assessments = new ArrayList<>();
        List<RunMeasurement> comparisons = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("rounds", 5); round++) {
            String out = program.folder().toString();
            assessments.add(program.command("assess", roster.toString(), "--force", "--out", out));
            comparisons.add(program.command(
                    "compare", roster.toString(), "--raise", "10%", "--set", "japanese=N3", "--out", out));
        }
        RunMeasurement one = RunMeasurement.median(assessments);
        RunMeasurement two = RunMeasurement.median(comparisons);
        return "| %,d | %s | %s | %.2f |".formatted(rows, one, two, two.seconds() / one.seconds());
    }
}
