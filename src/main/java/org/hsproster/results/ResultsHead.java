package org.hsproster.results;

import java.time.LocalDate;

/**
 * What the results document says of the run itself.
 *
 * @param rulebookId version of the rules used
 * @param requiredTotal points asked for on the day of the run
 * @param minimumAnnualRemuneration whole yen a year
 */
public record ResultsHead(LocalDate asOf, String rulebookId, int requiredTotal, long minimumAnnualRemuneration) {}
