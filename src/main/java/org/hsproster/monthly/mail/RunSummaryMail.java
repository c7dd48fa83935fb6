package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.UrgentCounts;

/**
 * The counts of a run, for the mail to HR.
 *
 * @param roster its file name
 * @param urgent how many people need action, and by when
 * @param nearest those of them with the nearest deadlines
 */
record RunSummaryMail(
        String roster,
        LocalDate asOf,
        Map<Outlook, Integer> outlooks,
        ChangeCounts changes,
        int problems,
        UrgentCounts urgent,
        List<PersonNotice> nearest) {}
