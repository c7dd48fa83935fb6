package org.hsproster.roster.annotation;

/**
 * What HR has written about a person on the action list of an annotated copy. Missing texts are blank.
 *
 * @param mark what the program had written there, see {@link CaseMark}; blank in copies of earlier versions
 */
public record HrNote(String number, String name, String employer, CaseRow written, String mark) {

    /** The ids of the columns that tell who it is about, and which period of stay. */
    public static final String NUMBER = "number";

    public static final String NAME = "name";
    public static final String EMPLOYER = "employer";
    public static final String EXPIRY = "expiry";

    boolean isBlank() {
        return written.isBlank();
    }

    @Override
    public String toString() {
        return "HrNote";
    }
}
