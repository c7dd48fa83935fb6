package org.hsproster.renewal.application;

import java.util.Set;
import org.hsproster.rulebook.Label;

/**
 * A paper to file.
 *
 * @param categories the categories of employers (1 to 4) for which it is needed; empty for all
 * @param isOfficial whether an official text confirms it; otherwise it is to be checked
 */
public record Paper(String id, Label text, Set<Integer> categories, Label source, boolean isOfficial) {

    public Paper {
        categories = Set.copyOf(categories);
    }
}
