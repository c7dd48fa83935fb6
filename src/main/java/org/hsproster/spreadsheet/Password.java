package org.hsproster.spreadsheet;

import java.util.Arrays;

/** What opens a protected workbook. Kept as characters, so that it can be wiped, and never shown. */
public final class Password implements AutoCloseable {

    private final char[] characters;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /** Takes the characters over; they are wiped when the password is closed. */
    public static Password of(char[] characters) {
        return new Password(characters);
    }

    /** POI asks for a string, which must not be kept. */
    public String text() {
        return new String(characters);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Password";
    }
}
