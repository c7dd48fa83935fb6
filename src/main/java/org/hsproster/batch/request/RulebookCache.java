package org.hsproster.batch.request;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/** A cache of rulebooks, by version: a run is assessed with the one it was planned with. */
public class RulebookCache {

    /** The rules of the program, read while the database starts. */
    private final CompletableFuture<Rulebook> shipped = CompletableFuture.supplyAsync(Rulebook::load);

    private final Map<String, Rulebook> byVersion = new ConcurrentHashMap<>();

    /**
     * Reads rules from their files.
     *
     * @throws RulebookException for a folder, file or list that cannot be used
     */
    public Rulebook read(RuleSources sources) {
        Rulebook rulebook = sources.over(shipped.join());
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
