package org.hsproster.cli;

import java.util.Arrays;
import java.util.Optional;
import org.hsproster.settings.PasswordHash;

/** Asks twice for a new password, and prints its hash for the settings. */
record NewPassword(PasswordPrompt prompt, CommandOutput console) {

    int hash() {
        Optional<char[]> first = prompt.password(console.text("cli.serve.newPassword"));
        Optional<char[]> second = first.flatMap(given -> prompt.password(console.text("cli.serve.again")));
        int code = second.isPresent() ? hash(first.get(), second.get()) : refuse("cli.serve.noPassword");
        first.ifPresent(given -> Arrays.fill(given, '\0'));
        second.ifPresent(given -> Arrays.fill(given, '\0'));
        return code;
    }

    private int hash(char[] first, char[] second) {
        if (!Arrays.equals(first, second)) {
            return refuse("cli.serve.differ");
        }
        if (!PasswordHash.isGood(first)) {
            return refuse("cli.serve.weak");
        }
        console.print(PasswordHash.of(first));
        return ExitCodes.DONE;
    }

    private int refuse(String why) {
        console.error(why);
        return ExitCodes.USAGE;
    }
}
