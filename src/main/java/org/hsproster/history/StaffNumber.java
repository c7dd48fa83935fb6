package org.hsproster.history;

import java.util.regex.Pattern;
import org.hsproster.employee.OrganizationName;

/**
 * What somebody is told by: an employee number, which is given out by an employer. It is nowhere kept, but hashes of it
 * are.
 *
 * @param employer the key of its name; empty where none is known
 */
record StaffNumber(String number, String employer) {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /** Enough never to meet by chance. */
    private static final int BYTES = 16;

    StaffNumber {
        number = number.strip();
    }

    /** At an employer by its name. */
    static StaffNumber of(String number, String employerName) {
        return new StaffNumber(number, OrganizationName.key(employerName));
    }

    /** Of employer and number. */
    String personHash(HistoryKey key) {
        return key.hash(BYTES, "person", number, employer);
    }

    /** Of the number alone, without its leading zeros. */
    String numberHash(HistoryKey key) {
        return key.hash(BYTES, "number", LEADING_ZEROS.matcher(number).replaceFirst(""));
    }

    @Override
    public String toString() {
        return "StaffNumber";
    }
}
