package org.hsproster.history;

import java.util.regex.Pattern;
import org.hsproster.employee.OrganizationName;

/**
 * An employee number, which is unique at an employer. It is not stored; hashes of it are.
 *
 * @param employer the key of the name; empty where it is unknown
 */
record StaffNumber(String number, String employer) {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /** Makes collisions practically impossible. */
    private static final int BYTES = 16;

    StaffNumber {
        number = number.strip();
    }

    /** Returns a number at an employer. */
    static StaffNumber of(String number, String employerName) {
        return new StaffNumber(number, OrganizationName.key(employerName));
    }

    /** Returns the hash of employer and number. */
    String personHash(HistoryKey key) {
        return key.hash(BYTES, "person", number, employer);
    }

    /** Returns the hash of the number alone, without leading zeros. */
    String numberHash(HistoryKey key) {
        return key.hash(BYTES, "number", LEADING_ZEROS.matcher(number).replaceFirst(""));
    }

    @Override
    public String toString() {
        return "StaffNumber";
    }
}
