package org.hsproster.testing.rosters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rosters of a month, and what a monthly run makes of them. */
public final class FiveRosters {

    private static final int ROWS = 40;
    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language\n";

    private FiveRosters() {}

    /** Writes the rosters. */
    public static void in(Path inbox) throws IOException {
        Files.copy(Path.of("sample-input/roster.xlsx"), inbox.resolve("sample.xlsx"));
        for (int roster = 1; roster <= 4; roster++) {
            String first = String.valueOf(roster);
            Files.writeString(
                    inbox.resolve("roster" + roster + ".csv"),
                    IntStream.range(0, ROWS)
                            .mapToObj(row -> String.format(
                                    Locale.ROOT,
                                    "%s%04d,Test,1992-03-%02d,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1\n",
                                    first,
                                    row,
                                    1 + row % 28))
                            .collect(Collectors.joining("", HEADER, "")));
        }
    }

    /** Returns a hash of every file, including hidden ones; of a workbook, of every part. */
    public static Map<String, Integer> files(Path folder) throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".xlsx")) {
                    WorkbookParts.of(file).forEach((part, text) -> files.put(name + "!" + part, text.hashCode()));
                } else {
                    files.put(name, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
