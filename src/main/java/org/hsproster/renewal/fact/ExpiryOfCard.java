package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.employee.StatusOfResidence.Nature;

/**
 * Uses the validity of the residence card as the expiry if none is recorded and the status has a period of stay.
 *
 * <p>Law: Immigration Control and Refugee Recognition Act, art. 19-5: an adult's card ends with the period of stay.
 */
final class ExpiryOfCard {

    private ExpiryOfCard() {}

    static Employee in(Employee employee, List<Finding> findings) {
        Reported<LocalDate> card = employee.reported(Fact.CARD_VALIDITY);
        if (employee.reported(Fact.EXPIRES_ON).isRecorded()
                || card.readable().isEmpty()
                || !hasPeriodOfStay(employee)) {
            return employee;
        }
        findings.add(Finding.about(
                Fact.CARD_VALIDITY,
                RenewalFindingCode.CARD_STANDS_FOR_EXPIRY,
                card.readable().get()));
        return employee.with(Fact.EXPIRES_ON, card);
    }

    private static boolean hasPeriodOfStay(Employee employee) {
        return employee.reported(Fact.STATUS_OF_RESIDENCE)
                .readable()
                .filter(status -> status != StatusOfResidence.NONE && status.nature() != Nature.WITHOUT_EXPIRY)
                .isPresent();
    }
}
