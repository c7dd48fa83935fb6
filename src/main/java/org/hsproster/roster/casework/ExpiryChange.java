package org.hsproster.roster.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.roster.annotation.CaseRow;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.date.DateReader;
import org.hsproster.spreadsheet.RawCell;

/** Tells whether the expiry on record is a new one, so that a case that was granted is over. */
final class ExpiryChange {

    private static final ValueReader<LocalDate> EXPIRY = DateReader.ofExpiry();

    private ExpiryChange() {}

    /**
     * Tests whether the expiry is another one than the program had written beside the case, or comes with a permission
     * that is not before the day of filing.
     *
     * @param written what the run before had written about the person
     */
    static boolean isNew(Employee employee, Stream<CaseRow> written, LocalDate asOf) {
        Optional<LocalDate> expiry = employee.confirmed(Fact.EXPIRES_ON);
        return expiry.isPresent()
                && (isPermittedSinceFiling(employee) || !before(written, asOf).equals(expiry));
    }

    private static boolean isPermittedSinceFiling(Employee employee) {
        Optional<LocalDate> filedOn = employee.confirmed(Fact.FILED_ON);
        return employee.confirmed(Fact.PERMITTED_ON)
                .filter(permission ->
                        filedOn.filter(day -> !permission.isBefore(day)).isPresent())
                .isPresent();
    }

    private static Optional<LocalDate> before(Stream<CaseRow> written, LocalDate asOf) {
        return written.flatMap(row -> row.expiry().stream())
                .flatMap(cell -> date(cell, asOf).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(RawCell cell, LocalDate asOf) {
        CellFindings findings = new CellFindings(Fact.EXPIRES_ON, cell, asOf, "", Optional.empty(), new ArrayList<>());
        return EXPIRY.read(cell, findings).confirmed();
    }
}
