package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.Set;
import org.hsproster.rulebook.OwnFiles;

/**
 * What holds for every row of a run.
 *
 * @param rulebookId the version of the rules that was applied
 * @param ownFiles which files of the user's own took the place of some
 */
public record RunFacts(LocalDate asOf, String rulebookId, Set<OwnFiles> ownFiles) {}
