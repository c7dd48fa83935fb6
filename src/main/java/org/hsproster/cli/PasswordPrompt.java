package org.hsproster.cli;

import java.io.Console;
import java.util.Optional;

/** Asks the user for a password, or another question. */
@FunctionalInterface
interface PasswordPrompt {

    /** Returns the password; empty where there is no answer. */
    Optional<char[]> password(String question);

    /** Returns the answer to another question, with echo; empty where there is none. */
    default Optional<String> answer(String question) {
        return Optional.empty();
    }

    /** Returns a prompt on the terminal of the process. */
    @SuppressWarnings("SystemConsoleNull") // asked only where there is one
    static PasswordPrompt ofTerminal() {
        Console console = System.console();
        return console == null ? none() : new OfTerminal(console);
    }

    /** Returns a prompt that never has an answer. */
    static PasswordPrompt none() {
        return question -> Optional.empty();
    }

    /** The terminal, which shows no password. */
    record OfTerminal(Console console) implements PasswordPrompt {

        @Override
        public Optional<char[]> password(String question) {
            return Optional.ofNullable(console.readPassword("%s ", question));
        }

        @Override
        public Optional<String> answer(String question) {
            return Optional.ofNullable(console.readLine("%s ", question));
        }
    }
}
