package org.hsproster.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The settings cannot be used. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<SettingsProblem> problems;

    SettingsException(Path file, List<SettingsProblem> problems) {
        super(file.getFileName() + ": "
                + problems.stream()
                        .map(problem -> problem.code() + " " + problem.values())
                        .collect(Collectors.joining(", ")));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    public Path file() {
        return file;
    }

    /** Returns all problems of the settings. */
    public List<SettingsProblem> problems() {
        return problems;
    }
}
