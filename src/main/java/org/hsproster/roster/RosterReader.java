package org.hsproster.roster;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rosters of a file, one person after the other. The file itself is never written. */
public final class RosterReader implements Closeable {

    private final SpreadsheetFile file;
    private final ReadingOptions options;
    private final EmployersTable employers;
    private final List<RosterSheet> sheets;
    private final List<LocatedFinding> problems;
    private final Iterator<RosterSheets.Recognised> remaining;
    private @Nullable PeopleReading current;

    private RosterReader(SpreadsheetFile file, ReadingOptions options, EmployersTable employers, RosterSheets found) {
        this.file = file;
        this.employers = employers;
        this.options = options;
        this.sheets =
                found.recognised().stream().map(RosterSheets.Recognised::sheet).toList();
        this.problems = new ArrayList<>(employers.problems());
        this.problems.addAll(found.problems());
        this.remaining = found.recognised().iterator();
    }

    /**
     * Opens a roster and recognises its sheets and columns.
     *
     * @throws UnreadableRosterException where the file is no roster at all; a bad cell never throws
     */
    public static RosterReader open(Path path, ReadingOptions options) throws UnreadableRosterException {
        return open(path, Optional.empty(), options);
    }

    /**
     * The same for a file that may be protected.
     *
     * @param password tried where the file asks for one
     */
    public static RosterReader open(Path path, Optional<Password> password, ReadingOptions options)
            throws UnreadableRosterException {
        SpreadsheetFile file = SpreadsheetFile.open(path, password);
        boolean done = false;
        try {
            RosterSheets sheets = RosterSheets.ofRoster(file, options.sheet(), options.mapping());
            RosterReader reader = new RosterReader(file, options, employers(file, options, sheets), sheets);
            done = true;
            return reader;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    /**
     * The next person, or null after the last one of the last sheet.
     *
     * @throws UnreadableRosterException where the file turns out to be damaged on the way
     */
    public @Nullable RosterEntry read() throws UnreadableRosterException {
        while (current != null || remaining.hasNext()) {
            PeopleReading reading = current == null ? nextSheet() : current;
            RosterEntry entry = reading.next();
            if (entry != null) {
                return employers.complete(entry);
            }
            reading.close();
            current = null;
        }
        return null;
    }

    /** The sheets that hold a roster, in the order of the file. */
    public List<RosterSheet> sheets() {
        return sheets;
    }

    /** What is to be said of the employers table, and of sheets, columns and rows left out as far as they were read. */
    public List<LocatedFinding> problems() {
        return List.copyOf(problems);
    }

    public Format format() {
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

    /** A sheet of the workbook itself will do, but what was given for the purpose goes first. */
    private static EmployersTable employers(SpreadsheetFile file, ReadingOptions options, RosterSheets sheets)
            throws UnreadableRosterException {
        List<RosterSheets.Recognised> own = sheets.besides(HeaderSearch::isEmployersSheet);
        return options.employers() == EmployersTable.none()
                ? EmployersTable.in(file, own, options.asOf())
                : options.employers().insteadOf(own);
    }

    private PeopleReading nextSheet() throws UnreadableRosterException {
        RosterSheets.Recognised next = remaining.next();
        SheetEmployer employer = SheetEmployer.of(next, sheets.size(), employers);
        if (employer.reported().isRecorded()) {
            problems.add(next.place().problem(RosterFindingCode.EMPLOYER_FROM_SHEET, next.name()));
        }
        RepeatedNumbers repeated = RepeatedNumbers.in(file, next);
        SheetRows rows = file.rows(next.index(), next.header().sensitive());
        PeopleReading reading =
                new PeopleReading(new SheetReading(next, rows, employer, options, problems), repeated, options.asOf());
        current = reading;
        return reading;
    }
}
