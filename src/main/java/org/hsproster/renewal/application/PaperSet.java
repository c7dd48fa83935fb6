package org.hsproster.renewal.application;

import java.util.List;
import java.util.Optional;
import org.hsproster.rulebook.PaperRow.Purpose;

/**
 * The papers to file with one application, besides the supporting documents of the points.
 *
 * @param employerCategory the category of the employer (1 to 4); empty where it is not recorded, and the papers are those
 *     of every category
 */
public record PaperSet(Purpose purpose, Optional<Integer> employerCategory, List<Paper> papers) {

    public PaperSet {
        papers = List.copyOf(papers);
    }

    /** Tests whether a paper is only needed for some categories, and that of the employer is not recorded. */
    public boolean dependsOnCategory(Paper paper) {
        return employerCategory.isEmpty() && !paper.categories().isEmpty();
    }

    @Override
    public String toString() {
        return purpose.name();
    }
}
