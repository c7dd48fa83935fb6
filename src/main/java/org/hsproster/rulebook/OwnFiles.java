package org.hsproster.rulebook;

/** Files of the user's own in the place of those that come with the program. */
public enum OwnFiles {
    RULES("overlay"),
    UNIVERSITIES("universities");

    private final String word;

    OwnFiles(String word) {
        this.word = word;
    }

    /** As the id of the rules has it. */
    String word() {
        return word;
    }
}
