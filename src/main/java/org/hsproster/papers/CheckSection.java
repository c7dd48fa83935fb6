package org.hsproster.papers;

import java.util.List;
import java.util.Optional;
import org.hsproster.rulebook.PaperProvider;

/** The papers of one application, or the supporting documents of the points, to be checked off. */
record CheckSection(String title, List<Line> lines, List<String> notes) {

    /**
     * One paper.
     *
     * @param number on the agency's form; empty for a paper without one
     * @param provider empty where it is to be agreed on
     */
    record Line(String number, String paper, Optional<PaperProvider> provider) {}

    CheckSection {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
