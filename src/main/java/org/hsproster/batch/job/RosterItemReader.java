package org.hsproster.batch.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.employee.Employee;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the rows of one roster, always from the first one: a run that died begins the step again, so no position in the
 * file is stored.
 */
class RosterItemReader implements ItemStreamReader<RosterEntry> {

    private final RunSpecification run;
    private final Optional<Password> password;
    private Optional<RosterReader> reader = Optional.empty();
    private Optional<ReadAhead> people = Optional.empty();

    RosterItemReader(RunSpecification run, Optional<Password> password) {
        this.run = run;
        this.password = password;
    }

    @Override
    public void open(ExecutionContext executionContext) {
        try {
            reader = Optional.of(open());
            people = reader.map(ReadAhead::new);
        } catch (UnreadableRosterException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public @Nullable RosterEntry read() throws IOException, UnreadableRosterException {
        return people.orElseThrow(RosterItemReader::notOpened).read();
    }

    /** Returns the number of rows, which is known once a row was read. */
    OptionalInt numberedRows() {
        return opened().numberedRows();
    }

    List<RosterSheet> sheets() {
        return opened().sheets();
    }

    List<RosterSheet> completingSheets() {
        return opened().completingSheets();
    }

    List<RosterSheet> employersSheets() {
        return opened().employersSheets();
    }

    HrNotes notes() {
        return opened().notes();
    }

    List<LocatedFinding> problems() {
        return opened().problems();
    }

    /** Reads the people from the first row on, for a caller that needs to know all of them before they have come. */
    void readAgain(Consumer<Employee> readPeople) {
        try (RosterReader again = open()) {
            for (RosterEntry entry = again.read(); entry != null; entry = again.read()) {
                readPeople.accept(entry.employee());
            }
        } catch (UnreadableRosterException e) {
            throw new ItemStreamException(e);
        }
    }

    private RosterReader open() throws UnreadableRosterException {
        return RosterReader.open(
                run.input().roster(),
                run.input().sources().options(run.asOf(), run.input().sheet(), password));
    }

    @Override
    public void close() {
        people.ifPresent(ReadAhead::close);
    }

    private RosterReader opened() {
        return reader.orElseThrow(RosterItemReader::notOpened);
    }

    private static IllegalStateException notOpened() {
        return new IllegalStateException("the roster has not been opened");
    }
}
