package org.hsproster.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Compares what LibreOffice makes of the formulas of the outcomes and of their originals. Values that are typed in are
 * compared elsewhere; those that LibreOffice puts there itself come from pivot tables that it has refreshed.
 */
final class Recalculated {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final long SECONDS_A_FILE = 60;

    /** Formulas whose values are others each time, or tell how many sheets there are or where the file lies. */
    private static final String OTHERS_EACH_TIME =
            "(?is).*\\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|SHEETS?|CELL|INFO|HYPERLINK)\\s*\\(.*";

    /** Recalculates every formula on load, whichever program wrote the file. */
    private static final String RECALCULATES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value>
            </prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode"><value>0</value>
            </prop></item>
            </oor:items>
            """;

    private final Path folder;

    private Recalculated(Path folder) {
        this.folder = folder;
    }

    static boolean isPossible() {
        return Files.exists(PROGRAM);
    }

    static Recalculated in(Path folder) throws IOException {
        Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), RECALCULATES);
        return new Recalculated(folder);
    }

    /**
     * What has another value, by original. Of files that LibreOffice does not open, there is nothing to tell.
     *
     * @param outcomes by their originals
     */
    Map<Path, Set<String>> differences(Map<Path, Path> outcomes) throws IOException, InterruptedException {
        Map<Path, Path> before = convert("before", List.copyOf(outcomes.keySet()));
        Map<Path, Path> after = convert("after", List.copyOf(outcomes.values()));
        Map<Path, Set<String>> all = new LinkedHashMap<>();
        for (Map.Entry<Path, Path> pair : outcomes.entrySet()) {
            Path was = before.get(pair.getKey());
            Path is = after.get(pair.getValue());
            Set<String> differences = new TreeSet<>();
            if (Files.exists(was) && Files.exists(is)) {
                compare(was, is, differences);
            } else if (Files.exists(was)) {
                differences.add("LibreOffice opens the original and not the outcome");
            }
            all.put(pair.getKey(), differences);
        }
        return all;
    }

    private static void compare(Path before, Path after, Set<String> differences) throws IOException {
        Map<String, OfficeCells.Value> was = OfficeCells.read(before);
        Map<String, OfficeCells.Value> is = OfficeCells.read(after);
        Map<String, String> different = new TreeMap<>();
        was.forEach((cell, value) -> {
            OfficeCells.Value now = is.getOrDefault(cell, OfficeCells.Value.NONE);
            boolean isCalculated = !value.formula().isEmpty() && !value.formula().matches(OTHERS_EACH_TIME);
            if (isCalculated && !value.isSame(now)) {
                different.put(cell, value.formula());
            }
        });
        different.forEach(
                (cell, formula) -> differences.add("LibreOffice calculates another value in " + cell + " " + formula));
    }

    private Map<Path, Path> convert(String name, List<Path> files) throws IOException, InterruptedException {
        Path made = Files.createDirectories(folder.resolve(name));
        Map<Path, Path> converted = new LinkedHashMap<>();
        files.forEach(file -> {
            String stem = file.getFileName().toString();
            converted.put(file, made.resolve(stem.substring(0, stem.lastIndexOf('.')) + ".xlsx"));
        });
        run(files, made);
        for (Path file : files) {
            if (!Files.exists(converted.get(file))) {
                run(List.of(file), made);
            }
        }
        return converted;
    }

    private void run(List<Path> files, Path target) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                target.toString()));
        files.forEach(file -> words.add(file.toString()));
        Process office = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        if (!office.waitFor(SECONDS_A_FILE * files.size(), TimeUnit.SECONDS)) {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly().waitFor();
        }
    }
}
