package org.hsproster.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;

/** The cells of one row by the columns they stand in, and the findings that reading them brings up. */
final class RowCells {

    private final Header header;
    private final SheetRow row;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();

    RowCells(Header header, SheetRow row, LocalDate asOf) {
        this.header = header;
        this.row = row;
        this.asOf = asOf;
    }

    /** What the column named {@code id} says; missing where there is no such column. */
    <T> Reported<T> read(String id, Fact<?> about, ValueReader<T> reader) {
        return cell(id).map(cell -> reader.read(cell, new CellNotes(about, cell, asOf, header.unit(id), findings)))
                .orElseGet(Reported::missing);
    }

    /** What the column of the fact itself says. */
    <T> Reported<T> read(Fact<T> fact, ValueReader<T> reader) {
        return read(fact.id(), fact, reader);
    }

    Optional<RawCell> cell(String id) {
        return Optional.ofNullable(header.columns().get(id))
                .map(column -> row.cells().get(column.index()));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
