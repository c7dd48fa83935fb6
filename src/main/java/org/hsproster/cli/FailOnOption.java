package org.hsproster.cli;

import picocli.CommandLine.Option;

/** What makes a command that assesses rosters end with a code of its own. */
final class FailOnOption {

    @Option(
            names = "--fail-on",
            paramLabel = "never|risk|review",
            defaultValue = "never",
            description = "Exit with 10 when somebody is at risk, with 20 when a record needs data; default: never.")
    private FailOn failOn = FailOn.never;

    FailOn failOn() {
        return failOn;
    }
}
