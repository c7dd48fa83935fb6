package org.hsproster.batch.request;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/** The rules of the runs of this process, read once each: a run is assessed with those it was planned with. */
public class RulebookCache {

    /** Being read while the database starts. */
    private final CompletableFuture<Rulebook> shipped = CompletableFuture.supplyAsync(Rulebook::load);

    private final Map<String, Rulebook> byVersion = new ConcurrentHashMap<>();

    /**
     * Returns the rules as their files are now.
     *
     * @throws RulebookException for a folder, file or list that cannot be used
     */
    Rulebook read(RuleSources sources) {
        Rulebook rulebook = sources.over(shipped.join());
        byVersion.put(version(rulebook), rulebook);
        return rulebook;
    }

    /** Returns the rules of a run, also where another process has planned it. */
    public Rulebook of(RunSpecification run) {
        Rulebook planned = byVersion.get(run.rules().version());
        return planned == null ? read(run.rules().sources()) : planned;
    }

    static String version(Rulebook rulebook) {
        return rulebook.id() + "+" + rulebook.fingerprint();
    }
}
