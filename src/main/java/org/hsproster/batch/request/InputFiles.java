package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.output.FileHash;
import org.hsproster.workbook.sheet.InputFile;
import org.hsproster.workbook.sheet.InputFile.Purpose;

/** Lists the files that are read for a run, with hashes that identify them. */
public final class InputFiles {

    private final List<InputFile> files = new ArrayList<>();

    private InputFiles() {}

    public static List<InputFile> of(RunSpecification run) {
        InputFiles read = new InputFiles();
        read.files.add(new InputFile(
                Purpose.ROSTER, name(run.input().roster()), run.input().rosterSha256()));
        run.input().sources().joins().forEach(file -> read.add(Purpose.JOIN, file));
        run.input().sources().employers().ifPresent(file -> read.add(Purpose.EMPLOYERS, file));
        run.input().sources().mapping().ifPresent(file -> read.add(Purpose.MAPPING, file));
        run.rules().sources().folder().ifPresent(read::addRules);
        run.rules().sources().universities().ifPresent(file -> read.add(Purpose.UNIVERSITIES, file));
        run.rules().sources().holidays().ifPresent(file -> read.add(Purpose.HOLIDAYS, file));
        return read.files;
    }

    private void addRules(Path folder) {
        RuleFolder.list(folder).forEach(file -> add(Purpose.RULES, file, RuleFolder.name(folder, file)));
    }

    private void add(Purpose purpose, Path file) {
        add(purpose, file, name(file));
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private void add(Purpose purpose, Path file, String name) {
        files.add(new InputFile(purpose, name, FileHash.of(file)));
    }
}
