package org.hsproster.roster;

import java.util.function.Function;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;

/**
 * Where a fact comes from.
 *
 * @param from reads it out of a row
 */
record FactSource<T>(Fact<T> fact, Function<RowCells, Reported<T>> from) {

    /** The column of the fact itself. */
    static <T> FactSource<T> column(Fact<T> fact, ValueReader<T> reader) {
        return new FactSource<>(fact, cells -> cells.read(fact, reader));
    }

    Employee addTo(Employee employee, RowCells cells) {
        return employee.with(fact, from.apply(cells));
    }
}
