package org.hsproster.roster.person;

import java.util.List;
import java.util.function.Function;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.value.ValueReader;

/**
 * The columns of a fact, and how it is read.
 *
 * @param columns ids of the columns that may have it
 * @param from reads it from a row
 */
public record FactSource<T>(Fact<T> fact, List<String> columns, Function<RowCells, Reported<T>> from) {

    /** Returns the column of the fact itself. */
    static <T> FactSource<T> column(Fact<T> fact, ValueReader<T> reader) {
        return new FactSource<>(fact, List.of(fact.id()), cells -> cells.read(fact, reader));
    }

    boolean hasColumn(Header header) {
        return columns.stream().anyMatch(header::knows);
    }

    public void addTo(Employee.Builder employee, RowCells cells) {
        employee.with(fact, from.apply(cells));
    }
}
