package org.hsproster.roster.person;

import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;

/**
 * What HR has written about the application of a person in an annotated copy. Missing texts are blank.
 *
 * @param owner the name of the colleague who takes care of it
 * @param cells those of the state and of the day of filing, if they were read from there
 * @param columns what the columns of the roster say of these two
 * @param isExpiryNew whether the expiry on record is another one than in the run before, or comes with a permission after
 *     the filing
 */
public record CaseNote(
        String owner,
        String note,
        Map<Fact<?>, CaseCell> cells,
        Map<Fact<?>, Reported<?>> columns,
        boolean isExpiryNew) {

    private static final CaseNote NONE = new CaseNote("", "");

    public CaseNote {
        cells = Map.copyOf(cells);
        columns = Map.copyOf(columns);
    }

    /** Creates a note without a state. */
    public CaseNote(String owner, String note) {
        this(owner, note, Map.of(), Map.of(), false);
    }

    public static CaseNote none() {
        return NONE;
    }

    /** Returns the cell that a finding about a fact is about; empty for a column of the roster. */
    Optional<CaseCell> cell(Fact<?> fact) {
        return Optional.ofNullable(cells.get(fact));
    }

    /** Returns what the columns of the roster say. */
    public Reported<?> inColumns(Fact<?> fact, Employee employee) {
        Reported<?> own = columns.get(fact);
        return own == null ? employee.reported(fact) : own;
    }

    @Override
    public String toString() {
        return "CaseNote";
    }
}
