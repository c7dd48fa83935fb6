package org.hsproster.results;

import java.time.LocalDate;

/**
 * The first part of the results document, about the run.
 *
 * @param rulebookId version of the rules used
 * @param requiredTotal points required on the day of the run
 * @param minimumAnnualRemuneration whole yen a year
 */
public record ResultsHead(LocalDate asOf, String rulebookId, int requiredTotal, long minimumAnnualRemuneration) {}
