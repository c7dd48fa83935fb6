package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;

@Label("Any text in any cell")
class AnyTextTest {

    private static final List<String> COLUMNS = ColumnTable.standard().ids();
    private static final Header HEADER = Header.of(row(COLUMNS), ColumnMapping.none());

    @Property(tries = 500)
    @Label("is read, or told as unreadable, and never thrown")
    void neverThrows(@ForAll("texts") String text) {
        RowCells cells =
                new RowCells(HEADER, row(COLUMNS.stream().map(column -> text).toList()), ReadValue.AS_OF);

        Employee employee = Employee.unknown();
        for (FactSource<?> source : FactSources.ofPerson()) {
            employee = source.addTo(employee, cells);
        }

        Employee read = employee;
        long unreadable = Fact.all().stream()
                .filter(fact -> read.reported(fact) instanceof Reported.Unreadable)
                .count();
        assertThat((long) cells.findings().size()).isGreaterThanOrEqualTo(unreadable);
    }

    @Property(tries = 500)
    @Label("is a header, or none")
    void isAHeaderOrNone(@ForAll("texts") String text) {
        Optional<ColumnTable.Match> match = ColumnTable.standard().match(text);

        assertThat(match.map(ColumnTable.Match::id))
                .satisfiesAnyOf(
                        id -> assertThat(id).isEmpty(),
                        id -> assertThat(COLUMNS).contains(id.orElseThrow()));
    }

    /** Anything at all, and what looks like a value but may not be one. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likeValues = Arbitraries.strings()
                .withChars("0123456789-/.,年月日万千億円%()（）～~？?:令和元RHnN級BJTか半予定イロハ号第口\\$ \n")
                .ofMaxLength(14);
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), likeValues);
    }

    private static SheetRow row(List<String> texts) {
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        for (int column = 0; column < texts.size(); column++) {
            cells.put(column, new RawCell.Text(texts.get(column)));
        }
        return new SheetRow(1, cells);
    }
}
