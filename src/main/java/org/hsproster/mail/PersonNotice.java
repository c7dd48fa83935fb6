package org.hsproster.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Change;

/** What a mail may tell of somebody: no name, birth date, pay or nationality, and nothing that tells them. */
record PersonNotice(
        Optional<String> employeeNo,
        Outlook outlook,
        Optional<LocalDate> deadline,
        Optional<LocalDate> lastSafe,
        Optional<LocalDate> expiresOn,
        Optional<Change.Kind> change) {

    static PersonNotice of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        Employee employee = person.entry().employee();
        return new PersonNotice(
                employee.confirmed(Fact.EMPLOYEE_NO),
                assessment.outlook(),
                assessment.urgency().deadline(),
                assessment.lastSafeFilingDate(),
                employee.confirmed(Fact.EXPIRES_ON),
                person.change().map(Change::kind));
    }
}
