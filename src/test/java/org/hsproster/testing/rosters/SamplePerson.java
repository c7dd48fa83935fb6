package org.hsproster.testing.rosters;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.renewal.Outlook;

/**
 * An invented employee of {@code people.csv}, and what is expected of the renewal on the day the sample is made for.
 *
 * <p>Dates are ISO dates, pay is in units of 10,000 yen; anything else stands in the rosters as it is.
 */
record SamplePerson(CSVRecord row) {

    static final String CARD_NUMBER = "cardNumber";

    static List<SamplePerson> all() {
        return SampleResource.rows("people.csv").stream().map(SamplePerson::new).toList();
    }

    static List<SamplePerson> in(SampleFile file) {
        return all().stream()
                .filter(person -> person.row.get("files").contains(file.mark()))
                .toList();
    }

    /** The value of a column of {@code people.csv}, empty where nothing is recorded. */
    String text(String column) {
        return CARD_NUMBER.equals(column) ? cardNumber() : row.get(column);
    }

    String number() {
        return row.get("employeeNo");
    }

    Outlook outlook() {
        return Outlook.valueOf(row.get("outlook"));
    }

    /** With the facts of the employers table. */
    Outlook outlookWithEmployers() {
        String outlook = row.get("outlookWithEmployers");
        return outlook.isEmpty() ? outlook() : Outlook.valueOf(outlook);
    }

    String because() {
        return number() + ": " + row.get("because");
    }

    /** Nobody's: no residence card begins and ends like this. */
    private String cardNumber() {
        return row.get("statusOfResidence").isEmpty() ? "" : "ZZ0000" + number() + "ZZ";
    }

    @Override
    public String toString() {
        return because();
    }
}
