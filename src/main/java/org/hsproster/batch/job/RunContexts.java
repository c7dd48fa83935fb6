package org.hsproster.batch.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.spreadsheet.Password;

/** What a run takes from its caller without the database knowing of it, by the workbook it writes. */
public class RunContexts {

    private static final Caller NOBODY = new Caller((roster, rows) -> {}, Optional.empty());

    private final Map<Path, Caller> callers = new ConcurrentHashMap<>();

    /**
     * Who started a run.
     *
     * @param progress told how far the run has come
     * @param password what opens protected files
     */
    public record Caller(RunProgress progress, Optional<Password> password) {}

    void post(Path workbook, Caller caller) {
        callers.put(workbook, caller);
    }

    void remove(Path workbook) {
        callers.remove(workbook);
    }

    Caller of(Path workbook) {
        return callers.getOrDefault(workbook, NOBODY);
    }
}
