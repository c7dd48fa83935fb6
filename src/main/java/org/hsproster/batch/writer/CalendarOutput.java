package org.hsproster.batch.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.output.SharedCalendar;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.calendar.CalendarFile;
import org.hsproster.calendar.RosterCalendar;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The dates of the renewals, in a calendar that several rosters share. */
final class CalendarOutput implements FileOutput {

    private final SharedCalendar file;
    private final RosterCalendar calendar;
    private Optional<Texts> texts = Optional.empty();
    private Optional<String> sha256 = Optional.empty();

    private CalendarOutput(RunSpecification run, Path file) {
        String roster = run.input().series();
        this.file = SharedCalendar.of(file, run.workbook(), roster, run.process());
        this.calendar = new RosterCalendar(roster, run.asOf(), run.outputs().reminders());
    }

    static Optional<FileOutput> of(RunSpecification run) {
        return run.outputs().get(OutputOption.CALENDAR).map(file -> new CalendarOutput(run, file));
    }

    @Override
    public String name() {
        return OutputOption.CALENDAR.name();
    }

    @Override
    public String countName() {
        return "events";
    }

    @Override
    public OutputFiles files() {
        return file;
    }

    @Override
    public void begin(RunStart start) {
        texts = Optional.of(start.texts());
        start.recorder().addListener(calendar);
    }

    @Override
    public void add(List<AssessedEntry> people) {
        // the recorder calls the calendar, with the dates of the run before
    }

    @Override
    public void finish(RunEnd end) throws IOException {
        calendar.write(file.part(), texts.orElseThrow());
        sha256 = Optional.of(FileHash.of(file.part()));
    }

    @Override
    public int count() {
        return calendar.size();
    }

    /** Returns the hash of the events of this roster: the calendar has those of others, and is merged later. */
    @Override
    public Optional<String> sha256() {
        return sha256;
    }

    /** Returns the calendar, which is changed where it has other events than those of rosters. */
    @Override
    public Stream<WrittenFile> written(Supplier<Optional<String>> ofPart, Predicate<Path> isWrittenByRun) {
        return Stream.of(new WrittenFile(file.path(), CalendarOutput::isOwn));
    }

    private static boolean isOwn(Path file) {
        try {
            return CalendarFile.isOwn(file);
        } catch (IOException e) {
            return false; // not a calendar, so not one of ours
        }
    }

    @Override
    public void close() {
        // the file is open while it is written alone
    }
}
