package org.hsproster.cli;

import java.util.Optional;

/** A person who can be asked something nobody else is to see. */
@FunctionalInterface
interface PasswordPrompt {

    /** Empty where nobody answers. */
    Optional<char[]> password(String question);

    /** The terminal the process was started on, without echo. */
    @SuppressWarnings("SystemConsoleNull") // asked only where there is one
    static PasswordPrompt ofTerminal() {
        return question -> Optional.ofNullable(System.console())
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
    }

    /** Nobody sits there. */
    static PasswordPrompt none() {
        return question -> Optional.empty();
    }
}
