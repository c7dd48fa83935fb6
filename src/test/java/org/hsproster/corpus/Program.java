package org.hsproster.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.cli.Terminal;

/** The program, asked through its command line. */
final class Program {

    private static final int DONE = 0;
    private static final int ROSTER = 3;

    private final Path folder;
    private int runs;

    Program(Path folder) {
        this.folder = folder;
    }

    /**
     * What became of one file.
     *
     * @param outcome the annotated copy, where there is one
     * @param said what was said of the file in place of an outcome
     * @param isClear whether a refusal is one sentence, with the exit code of a roster
     */
    record Answer(Optional<Path> outcome, String said, boolean isClear) {

        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** Assesses files, of which no two have the same name. Those that fail are asked about one by one. */
    Map<Path, Answer> assess(List<Path> files) throws IOException {
        Map<Path, Answer> answers = new LinkedHashMap<>();
        int code = run(files, answers);
        boolean isTold = answers.values().stream().allMatch(Answer::isClear);
        boolean isRefused =
                answers.values().stream().anyMatch(each -> each.outcome().isEmpty());
        if (files.size() > 1 && !(isTold && code == (isRefused ? ROSTER : DONE))) {
            for (Path file : files) {
                if (answers.get(file).outcome().isEmpty()) {
                    run(List.of(file), answers);
                }
            }
        }
        return answers;
    }

    private int run(List<Path> files, Map<Path, Answer> answers) throws IOException {
        Path home = Files.createDirectories(folder.resolve("run" + runs++));
        Terminal terminal = new Terminal(home);
        String[] words = Stream.concat(
                        Stream.of("assess", "--lang", "en"), files.stream().map(Path::toString))
                .toArray(String[]::new);
        int code = terminal.execute(words);
        List<String> said = terminal.err().lines().toList();
        for (Path file : files) {
            Optional<Path> outcome = outcome(home, file);
            List<String> about = said.stream()
                    .filter(line -> files.size() == 1
                            || line.contains(file.getFileName().toString()))
                    .toList();
            boolean isClear = outcome.isPresent()
                    ? about.isEmpty() && (code == DONE || files.size() > 1)
                    : about.size() == 1 && code == ROSTER;
            answers.put(file, new Answer(outcome, "exit code " + code + ": " + String.join(" / ", about), isClear));
        }
        return code;
    }

    private static Optional<Path> outcome(Path home, Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path output = home.resolve("output");
        if (!Files.isDirectory(output)) {
            return Optional.empty();
        }
        try (Stream<Path> made = Files.list(output)) {
            return made.filter(each -> {
                        String other = each.getFileName().toString();
                        return other.startsWith(stem + "-assessed-") || other.startsWith(name + "-assessed-");
                    })
                    .findFirst();
        }
    }
}
