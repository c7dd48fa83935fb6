package org.hsproster.spreadsheet;

import java.util.Arrays;

/** The password of a workbook, stored as characters so that it can be wiped, and never shown. */
public final class Password implements AutoCloseable {

    private final char[] characters;

    private Password(char[] characters) {
        this.characters = characters;
    }

    /** Returns a password that owns the characters and wipes them when it is closed. */
    public static Password of(char[] characters) {
        return new Password(characters);
    }

    /** Returns the password as the string that POI needs; callers must not store it. */
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
