package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.List;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.SourceLocation;

/** The findings about the headers of a sheet. */
public final class HeaderFindings {

    private final SourceLocation location;
    private final Header header;
    private final List<LocatedFinding> findings = new ArrayList<>();

    public HeaderFindings(SourceLocation location, Header header) {
        this.location = location;
        this.header = header;
    }

    /**
     * Returns findings about columns with the same meaning, columns recognised by their neighbours, doubtful columns
     * and unknown headers.
     */
    public List<LocatedFinding> all() {
        header.neighbours().forEach(this::tellNeighbour);
        for (SheetColumn column : header.all()) {
            if (column.use() == SheetColumn.Use.REPEATED) {
                tellRepeated(column);
            } else if (column.use() == SheetColumn.Use.UNKNOWN) {
                tellUnknown(column);
            } else if (column.use() == SheetColumn.Use.READ) {
                tellDoubt(column);
            }
        }
        return findings;
    }

    private void tellNeighbour(SheetColumn column, String left) {
        Object meaning = column.column().<Object>map(name -> name).orElse(SheetColumn.Use.SENSITIVE);
        add(column, RosterFindingCode.COLUMN_BY_NEIGHBOUR, left, meaning);
    }

    private void tellRepeated(SheetColumn column) {
        column.column()
                .map(name -> header.columns().get(name.id()))
                .ifPresent(used -> add(
                        column, RosterFindingCode.DUPLICATE_COLUMN, used.header(), CellAddress.column(used.index())));
    }

    private void tellUnknown(SheetColumn column) {
        List<ColumnName> offers =
                header.offers(column).stream().map(ColumnName::new).toList();
        if (offers.size() > 1) {
            add(column, RosterFindingCode.COLUMN_OF_TWO_MEANINGS, offers.get(0), offers.get(1));
        } else {
            column.column().ifPresent(name -> add(column, RosterFindingCode.UNKNOWN_COLUMN, name));
        }
    }

    private void tellDoubt(SheetColumn column) {
        column.column()
                .filter(name -> header.doubt(name.id()).isPresent())
                .ifPresent(name -> add(column, RosterFindingCode.AMOUNTS_IN_DOUBT, name));
    }

    private void add(SheetColumn column, RosterFindingCode code, Object... values) {
        List<Object> all = new ArrayList<>(List.of(column.header().header()));
        all.addAll(List.of(values));
        findings.add(LocatedFinding.at(location, column.header().index(), header.row(), code, all.toArray()));
    }
}
