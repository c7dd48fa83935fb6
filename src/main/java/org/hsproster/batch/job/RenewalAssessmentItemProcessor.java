package org.hsproster.batch.job;

import org.hsproster.history.RunHistory;
import org.hsproster.history.RunIdentity;
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
    private final RunIdentity run;

    RenewalAssessmentItemProcessor(RenewalAssessor assessor, RunHistory history, RunIdentity run) {
        this.assessor = assessor;
        this.history = history;
        this.run = run;
    }

    @Override
    public AssessedEntry process(RosterEntry entry) {
        EarlierRuns earlierRuns = history.earlierRuns(entry.employee(), run.roster(), run.asOf());
        return new AssessedEntry(entry, assessor.assess(entry.employee(), entry.designated(), earlierRuns, run.asOf()));
    }
}
