package org.hsproster.cli;

import java.util.Optional;

/** Asks the user for a password, or for an answer. */
@FunctionalInterface
interface PasswordPrompt {

    /** Returns the password; empty where there is no answer. */
    Optional<char[]> password(String question);

    /** Returns the answer to a question that is no secret; empty where there is none. */
    default Optional<String> answer(String question) {
        return password(question).map(String::valueOf);
    }

    /** Returns a prompt on the terminal of the process, without echo. */
    @SuppressWarnings("SystemConsoleNull") // asked only where there is one
    static PasswordPrompt ofTerminal() {
        return new PasswordPrompt() {
            @Override
            public Optional<char[]> password(String question) {
                return Optional.ofNullable(System.console())
                        .flatMap(console -> Optional.ofNullable(console.readPassword("%s ", question)));
            }

            @Override
            public Optional<String> answer(String question) {
                return Optional.ofNullable(System.console())
                        .flatMap(console -> Optional.ofNullable(console.readLine("%s ", question)));
            }
        };
    }

    /** Returns a prompt that never has an answer. */
    static PasswordPrompt none() {
        return question -> Optional.empty();
    }
}
