package org.hsproster.cli;

import picocli.CommandLine.Command;

/** {@code data}: has the commands that check, restore or begin the data folder. */
@Command(
        name = "data",
        description = "Check the database and its backups, restore a backup, or begin a new history.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DataCommand {}
