package org.hsproster.cli.process;

import java.nio.file.Path;
import java.time.LocalDate;

/** The sample roster, and the day that its dates were made for. */
public final class SampleInput {

    /** On this day the sample roster has every outlook. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private SampleInput() {}

    public static Path roster(HomeFolder home) {
        return home.program().resolve("sample-input").resolve("roster.xlsx");
    }
}
