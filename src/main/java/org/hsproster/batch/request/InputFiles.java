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
        RosterInput input = run.input();
        return of(
                new InputFile(Purpose.ROSTER, name(input.roster()), input.rosterSha256()),
                input.sources(),
                run.rules().sources());
    }

    /** Returns the files of a comparison with other rules or facts. */
    public static List<InputFile> of(Path roster, RosterSources sources, RuleSources rules) {
        return of(new InputFile(Purpose.ROSTER, name(roster), FileHash.of(roster)), sources, rules);
    }

    private static List<InputFile> of(InputFile roster, RosterSources sources, RuleSources rules) {
        InputFiles read = new InputFiles();
        read.files.add(roster);
        sources.joins().forEach(file -> read.add(Purpose.JOIN, file));
        sources.employers().ifPresent(file -> read.add(Purpose.EMPLOYERS, file));
        sources.mapping().ifPresent(file -> read.add(Purpose.MAPPING, file));
        rules.signed().ifPresent(signed -> read.add(Purpose.RULES, signed.file()));
        rules.folder().ifPresent(read::addRules);
        rules.universities().ifPresent(file -> read.add(Purpose.UNIVERSITIES, file));
        rules.holidays().ifPresent(file -> read.add(Purpose.HOLIDAYS, file));
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
