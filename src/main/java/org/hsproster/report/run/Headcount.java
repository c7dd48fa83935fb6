package org.hsproster.report.run;

import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence.Nature;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The number of foreign nationals on a roster, without those who have left, and of HSP (i) among them. */
public final class Headcount {

    private int foreigners;
    private int professionals;

    public void add(AssessedEntry person) {
        Outlook outlook = person.assessment().outlook();
        if (outlook == Outlook.LEFT || outlook == Outlook.NOT_FOREIGN) {
            return;
        }
        foreigners++;
        boolean isProfessional = person.entry()
                .employee()
                .confirmed(Fact.STATUS_OF_RESIDENCE)
                .filter(status -> status.nature() == Nature.HSP_I)
                .isPresent();
        professionals += isProfessional ? 1 : 0;
    }

    /** Returns the numbers on one line. */
    public String line(Texts texts) {
        return texts.text("summary.headcount", foreigners, professionals);
    }
}
