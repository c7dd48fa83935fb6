package org.hsproster.workbook;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.workbook.cell.CellContent;

/** The columns of the roster that a newly created workbook has. */
interface ExtractColumns extends Closeable {

    List<SheetColumn> columns();

    /** Returns what readers may see of a person; empty if they may not see the person at all. */
    Optional<AssessedEntry> shown(AssessedEntry person);

    /** Returns the rows of a person, the deciding one first. */
    List<SheetPosition> rows(AssessedEntry person);

    /** Returns the cells of one of these rows, by column. */
    List<CellContent> cells(AssessedEntry person, SheetPosition row) throws UnreadableRosterException;

    @Override
    default void close() {
        // most hold no file
    }
}
