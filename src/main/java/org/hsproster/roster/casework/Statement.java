package org.hsproster.roster.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.annotation.CasePart;
import org.hsproster.roster.annotation.CaseRow;
import org.hsproster.roster.person.CaseCell;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * What one place says about a part of a case.
 *
 * @param meaning the same for all writings of a value; empty if nothing is written
 * @param findings about the cell
 * @param cell empty for a column of the roster, or where nothing is written
 */
record Statement<T>(Reported<T> value, String meaning, List<Finding> findings, Optional<CaseCell> cell) {

    /** Returns what a column of the roster says. */
    static <T> Statement<T> recorded(Reported<T> value) {
        return new Statement<>(value, meaning(value), List.of(), Optional.empty());
    }

    static <T> Statement<T> none() {
        return recorded(Reported.missing());
    }

    /** Returns what a cell says that is read as a fact. */
    static <T> Statement<T> read(CaseRow row, CasePart part, Fact<T> fact, ValueReader<T> reader, LocalDate asOf) {
        CaseRow.Cell cell = row.cells().get(part);
        if (cell == null) {
            return none();
        }
        List<Finding> findings = new ArrayList<>();
        Reported<T> value = reader.read(
                cell.content(), new CellFindings(fact, cell.content(), asOf, "", Optional.empty(), findings));
        String text = row.text(part);
        String meaning = value.confirmed().map(Object::toString).orElseGet(() -> TextNormalizer.squeezed(text));
        return new Statement<>(value, meaning, findings, Optional.of(place(row, cell, text)));
    }

    /** Returns what a cell says whose text is taken as it is. */
    static Statement<String> text(CaseRow row, CasePart part) {
        CaseRow.Cell cell = row.cells().get(part);
        if (cell == null) {
            return none();
        }
        String text = row.text(part);
        return new Statement<>(
                Reported.stated(text), TextNormalizer.squeezed(text), List.of(), Optional.of(place(row, cell, text)));
    }

    boolean isBlank() {
        return meaning.isEmpty();
    }

    /** Tests whether this says more than another statement, which comes before it: a value, or a later one. */
    boolean isAfter(Statement<T> other, Comparator<T> order) {
        if (isBlank() || other.isBlank()) {
            return other.isBlank() && !isBlank();
        }
        if (value.confirmed().isEmpty() || other.value.confirmed().isEmpty()) {
            return other.value.confirmed().isEmpty() && value.confirmed().isPresent();
        }
        return order.compare(value.confirmed().get(), other.value.confirmed().get()) > 0;
    }

    private static CaseCell place(CaseRow row, CaseRow.Cell cell, String text) {
        return new CaseCell(row.sheet(), row.address(cell), text);
    }

    private static String meaning(Reported<?> value) {
        return value.confirmed().map(Object::toString).orElse(value.isRecorded() ? "?" : "");
    }

    @Override
    public String toString() {
        return "Statement";
    }
}
