package org.hsproster.batch.writer;

import java.util.List;
import org.hsproster.roster.sheet.RosterSheet;

/**
 * The sheets that were read for a run.
 *
 * @param rosters the sheets with people
 * @param completing the sheets, of the roster file and of others, that complete them
 * @param employers the sheets of the employers table
 */
public record ReadSheets(List<RosterSheet> rosters, List<RosterSheet> completing, List<RosterSheet> employers) {}
