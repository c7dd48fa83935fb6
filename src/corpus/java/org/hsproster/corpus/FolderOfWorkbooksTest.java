package org.hsproster.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

@DisplayName("Every workbook of a folder comes back whole")
class FolderOfWorkbooksTest {

    private static final Path REPORT = Path.of("target", "corpus.tsv");
    private static final int GROUP = 20;

    @TempDir
    private Path folder;

    @Test
    void whereverTheRosterIsPut() throws Exception {
        List<Path> files = files(Path.of(Objects.requireNonNull(System.getProperty("corpus"), "-Dcorpus=FOLDER")));
        Files.writeString(REPORT, "");
        List<Outcome> faulty = new ArrayList<>();
        try (OfficeValidation schemas = OfficeValidation.load()) {
            for (int from = 0; from < files.size(); from += GROUP) {
                Path group = folder.resolve("group" + from);
                List<Outcome> outcomes = new Corpus(group, schemas, EnumSet.allOf(RosterPosition.class))
                        .run(files.subList(from, Math.min(from + GROUP, files.size())));
                Files.write(REPORT, outcomes.stream().map(Outcome::line).toList(), StandardOpenOption.APPEND);
                outcomes.stream().filter(each -> !each.faults().isEmpty()).forEach(faulty::add);
                FileSystemUtils.deleteRecursively(group);
            }
        }

        assertThat(files).isNotEmpty();
        assertThat(faulty).as("all outcomes are listed in " + REPORT).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
