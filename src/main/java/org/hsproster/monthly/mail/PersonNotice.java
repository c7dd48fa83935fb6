package org.hsproster.monthly.mail;

import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Urgency;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.DeadlineOrder;
import org.hsproster.report.wording.Texts;

/** What a mail says about a person: no name, birth date, pay or nationality, and nothing that reveals them. */
record PersonNotice(Optional<String> employeeNo, Outlook outlook, Urgency urgency) {

    static PersonNotice of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        Employee employee = person.entry().employee();
        return new PersonNotice(employee.confirmed(Fact.EMPLOYEE_NO), assessment.outlook(), assessment.urgency());
    }

    DeadlineOrder.Place place() {
        return new DeadlineOrder.Place(urgency.deadline(), outlook.severity(), 0);
    }

    /** Returns the text of the outlook, with a remark where action is needed only because the stay ends soon. */
    String outlook(String text, Texts texts) {
        return outlook(text, outlook, urgency, texts);
    }

    static String outlook(String text, Outlook outlook, Urgency urgency, Texts texts) {
        boolean isDueSoonAlone = urgency.isToActOn() && !outlook.isToActOn();
        return isDueSoonAlone ? texts.text("outlook.dueSoon", text) : text;
    }
}
