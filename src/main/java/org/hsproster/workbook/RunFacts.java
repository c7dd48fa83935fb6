package org.hsproster.workbook;

import java.time.LocalDate;

/**
 * What holds for every row of a run.
 *
 * @param rulebookId the version of the rules that was applied
 * @param overlaid whether rule files of the user's own took the place of some
 */
public record RunFacts(LocalDate asOf, String rulebookId, boolean overlaid) {}
