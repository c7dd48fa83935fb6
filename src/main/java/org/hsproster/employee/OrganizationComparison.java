package org.hsproster.employee;

import java.util.List;
import org.hsproster.employee.OrganizationRemark.Kind;

/** Compares two names of organizations. */
record OrganizationComparison(OrganizationParts one, OrganizationParts other) {

    /** Minimum number of letters of names in which typing errors are allowed. */
    private static final int LONG_NAME = 6;

    private static final int MISTAKES = 2;

    Likeness likeness() {
        Likeness names = names();
        if (one.has(Kind.SECONDMENT) || other.has(Kind.SECONDMENT)) {
            return names != Likeness.DIFFERENT || isSecondedTo(one, other) || isSecondedTo(other, one)
                    ? Likeness.QUESTION
                    : Likeness.DIFFERENT;
        }
        if (names == Likeness.DIFFERENT
                && OrganizationRemark.isReference(one.name()) != OrganizationRemark.isReference(other.name())) {
            return Likeness.QUESTION;
        }
        boolean isUnderstood = remarks(one).equals(remarks(other));
        return names == Likeness.DIFFERENT || isUnderstood ? names : names.orFarther(Likeness.QUESTION);
    }

    private static List<String> remarks(OrganizationParts name) {
        return name.texts(Kind.NOT_UNDERSTOOD)
                .map(OrganizationSpelling::letters)
                .sorted()
                .toList();
    }

    /** Tests whether one name is that of a secondment to the other; an unnamed place of secondment matches any. */
    private static boolean isSecondedTo(OrganizationParts seconded, OrganizationParts to) {
        return seconded.texts(Kind.SECONDMENT)
                .anyMatch(place -> place.isEmpty()
                        || new OrganizationComparison(OrganizationParts.of(place), to).names() != Likeness.DIFFERENT);
    }

    /** Compares the names, and the other names that each contains. */
    private Likeness names() {
        Likeness names = spelledNames(one.name(), other.name());
        if (names == Likeness.SAME && (one.has(Kind.PLACE) || other.has(Kind.PLACE))) {
            return Likeness.SAME_WITH_FINDING;
        }
        for (String name : one.names()) {
            for (String otherName : other.names()) {
                Likeness likeness = letters(name, otherName);
                if (likeness != Likeness.DIFFERENT) {
                    names = names.orNearer(likeness.orFarther(Likeness.SAME_WITH_FINDING));
                }
            }
        }
        return names;
    }

    private static Likeness spelledNames(String one, String other) {
        Likeness letters = letters(one, other);
        if (letters != Likeness.DIFFERENT) {
            return letters;
        }
        Likeness branches = beginning(one, other).orNearer(beginning(other, one));
        boolean isOtherScript = Scripts.differ(one, other) || isInOtherKana(one, other);
        return isOtherScript ? branches.orNearer(Likeness.QUESTION) : branches;
    }

    private static Likeness letters(String one, String other) {
        String letters = OrganizationSpelling.letters(one);
        String otherLetters = OrganizationSpelling.letters(other);
        if (letters.equals(otherLetters)
                || OrganizationSpelling.sounds(one).equals(OrganizationSpelling.sounds(other))) {
            return Likeness.SAME;
        }
        boolean areLong = Math.min(letters.length(), otherLetters.length()) >= LONG_NAME;
        return areLong && Mistakes.areAtMost(MISTAKES, letters, otherLetters) ? Likeness.QUESTION : Likeness.DIFFERENT;
    }

    private static boolean isInOtherKana(String one, String other) {
        return OrganizationSpelling.hiragana(OrganizationSpelling.sounds(one))
                .equals(OrganizationSpelling.hiragana(OrganizationSpelling.sounds(other)));
    }

    /** Tests whether the longer name is the shorter one followed by a place or a branch. */
    private static Likeness beginning(String longer, String shorter) {
        String letters = OrganizationSpelling.letters(shorter);
        int end = endOf(letters, longer);
        if (letters.isEmpty() || end < 0) {
            return Likeness.DIFFERENT;
        }
        boolean isApart = !Character.isLetterOrDigit(longer.charAt(end));
        return switch (OrganizationPlaces.behindAName(longer.substring(end), isApart)) {
            case YES -> Likeness.SAME_WITH_FINDING;
            case PERHAPS -> Likeness.QUESTION;
            case NO -> Likeness.DIFFERENT;
        };
    }

    /**
     * Returns the end of these letters at the beginning of the text; negative if it does not begin with them or has
     * nothing after them.
     */
    private static int endOf(String letters, String text) {
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            if (matched == letters.length()) {
                return i;
            }
            if (text.charAt(i) == letters.charAt(matched)) {
                matched++;
            } else if (Character.isLetterOrDigit(text.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }
}
