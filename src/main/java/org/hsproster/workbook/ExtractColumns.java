package org.hsproster.workbook;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.workbook.cell.CellContent;

/** What of the roster stands in a workbook that is made anew, beside the answer. */
interface ExtractColumns extends Closeable {

    List<SheetColumn> columns();

    /** Returns the person as far as readers may know; empty for somebody who is none of their concern. */
    Optional<AssessedEntry> shown(AssessedEntry person);

    /** Returns the rows that are shown of a person, the one that decides first. */
    List<SheetPosition> rows(AssessedEntry person);

    /** Returns the cells of one of these rows, by column. */
    List<CellContent> cells(AssessedEntry person, SheetPosition row) throws UnreadableRosterException;

    @Override
    default void close() {
        // most hold no file
    }
}
