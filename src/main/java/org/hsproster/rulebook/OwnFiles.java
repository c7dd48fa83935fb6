package org.hsproster.rulebook;

/** Files of the user that replace those of the program. */
public enum OwnFiles {
    RULES("overlay"),
    UNIVERSITIES("universities"),
    HOLIDAYS("holidays");

    private final String word;

    OwnFiles(String word) {
        this.word = word;
    }

    /** Returns the word in the id of the rules. */
    public String word() {
        return word;
    }
}
