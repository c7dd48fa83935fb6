package org.hsproster.renewal.application;

import java.util.Optional;
import java.util.Set;
import org.hsproster.rulebook.Label;
import org.hsproster.rulebook.PaperProvider;

/**
 * A paper to file.
 *
 * @param categories the categories of employers (1 to 4) for which it is needed; empty for all
 * @param provider who has it or gets it; empty where employer and employee have to agree on it
 * @param isOfficial whether an official text confirms it; otherwise it is to be checked
 */
public record Paper(
        String id,
        Label text,
        Set<Integer> categories,
        Optional<PaperProvider> provider,
        Label source,
        boolean isOfficial) {

    public Paper {
        categories = Set.copyOf(categories);
    }
}
