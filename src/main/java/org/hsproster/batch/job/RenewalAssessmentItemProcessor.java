package org.hsproster.batch.job;

import java.time.LocalDate;
import org.hsproster.history.RunHistory;
import org.hsproster.renewal.EarlierRuns;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.person.RosterEntry;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Assesses one roster row.
 *
 * <p>Bad data in a row is a finding for the reader of the workbook, not a failure of the job. So this processor neither
 * returns {@code null} nor throws for it: as many rows are written as are read.
 */
class RenewalAssessmentItemProcessor implements ItemProcessor<RosterEntry, AssessedEntry> {

    private final RenewalAssessor assessor;
    private final RunHistory history;
    private final LocalDate asOf;

    RenewalAssessmentItemProcessor(RenewalAssessor assessor, RunHistory history, LocalDate asOf) {
        this.assessor = assessor;
        this.history = history;
        this.asOf = asOf;
    }

    @Override
    public AssessedEntry process(RosterEntry entry) {
        EarlierRuns earlierRuns = history.earlierRuns(entry.employee(), asOf);
        return new AssessedEntry(entry, assessor.assess(entry.employee(), entry.designated(), earlierRuns, asOf));
    }
}
