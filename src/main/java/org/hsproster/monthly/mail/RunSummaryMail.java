package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.UrgentCounts;

/**
 * What a run has come to.
 *
 * @param roster its file name
 * @param urgent how many people have to be acted on, and by when
 * @param nearest those of them whose deadlines come first
 */
record RunSummaryMail(
        String roster,
        LocalDate asOf,
        Map<Outlook, Integer> outlooks,
        ChangeCounts changes,
        int problems,
        UrgentCounts urgent,
        List<PersonNotice> nearest) {}
