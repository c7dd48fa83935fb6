package org.hsproster.cli;

import picocli.CommandLine.Option;

/** What makes a command that assesses rosters end with a code of its own. */
final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "never|risk|review",
            defaultValue = "never",
            description = "Exit with 10 when a person is at risk, with 20 when a record needs data or a stay ends soon;"
                    + " default: never.")
    private FailOn failOn = FailOn.never;

    FailOn failOn() {
        return failOn;
    }
}
