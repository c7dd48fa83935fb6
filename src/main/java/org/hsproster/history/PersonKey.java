package org.hsproster.history;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;

/**
 * Whom a row of the history stands for: hashes that only the key of the data folder can be compared with.
 *
 * @param person of employer and employee number
 * @param number of the employee number alone, without its leading zeros
 */
record PersonKey(String person, String number) {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    /** Enough never to meet by chance. */
    private static final int BYTES = 16;

    /** Empty for somebody without an employee number. */
    static Optional<PersonKey> of(Employee employee, HistoryKey key) {
        String employer = employee.confirmed(Fact.EMPLOYER).orElse("");
        return employee.confirmed(Fact.EMPLOYEE_NO)
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(number -> new PersonKey(person(key, number, employer), number(key, number)));
    }

    static String person(HistoryKey key, String number, String employer) {
        return key.hash(BYTES, "person", number.strip(), OrganizationName.key(employer));
    }

    static String number(HistoryKey key, String number) {
        return key.hash(BYTES, "number", LEADING_ZEROS.matcher(number.strip()).replaceFirst(""));
    }
}
