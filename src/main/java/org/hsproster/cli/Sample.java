package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDate;

/** The roster that is assessed when nothing is asked for, and the day its dates were made for. */
public final class Sample {

    /** On this day the sample roster has every outlook. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private Sample() {}

    static Path roster(Home home) {
        return home.folder().resolve("sample-input").resolve("roster.xlsx");
    }
}
