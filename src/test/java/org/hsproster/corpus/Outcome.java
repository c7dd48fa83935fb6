package org.hsproster.corpus;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a foreign workbook.
 *
 * @param faults of the program; none is well
 * @param told why it is well
 */
record Outcome(Case what, Set<String> faults, String told) {

    private static final int SHOWN = 12;

    /**
     * A file and what was done to it.
     *
     * @param file its name
     * @param place where the roster is
     */
    record Case(String file, String place) {

        static final String AS_IT_IS = "as it is";

        boolean isAsItIs() {
            return place.startsWith(AS_IT_IS);
        }

        boolean isAmong(Set<RosterPosition> places) {
            return places.stream().anyMatch(each -> each.label().equals(place));
        }

        @Override
        public String toString() {
            return file + ", roster " + place;
        }
    }

    String line() {
        String some =
                faults.stream().limit(SHOWN).collect(Collectors.joining(" | ")).replaceAll("\\s+", " ");
        return what.file() + "\t" + what.place() + "\t"
                + (faults.isEmpty() ? "well\t" + told : "FAULT\t" + faults.size() + ": " + some);
    }

    @Override
    public String toString() {
        return line();
    }
}
