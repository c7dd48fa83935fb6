package org.hsproster.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hsproster.renewal.application.Paper;
import org.hsproster.renewal.application.PaperSet;

/** The papers that the people of a results document refer to by id, each once: {@code papers[]}. */
final class PaperTexts {

    /**
     * A paper.
     *
     * @param categories of employers, 1 to 4; empty for all
     * @param toBeChecked whether no official text that was read confirms it
     */
    record PaperText(String id, String text, List<Integer> categories, String source, boolean toBeChecked) {}

    private final Map<String, PaperText> texts = new LinkedHashMap<>();
    private final Locale locale;

    PaperTexts(Locale locale) {
        this.locale = locale;
    }

    void add(List<PaperSet> sets) {
        sets.forEach(set -> set.papers().forEach(paper -> texts.computeIfAbsent(paper.id(), id -> text(paper))));
    }

    Collection<PaperText> all() {
        return texts.values();
    }

    private PaperText text(Paper paper) {
        return new PaperText(
                paper.id(),
                paper.text().in(locale),
                paper.categories().stream().sorted().toList(),
                paper.source().in(locale),
                !paper.isOfficial());
    }
}
