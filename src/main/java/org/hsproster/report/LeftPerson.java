package org.hsproster.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.renewal.Outlook;

/**
 * A person of the earlier run who is no longer on the roster, as that run left it.
 *
 * @param number empty if it is not known any more: the history stores hashes of employee numbers
 * @param expiresOn the end of the period of stay
 */
public record LeftPerson(
        Optional<KnownNumber> number, Outlook outlook, OptionalInt pointsAtFiling, Optional<LocalDate> expiresOn) {

    /** From where the number of a person who left is known. */
    public enum Source {
        /** The report sheets of the annotated copy that was read as the roster. */
        EARLIER_COPY,
        /** A person of another employer, or with the number written otherwise, has it on the roster. */
        THIS_ROSTER
    }

    /** An employee number that has the hash of the person. */
    public record KnownNumber(String number, Source source) {

        @Override
        public String toString() {
            return "KnownNumber";
        }
    }

    @Override
    public String toString() {
        return "LeftPerson";
    }
}
