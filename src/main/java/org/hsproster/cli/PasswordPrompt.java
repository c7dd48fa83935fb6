package org.hsproster.cli;

import java.util.Optional;

/** Asks the user for a password. */
@FunctionalInterface
interface PasswordPrompt {

    /** Returns the password; empty where there is no answer. */
    Optional<char[]> password(String question);

    /** Returns a prompt on the terminal of the process, without echo. */
    @SuppressWarnings("SystemConsoleNull") // asked only where there is one
    static PasswordPrompt ofTerminal() {
        return question -> Optional.ofNullable(System.console())
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
    }

    /** Returns a prompt that never has an answer. */
    static PasswordPrompt none() {
        return question -> Optional.empty();
    }
}
