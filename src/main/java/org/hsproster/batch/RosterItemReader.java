package org.hsproster.batch;

import java.util.List;
import java.util.Optional;
import org.hsproster.roster.EmployersTable;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterEntry;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.RosterSheet;
import org.hsproster.roster.UnreadableRosterException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the rows of one roster. Always from the first one: a run that died begins the step again, so no place in the
 * file is kept.
 */
class RosterItemReader implements ItemStreamReader<RosterEntry> {

    private final RunParameters run;
    private Optional<RosterReader> reader = Optional.empty();

    RosterItemReader(RunParameters run) {
        this.run = run;
    }

    @Override
    public void open(ExecutionContext executionContext) {
        try {
            EmployersTable employers = run.employers().isPresent()
                    ? EmployersTable.read(run.employers().get(), run.asOf())
                    : EmployersTable.none();
            reader = Optional.of(
                    RosterReader.open(run.roster(), new ReadingOptions(run.asOf(), run.sheet(), employers)));
        } catch (UnreadableRosterException e) {
            throw new ItemStreamException(e);
        }
    }

    @Override
    public @Nullable RosterEntry read() throws UnreadableRosterException {
        return opened().read();
    }

    List<RosterSheet> sheets() {
        return opened().sheets();
    }

    List<LocatedFinding> problems() {
        return opened().problems();
    }

    @Override
    public void close() {
        reader.ifPresent(RosterReader::close);
    }

    private RosterReader opened() {
        return reader.orElseThrow(() -> new IllegalStateException("the roster has not been opened"));
    }
}
