package org.hsproster.batch.writer;

import java.util.List;
import java.util.Optional;
import org.hsproster.history.RunRecorder;
import org.hsproster.report.AssessedEntry;

/** The run's place in the history. */
final class HistoryOutput implements RunOutput {

    private Optional<RunRecorder> recorder = Optional.empty();

    @Override
    public void begin(RunStart start) {
        recorder = Optional.of(start.recorder());
    }

    /** Stores the people who were compared last. */
    @Override
    public void add(List<AssessedEntry> people) {
        recorder.orElseThrow().store();
    }

    @Override
    public void finish(RunEnd end) {
        recorder.orElseThrow().finish(end.summary());
    }

    @Override
    public void publish() {
        recorder.orElseThrow().complete();
    }

    @Override
    public void discard() {
        recorder.ifPresent(RunRecorder::discard);
    }

    @Override
    public void close() {
        // the database is open as long as the program runs
    }
}
