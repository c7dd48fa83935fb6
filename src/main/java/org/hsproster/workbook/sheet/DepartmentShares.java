package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hsproster.workbook.cell.CellContent;

/** The share of people of each department who meet the requirements on each of some days. */
final class DepartmentShares {

    private final int days;
    private final Counts all;
    private final Map<String, Counts> departments = new TreeMap<>();

    private static final class Counts {
        private int people;
        private final int[] passing;

        Counts(int days) {
            this.passing = new int[days];
        }

        void add(List<Boolean> passes) {
            people++;
            for (int day = 0; day < passing.length; day++) {
                if (passes.get(day)) {
                    passing[day]++;
                }
            }
        }

        /** Returns the number of people, then the share of each day. */
        List<CellContent> contents() {
            Stream<CellContent> shares = Stream.iterate(0, day -> day < passing.length, day -> day + 1)
                    .map(day -> new CellContent.Share((double) passing[day] / people));
            return Stream.concat(Stream.of(new CellContent.Figure(people)), shares)
                    .toList();
        }
    }

    DepartmentShares(int days) {
        this.days = days;
        this.all = new Counts(days);
    }

    /**
     * Adds a person.
     *
     * @param passes whether the requirements are met, for each day
     */
    void add(String department, List<Boolean> passes) {
        all.add(passes);
        departments.computeIfAbsent(department, name -> new Counts(days)).add(passes);
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
