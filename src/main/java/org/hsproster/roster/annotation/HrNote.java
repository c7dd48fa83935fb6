package org.hsproster.roster.annotation;

/**
 * What HR has written about a person on the action list of an annotated copy. Missing texts are blank.
 *
 * @param mark what the program had written there, see {@link CaseMark}; blank in copies of earlier versions
 */
public record HrNote(String number, String name, String employer, CaseRow written, String mark) {

    boolean isBlank() {
        return written.isBlank();
    }

    @Override
    public String toString() {
        return "HrNote";
    }
}
