package org.hsproster.roster.annotation;

/** A note of HR about a person on the action list of an annotated copy. Missing texts are blank. */
public record HrNote(String number, String name, String employer, String owner, String state, String note) {

    boolean isBlank() {
        return owner.isBlank() && state.isBlank() && note.isBlank();
    }

    @Override
    public String toString() {
        return "HrNote";
    }
}
