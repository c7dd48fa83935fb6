package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hsproster.workbook.cell.CellContent;

/** The share of people of each department who have the required total on each of some days. */
final class DepartmentShares {

    private final int days;
    private final Counts all;
    private final Map<String, Counts> departments = new TreeMap<>();

    private static final class Counts {
        private int people;
        private final int[] enough;

        Counts(int days) {
            this.enough = new int[days];
        }

        void add(int[] totals, int required) {
            people++;
            for (int day = 0; day < totals.length; day++) {
                if (totals[day] >= required) {
                    enough[day]++;
                }
            }
        }

        /** Returns the number of people, then the share of each day. */
        List<CellContent> contents() {
            Stream<CellContent> shares = Stream.iterate(0, day -> day < enough.length, day -> day + 1)
                    .map(day -> new CellContent.Share((double) enough[day] / people));
            return Stream.concat(Stream.of(new CellContent.Figure(people)), shares)
                    .toList();
        }
    }

    DepartmentShares(int days) {
        this.days = days;
        this.all = new Counts(days);
    }

    void add(String department, int[] totals, int required) {
        all.add(totals, required);
        departments.computeIfAbsent(department, name -> new Counts(days)).add(totals, required);
    }

    boolean isEmpty() {
        return departments.isEmpty();
    }

    /** Passes on the row of all people under the name given, then the departments by name. */
    void forEach(String nameOfAll, BiConsumer<String, List<CellContent>> line) {
        line.accept(nameOfAll, all.contents());
        departments.forEach((name, counts) -> line.accept(name, counts.contents()));
    }
}
