package org.hsproster.testing.rosters;

import java.nio.file.Path;

/** The rosters of the sample. */
enum SampleFile {
    JAPANESE("roster.xlsx", "x"),
    ENGLISH("roster-en.xlsx", "e"),
    SHIFT_JIS("roster-sjis.csv", "s");

    static final String EMPLOYERS = "employers.csv";
    static final Path FOLDER = Path.of("sample-input");

    private final String fileName;
    private final String mark;

    SampleFile(String fileName, String mark) {
        this.fileName = fileName;
        this.mark = mark;
    }

    Path in(Path folder) {
        return folder.resolve(fileName);
    }

    /** How {@code people.csv} says who is in this file. */
    String mark() {
        return mark;
    }
}
