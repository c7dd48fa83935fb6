package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.report.run.RunSummary;

/**
 * What the mail to HR tells of a run.
 *
 * @param roster its file name
 * @param nearest the people to act on with the nearest deadlines
 * @param reminders of people in stages before their deadline
 * @param isKeptFromManagers whether managers get no mail because the roster has a password
 */
record RunSummaryMail(
        String roster,
        LocalDate asOf,
        RunSummary summary,
        List<PersonNotice> nearest,
        HrReminders reminders,
        boolean isKeptFromManagers) {}
