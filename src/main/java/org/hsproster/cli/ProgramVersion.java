package org.hsproster.cli;

import java.util.Optional;
import org.hsproster.rulebook.Rulebook;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of its rules. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String program = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new String[] {
            "hsp-roster " + program, "rulebook " + Rulebook.load().id()
        };
    }
}
