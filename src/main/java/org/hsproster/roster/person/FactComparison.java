package org.hsproster.roster.person;

import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;
import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.TextNormalizer;

/** Compares two records of one fact. */
final class FactComparison {

    private FactComparison() {}

    /** Tests whether a fact shows that two employees are different people. */
    static <T> boolean areDistinct(Fact<T> fact, Employee one, Employee other) {
        return one.confirmed(fact).isPresent()
                && other.confirmed(fact).isPresent()
                && contradict(fact, one.reported(fact), other.reported(fact));
    }

    /** Tests whether both are recorded and differ in more than their form. */
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
