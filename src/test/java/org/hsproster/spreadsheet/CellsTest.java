package org.hsproster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The cells of a row")
class CellsTest {

    @Property
    @Label("are in the order of their columns, whatever order they are added in, and the last in a column counts")
    void areAsInASortedMap(@ForAll List<@IntRange(max = 40) Integer> columns) {
        SortedMap<Integer, RawCell> expected = new TreeMap<>();
        Cells.Builder builder = new Cells.Builder(columns.size() / 2);
        for (int i = 0; i < columns.size(); i++) {
            RawCell cell = RawCell.text("cell " + i);
            expected.put(columns.get(i), cell);
            builder.put(columns.get(i), cell);
        }

        Cells cells = builder.build();

        assertThat(cells.values()).containsExactlyElementsOf(expected.values());
        assertThat(cells.columns()).containsExactlyElementsOf(expected.keySet());
        assertThat(cells.lastColumn()).isEqualTo(expected.isEmpty() ? -1 : expected.lastKey());
        for (int column = 0; column <= 41; column++) {
            assertThat(cells.get(column)).isEqualTo(expected.get(column));
            assertThat(cells.has(column)).isEqualTo(expected.containsKey(column));
        }
        cells.forEach((cell, column) -> assertThat(cell).isEqualTo(expected.remove(column)));
        assertThat(expected).isEmpty();
    }

    @Example
    @Label("are empty in a blank row")
    void noneOfABlankRow() {
        assertThat(Cells.none().values()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Cells.none().first());
    }
}
