package org.hsproster.report.run;

import java.util.Optional;

/** Name and version of this program. */
public final class ProgramVersion {

    public static final String NAME = "hsp-roster";

    private ProgramVersion() {}

    /** Returns the version that the build gives the program; {@code development} where it was not packaged. */
    public static String current() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
