package org.hsproster.batch.request;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/** A cache of rulebooks, by version: a run is assessed with the one it was planned with. */
public class RulebookCache {

    /** The rules of the program, read while the database starts. */
    private final CompletableFuture<Rulebook> shipped = CompletableFuture.supplyAsync(Rulebook::load);

    private final Map<String, Rulebook> byVersion = new ConcurrentHashMap<>();

    /** The rules that take the place of those of the program, unless a run names others. */
    private final Optional<SignedRules> signed;

    /** The rules of runs that name none; they are the same as long as the program runs. */
    private @Nullable Rulebook standing;

    public RulebookCache(Optional<SignedRules> signed) {
        this.signed = signed;
    }

    /** Returns the rules of runs that name no others. */
    public synchronized Rulebook standing() {
        Rulebook known = standing;
        if (known == null) {
            known = RuleSources.none().orSigned(signed).over(shipped.join());
            standing = known;
        }
        return known;
    }

    /** Returns the sources of a run with all that it is based on. */
    RuleSources complete(RuleSources sources) {
        return sources.orSigned(signed);
    }

    /**
     * Reads rules from their files.
     *
     * @throws RulebookException for a folder, file or list that cannot be used
     */
    public Rulebook read(RuleSources sources) {
        boolean isStanding = sources.signed().isEmpty() || sources.signed().equals(signed);
        Rulebook rulebook = isStanding ? sources.withoutSigned().over(standing()) : sources.over(shipped.join());
        byVersion.put(version(rulebook), rulebook);
        return rulebook;
    }

    /** Returns the rules of a run, and reads them where another process has planned it. */
    public Rulebook of(RunSpecification run) {
        Rulebook planned = byVersion.get(run.rules().version());
        return planned == null ? read(run.rules().sources()) : planned;
    }

    /** Returns the version and fingerprint of rules. */
    public static String version(Rulebook rulebook) {
        return rulebook.id() + "+" + rulebook.fingerprint();
    }
}
