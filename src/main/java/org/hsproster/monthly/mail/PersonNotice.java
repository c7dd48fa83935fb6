package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Urgency;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.wording.Texts;

/** What a mail may tell of somebody: no name, birth date, pay or nationality, and nothing that tells them. */
record PersonNotice(
        Optional<String> employeeNo,
        Outlook outlook,
        Urgency urgency,
        Optional<LocalDate> expiresOn,
        Optional<OutlookChange.Kind> change) {

    static PersonNotice of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        Employee employee = person.entry().employee();
        return new PersonNotice(
                employee.confirmed(Fact.EMPLOYEE_NO),
                assessment.outlook(),
                assessment.urgency(),
                employee.confirmed(Fact.EXPIRES_ON),
                person.change().map(OutlookChange::kind));
    }

    /**
     * Returns the symbol and word of the outlook, with a remark where the stay ends soon and nothing else is to be
     * acted on.
     */
    String told(String outlookText, Texts texts) {
        boolean isForThatAlone = urgency.isToActOn() && !outlook.isToActOn();
        return isForThatAlone ? texts.text("mail.dueSoon", outlookText) : outlookText;
    }
}
