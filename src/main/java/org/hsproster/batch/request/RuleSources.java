package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.rulebook.DesignatedUniversities;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * What a run takes instead of the rules that come with the program.
 *
 * @param folder rule files to lay over the rulebook
 * @param universities list of designated universities in the place of the one that comes with the program
 */
public record RuleSources(Optional<Path> folder, Optional<Path> universities) {

    /** Nothing: the rules as they come with the program. */
    public static RuleSources none() {
        return new RuleSources(Optional.empty(), Optional.empty());
    }

    /**
     * Returns the rules of the run.
     *
     * @throws RulebookException for a folder, file or list that cannot be used
     */
    public Rulebook rulebook() {
        return over(Rulebook.load());
    }

    /** The same, where the rules that come with the program have been read before. */
    Rulebook over(Rulebook shipped) {
        Rulebook rules = folder.map(each -> RuleFolder.over(shipped, each)).orElse(shipped);
        return universities.map(DesignatedUniversities::read).map(rules::with).orElse(rules);
    }

    RuleSources absolute() {
        return new RuleSources(folder.map(RuleSources::absolute), universities.map(RuleSources::absolute));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
