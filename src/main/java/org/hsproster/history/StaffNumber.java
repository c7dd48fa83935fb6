package org.hsproster.history;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hsproster.employee.OrganizationName;

/**
 * An employee number, which is unique at an employer. It is not stored; hashes of it are.
 *
 * @param employer the key of the name; empty where it is unknown
 */
record StaffNumber(String number, String employer) {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /** The most digits to which numbers are usually filled with zeros. */
    private static final int LONGEST = 12;

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
        return key.hash(BYTES, "number", withoutZeros());
    }

    /** Returns the number without leading zeros. */
    String withoutZeros() {
        return LEADING_ZEROS.matcher(number).replaceFirst("");
    }

    /** Returns this number at this employer with more and fewer leading zeros. */
    List<StaffNumber> spellings() {
        String plain = withoutZeros();
        return IntStream.rangeClosed(0, Math.max(LONGEST - plain.length(), number.length() - plain.length()))
                .mapToObj(zeros -> new StaffNumber("0".repeat(zeros) + plain, employer))
                .toList();
    }

    @Override
    public String toString() {
        return "StaffNumber";
    }
}
