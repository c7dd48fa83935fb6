package org.hsproster.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Compares what LibreOffice makes of the formulas of the outcomes and of their originals. Values that are typed in are
 * compared elsewhere; those that LibreOffice puts there itself come from pivot tables that it has refreshed.
 */
final class Recalculated {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final long SECONDS_A_FILE = 60;

    /** Formulas that tell how many sheets there are, or where the file lies. */
    private static final String OF_THE_FILE = "(?is).*\\b(SHEETS?|CELL|INFO|NOW)\\s*\\(.*";

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
                differences.addAll(different(was, is));
            } else if (Files.exists(was)) {
                differences.add("LibreOffice opens the original and not the outcome");
            }
            all.put(pair.getKey(), differences);
        }
        leaveOutChanging(before, all);
        return all;
    }

    /** Values that come from random numbers and the time are others each time. */
    private void leaveOutChanging(Map<Path, Path> before, Map<Path, Set<String>> all)
            throws IOException, InterruptedException {
        List<Path> different =
                all.keySet().stream().filter(each -> !all.get(each).isEmpty()).toList();
        if (different.isEmpty()) {
            return;
        }
        Map<Path, Path> again = convert("again", different);
        for (Path each : different) {
            if (Files.exists(again.get(each))) {
                all.get(each).removeAll(different(before.get(each), again.get(each)));
            }
        }
    }

    private static Set<String> different(Path before, Path after) throws IOException {
        Map<String, OfficeCells.Value> was = OfficeCells.read(before);
        Map<String, OfficeCells.Value> is = OfficeCells.read(after);
        Set<String> different = new TreeSet<>();
        was.forEach((cell, value) -> {
            boolean isCalculated =
                    !value.formula().isEmpty() && !value.formula().matches(OF_THE_FILE);
            if (isCalculated && !value.isSame(is.getOrDefault(cell, OfficeCells.Value.NONE))) {
                different.add("LibreOffice calculates another value in " + cell + " =" + value.formula());
            }
        });
        return different;
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
