package org.hsproster.rulebook;

/** Files that replace those of the program. */
public enum OwnFiles {
    /** A signed set of all files, by a publisher. */
    SIGNED("signed"),
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
