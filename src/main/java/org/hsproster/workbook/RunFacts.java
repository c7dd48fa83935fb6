package org.hsproster.workbook;

import java.time.LocalDate;

/**
 * What holds for every row of a run.
 *
 * @param rulebookId the version of the rules that was applied
 */
public record RunFacts(LocalDate asOf, String rulebookId) {}
