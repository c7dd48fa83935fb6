package org.hsproster.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.value.ReadValueCache;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Values read in one row are reused in the next")
class ReadValueCacheTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final List<String> read = new ArrayList<>();
    private final ReadValueCache known = new ReadValueCache();

    /** Reads everything except a question mark. */
    private final ValueReader<String> reader = (cell, notes) -> {
        read.add(cell.raw());
        return cell.raw().equals("?")
                ? notes.unreadable(RosterFindingCode.NOT_SETTLED)
                : Reported.stated(cell.raw() + notes.unit());
    };

    private RowCells row(RawCell department, RawCell manager) {
        Cells.Builder header = new Cells.Builder(0);
        header.put(0, RawCell.text("Department"));
        header.put(1, RawCell.text("Manager"));
        Cells.Builder cells = new Cells.Builder(0);
        cells.put(0, department);
        cells.put(1, manager);
        return new RowCells(
                Header.of(new SheetRow(1, header.build()), ColumnMapping.none()),
                new SheetRow(2, cells.build()),
                DAY,
                known);
    }

    private static RawCell text(String text) {
        return RawCell.text(text);
    }

    @Test
    void soItIsNotReadAgain() {
        Reported<String> first = row(text("Sales"), text("Sales")).read(Fact.DEPARTMENT, reader);
        Reported<String> second = row(text("Sales"), text("Sales")).read(Fact.DEPARTMENT, reader);

        assertThat(second).isEqualTo(first);
        assertThat(read).containsExactly("Sales");
    }

    @Test
    void unlessItBroughtUpAFindingWhichIsAboutItsRow() {
        RowCells one = row(text("?"), text("Sales"));
        RowCells other = row(text("?"), text("Sales"));
        one.read(Fact.DEPARTMENT, reader);
        other.read(Fact.DEPARTMENT, reader);

        assertThat(one.findings()).hasSize(1);
        assertThat(other.findings()).hasSize(1);
    }

    @Test
    void inTheSameColumnOnly() {
        row(text("Sales"), text("Sales")).read(Fact.DEPARTMENT, reader);
        row(text("Sales"), text("Sales")).read(Fact.MANAGER, reader);

        assertThat(read).containsExactly("Sales", "Sales");
    }

    @Test
    void byTheSameReaderOnly() {
        row(text("Sales"), text("")).read(Fact.DEPARTMENT, reader);

        assertThat(row(text("Sales"), text(""))
                        .read(Fact.DEPARTMENT, (cell, notes) -> Reported.stated("another"))
                        .confirmed())
                .contains("another");
    }

    @Test
    void andWhatIsNoTextIsReadEachTime() {
        row(new RawCell.Bool(true), text("")).read(Fact.DEPARTMENT, reader);
        row(new RawCell.Bool(true), text("")).read(Fact.DEPARTMENT, reader);

        assertThat(read).containsExactly("TRUE", "TRUE");
    }
}
