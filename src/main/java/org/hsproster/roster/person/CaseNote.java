package org.hsproster.roster.person;

/**
 * What HR has written for itself about the application of a person. Missing texts are blank.
 *
 * @param owner the name of the colleague who takes care of it
 */
public record CaseNote(String owner, String note) {

    private static final CaseNote NONE = new CaseNote("", "");

    public static CaseNote none() {
        return NONE;
    }

    @Override
    public String toString() {
        return "CaseNote";
    }
}
