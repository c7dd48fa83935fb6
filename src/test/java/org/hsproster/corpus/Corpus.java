package org.hsproster.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a roster into foreign workbooks, assesses them, and holds each outcome against its original. The files are asked
 * about in groups, because the program and LibreOffice take longer to start than to answer.
 */
final class Corpus {

    private final Path folder;
    private final OfficeValidation schemas;
    private final Set<RosterPosition> recalculated;
    private final Program program;
    private int number;

    /**
     * Works in a folder of its own.
     *
     * @param recalculated where the roster is in the workbooks that LibreOffice recalculates, which takes longest
     */
    Corpus(Path folder, OfficeValidation schemas, Set<RosterPosition> recalculated) {
        this.folder = folder;
        this.schemas = schemas;
        this.recalculated = recalculated;
        this.program = new Program(folder.resolve("runs"));
    }

    /** The outcomes of every file in every place, and those of the files that have no place for a roster. */
    List<Outcome> run(List<Path> foreign) throws IOException, InterruptedException {
        Map<Path, Outcome.Case> cases = new LinkedHashMap<>();
        for (Path file : foreign) {
            for (RosterPosition place : RosterPosition.values()) {
                put(file, place, cases);
            }
        }
        Map<Path, Program.Answer> answers = program.assess(List.copyOf(cases.keySet()));
        Map<Path, Set<String>> values = recalculate(cases, answers);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<Path, Outcome.Case> each : cases.entrySet()) {
            Program.Answer answer = answers.get(each.getKey());
            Set<String> differences = values.getOrDefault(each.getKey(), Set.of());
            outcomes.add(outcome(each.getValue(), each.getKey(), answer, differences));
        }
        return outcomes;
    }

    private void put(Path file, RosterPosition place, Map<Path, Outcome.Case> cases) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.'));
        Path put = Files.createDirectories(folder.resolve("put"))
                .resolve("f%05d%s%s".formatted(number++, place.label(), ending));
        try {
            PutRoster.put(file, place, put);
            cases.put(put, new Outcome.Case(name, place.label()));
        } catch (RosterNotPutException e) {
            Files.copy(file, put, StandardCopyOption.REPLACE_EXISTING);
            boolean isKnown =
                    cases.values().stream().anyMatch(each -> each.file().equals(name) && each.isAsItIs());
            if (!isKnown) {
                cases.put(put, new Outcome.Case(name, Outcome.Case.AS_IT_IS + " (" + e.getMessage() + ")"));
            }
        }
    }

    private Outcome outcome(Outcome.Case what, Path original, Program.Answer answer, Set<String> differences)
            throws IOException {
        if (answer.outcome().isEmpty()) {
            return answer.isClear()
                    ? new Outcome(what, Set.of(), "refused: " + answer.said())
                    : new Outcome(what, Set.of("failed: " + answer.said()), "");
        }
        Set<String> faults = new TreeSet<>(differences);
        if (what.isAsItIs()) {
            return new Outcome(what, faults, "assessed");
        }
        if (!answer.isClear()) {
            faults.add("said beside an outcome: " + answer.said());
        }
        try {
            Held held = hold(original, answer.outcome().get());
            faults.addAll(held.faults());
            return new Outcome(what, faults, held.told());
        } catch (IOException | RuntimeException e) {
            faults.add("cannot be compared: " + e);
            return new Outcome(what, faults, "");
        }
    }

    private Held hold(Path original, Path outcome) throws IOException {
        return PutRoster.isPackage(original)
                ? KeptPackage.compare(ForeignPackage.read(original), ForeignPackage.read(outcome), schemas)
                : KeptXls.compare(original, outcome);
    }

    /** The differences by original. */
    private Map<Path, Set<String>> recalculate(Map<Path, Outcome.Case> cases, Map<Path, Program.Answer> answers)
            throws IOException, InterruptedException {
        Map<Path, Path> outcomes = new LinkedHashMap<>();
        answers.forEach((file, answer) -> {
            if (cases.get(file).isAmong(recalculated) && !Macros.areIn(file)) {
                answer.outcome().ifPresent(outcome -> outcomes.put(file, outcome));
            }
        });
        if (outcomes.isEmpty() || !Recalculated.isPossible()) {
            return Map.of();
        }
        return Recalculated.in(folder.resolve("office" + number)).differences(outcomes);
    }
}
