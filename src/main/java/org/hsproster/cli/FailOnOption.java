package org.hsproster.cli;

import picocli.CommandLine.Option;

/** The option {@code --fail-on} of commands that assess rosters. */
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
