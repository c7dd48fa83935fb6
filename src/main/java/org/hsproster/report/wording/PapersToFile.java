package org.hsproster.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.renewal.application.Paper;
import org.hsproster.renewal.application.PaperSet;

/** Writes the papers of applications. They are shown as to be checked. */
public final class PapersToFile {

    /** The papers of one application, with what is to be said of them. */
    public record Section(String title, List<String> papers, List<String> notes) {}

    private final Texts texts;

    public PapersToFile(Texts texts) {
        this.texts = texts;
    }

    /** Returns a section for each application. */
    public List<Section> of(List<PaperSet> sets) {
        return sets.stream().map(this::section).toList();
    }

    private Section section(PaperSet set) {
        return new Section(
                title(set), set.papers().stream().map(paper -> line(paper, set)).toList(), notes(set));
    }

    /** Returns what is applied for. */
    public String title(PaperSet set) {
        return texts.text("papers." + set.purpose().name());
    }

    /** Returns that the category of the employer is not recorded, where papers depend on it. */
    public Optional<String> categoryNote(PaperSet set) {
        return set.papers().stream().anyMatch(set::dependsOnCategory)
                ? Optional.of(texts.text("papers.categoryNotKnown"))
                : Optional.empty();
    }

    private List<String> notes(PaperSet set) {
        List<String> notes = new ArrayList<>(categoryNote(set).stream().toList());
        notes.add(texts.text("papers.note"));
        return notes;
    }

    /** Returns the paper, and for which categories of employers it is needed where that is not recorded. */
    public String line(Paper paper, PaperSet set) {
        String text = paper.text().in(texts.locale());
        if (!set.dependsOnCategory(paper)) {
            return text;
        }
        String categories = paper.categories().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(texts.text("list.separator")));
        return texts.text("papers.ofCategory", categories, text);
    }
}
