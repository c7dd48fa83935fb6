package org.hsproster.batch.writer;

import java.util.List;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.RunSummary;
import org.hsproster.roster.finding.LocatedFinding;

/**
 * What is known when all people of a run are assessed.
 *
 * @param problems about sheets and columns; those of a row came with its entry
 */
public record RunEnd(RunSummary summary, Comparison comparison, List<LocatedFinding> problems, ReadSheets sheets) {}
