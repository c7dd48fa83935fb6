package org.hsproster.roster.annotation;

/** What HR has written beside a person on the action list of an annotated copy. Texts are blank where there is none. */
public record HrNote(String number, String name, String employer, String owner, String note) {

    boolean isBlank() {
        return owner.isBlank() && note.isBlank();
    }

    @Override
    public String toString() {
        return "HrNote";
    }
}
