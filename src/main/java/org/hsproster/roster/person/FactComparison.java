package org.hsproster.roster.person;

import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;
import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.TextNormalizer;

/** Tells whether two records of one fact say the same. */
final class FactComparison {

    private FactComparison() {}

    /** Tests whether both people are clearly recorded with something that one of them cannot be. */
    static <T> boolean tellApart(Fact<T> fact, Employee one, Employee other) {
        return one.confirmed(fact).isPresent()
                && other.confirmed(fact).isPresent()
                && contradict(fact, one.reported(fact), other.reported(fact));
    }

    /** Tests whether both are recorded, and differ in more than the way they are written. */
    static boolean contradict(Fact<?> fact, Reported<?> one, Reported<?> other) {
        if (one.confirmed().orElse(null) instanceof String text
                && other.confirmed().orElse(null) instanceof String otherText) {
            return fact == Fact.NAME ? PersonName.contradict(text, otherText) : !saysTheSame(fact, text, otherText);
        }
        return one.isRecorded() && other.isRecorded() && !one.equals(other);
    }

    private static boolean saysTheSame(Fact<?> fact, String text, String other) {
        boolean isOrganization = fact == Fact.EMPLOYER || fact == Fact.DESIGNATED_ORGANIZATION;
        return text.equals(other)
                || (isOrganization
                        ? OrganizationName.compare(text, other).isSame()
                        : TextNormalizer.key(text).equals(TextNormalizer.key(other)));
    }
}
