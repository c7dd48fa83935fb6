package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.rulebook.DesignatedUniversities;
import org.hsproster.rulebook.NationalHolidays;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * The sources of rules that replace those of the program.
 *
 * @param signed rules of a publisher, which the others are laid over
 * @param folder with rule files that replace those of the same path
 * @param universities list of designated universities that replaces that of the program
 * @param holidays list of national holidays that replaces that of the program
 */
public record RuleSources(
        Optional<SignedRules> signed, Optional<Path> folder, Optional<Path> universities, Optional<Path> holidays) {

    /** Creates sources to be laid over the rules of the program. */
    public RuleSources(Optional<Path> folder, Optional<Path> universities, Optional<Path> holidays) {
        this(Optional.empty(), folder, universities, holidays);
    }

    /** Returns the rules of the program without changes. */
    public static RuleSources none() {
        return new RuleSources(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the rules of the run.
     *
     * @throws RulebookException for a folder, file or list that cannot be used
     */
    public Rulebook rulebook() {
        return over(Rulebook.load());
    }

    /** Returns these sources, laid over the rules of a publisher unless they have some. */
    public RuleSources orSigned(Optional<SignedRules> others) {
        return new RuleSources(signed.or(() -> others), folder, universities, holidays);
    }

    RuleSources withoutSigned() {
        return new RuleSources(Optional.empty(), folder, universities, holidays);
    }

    /** Returns the rules of the run, based on those of the program. */
    Rulebook over(Rulebook shipped) {
        Rulebook base = signed.map(each -> each.over(shipped)).orElse(shipped);
        Rulebook rules = folder.map(each -> RuleFolder.over(base, each)).orElse(base);
        Rulebook named =
                universities.map(DesignatedUniversities::read).map(rules::with).orElse(rules);
        return holidays.map(NationalHolidays::read).map(named::with).orElse(named);
    }

    /** Returns all files and folders. */
    public Stream<Path> all() {
        return Stream.of(signed.map(SignedRules::file), folder, universities, holidays)
                .flatMap(Optional::stream);
    }

    /** Returns these sources with absolute paths. */
    public RuleSources absolute() {
        return new RuleSources(
                signed.map(SignedRules::absolute),
                folder.map(RuleSources::absolute),
                universities.map(RuleSources::absolute),
                holidays.map(RuleSources::absolute));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
