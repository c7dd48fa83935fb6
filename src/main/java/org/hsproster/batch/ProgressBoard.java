package org.hsproster.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who wants to know how far a run has come, by the workbook it writes. */
class ProgressBoard {

    private final Map<Path, RunProgress> listeners = new ConcurrentHashMap<>();

    void post(Path workbook, RunProgress progress) {
        listeners.put(workbook, progress);
    }

    void remove(Path workbook) {
        listeners.remove(workbook);
    }

    RunProgress of(Path workbook) {
        return listeners.getOrDefault(workbook, (roster, rows) -> {});
    }
}
