package org.hsproster.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.roster.ColumnMapping;
import org.hsproster.roster.EmployersTable;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.Password;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.UnreadableRosterException;

/**
 * What is read beside a roster.
 *
 * @param employers table with facts about the employers
 * @param mapping what the headers mean, where they do not say it themselves
 */
public record RosterSources(Optional<Path> employers, Optional<Path> mapping) {

    /** Nothing: the roster says it all. */
    public static RosterSources none() {
        return new RosterSources(Optional.empty(), Optional.empty());
    }

    /**
     * How a roster is to be read.
     *
     * @param password tried where one of the files asks for one
     * @throws UnreadableRosterException for an employers table that is none
     * @throws InvalidMappingException for a mapping that cannot be used
     */
    ReadingOptions options(LocalDate asOf, Optional<String> sheet, Optional<Password> password)
            throws UnreadableRosterException {
        EmployersTable table =
                employers.isPresent() ? EmployersTable.read(employers.get(), password, asOf) : EmployersTable.none();
        return new ReadingOptions(asOf, sheet, table, columnMapping(), List.of(), password);
    }

    ColumnMapping columnMapping() {
        return mapping.map(ColumnMapping::read).orElse(ColumnMapping.none());
    }

    List<Path> files() {
        return Stream.of(employers, mapping).flatMap(Optional::stream).toList();
    }

    RosterSources absolute() {
        return new RosterSources(employers.map(RosterSources::absolute), mapping.map(RosterSources::absolute));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
