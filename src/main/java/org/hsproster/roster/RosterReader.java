package org.hsproster.roster;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.annotation.UserPart;
import org.hsproster.roster.casework.RecordedCases;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.CompletingSheet;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.person.UnmatchedPeople;
import org.hsproster.roster.sheet.EmployeeNumbers;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads the rosters of a file, one person at a time. Never writes to the file. */
public final class RosterReader implements Closeable {

    private final SpreadsheetFile file;
    private final ReadingOptions options;
    private final RosterPlan plan;
    private final List<LocatedFinding> problems;
    private final Iterator<RecognisedSheet> remaining;
    private OptionalInt numberedRows = OptionalInt.empty();
    private @Nullable RosterReading current;
    private final UnmatchedPeople unmatchedOfOtherFiles;

    private final RecordedCases cases;

    private RosterReader(UserPart part, ReadingOptions options, RosterPlan plan) {
        this.file = part.file();
        this.cases = new RecordedCases(part.notes(), file.path().getFileName().toString(), options.asOf());
        this.options = options;
        this.plan = plan;
        this.problems = new ArrayList<>(plan.problems());
        this.remaining = plan.rosters().keySet().iterator();
        List<CompletingSheet> joined = plan.joined().supplements();
        this.unmatchedOfOtherFiles =
                new UnmatchedPeople(SourceLocation.of(file.path()).fileName(), joined, joined, new EmployeeNumbers());
    }

    /**
     * Opens a roster and recognises its sheets and columns.
     *
     * @throws UnreadableRosterException if the file is not a roster; an unreadable cell never throws
     */
    public static RosterReader open(Path path, ReadingOptions options) throws UnreadableRosterException {
        try {
            return opened(path, options);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    private static RosterReader opened(Path path, ReadingOptions options)
            throws UnreadableFileException, UnreadableRosterException {
        UserPart part = UserPart.withNotes(path, options.password());
        SpreadsheetFile file = part.file();
        boolean done = false;
        try {
            RosterReader reader = new RosterReader(part, options, RosterPlan.of(file, options));
            done = true;
            return reader;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    /**
     * Returns the next person, or null after the last one of the last sheet.
     *
     * @throws UnreadableRosterException if a later part of the file is damaged
     */
    public @Nullable RosterEntry read() throws UnreadableRosterException {
        try {
            RosterEntry entry = next();
            return entry == null ? null : cases.complete(entry);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    private @Nullable RosterEntry next() throws UnreadableFileException {
        while (current != null || remaining.hasNext()) {
            RosterReading reading = current == null ? nextSheet() : current;
            RosterEntry entry = reading.next();
            if (entry != null) {
                return entry;
            }
            problems.addAll(reading.leftOver());
            reading.close();
            current = null;
            if (!remaining.hasNext()) {
                plan.joined().supplements().forEach(supplement -> problems.addAll(supplement.unusedRows()));
            }
        }
        RosterEntry entry = unmatchedOfOtherFiles.next();
        return entry == null ? null : plan.employers().complete(entry);
    }

    /**
     * Returns the number of rows with an employee number, which is about the number of people. Known from the first
     * person on, unless there are no numbers or several roster sheets.
     */
    public OptionalInt numberedRows() {
        return numberedRows;
    }

    /**
     * Returns the sheets that hold a roster, in the order of the file, followed by completing sheets with people of
     * their own.
     */
    public List<RosterSheet> sheets() {
        return Stream.concat(plan.sheets().stream(), plan.sheetsWithPeopleOfTheirOwn().stream())
                .toList();
    }

    /** Returns the sheets, of this file and of others, that complete the rosters. */
    public List<RosterSheet> completingSheets() {
        return plan.completingSheets();
    }

    /** Returns the sheets of the employers table, of this file or of another one. */
    public List<RosterSheet> employersSheets() {
        return plan.employers().sheets();
    }

    /**
     * Returns the findings about the employers table, and about sheets, columns and skipped rows as far as they were
     * read.
     */
    public List<LocatedFinding> problems() {
        return List.copyOf(problems);
    }

    /** Returns what HR has written in the parts of an annotated copy that the program has added. */
    public HrNotes notes() {
        return cases.notes();
    }

    public FileFormat format() {
        return file.format();
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
        file.close();
    }

    private RosterReading nextSheet() throws UnreadableFileException {
        RosterReading reading = RosterReading.of(file, remaining.next(), plan, options, problems);
        current = reading;
        if (plan.rosters().size() == 1) {
            numberedRows = reading.numberedRows();
        }
        return reading;
    }
}
