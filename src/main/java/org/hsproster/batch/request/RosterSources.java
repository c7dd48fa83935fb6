package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.MappingReader;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.spreadsheet.Password;

/**
 * The files that are read beside a roster.
 *
 * @param employers table of facts about employers
 * @param mapping the meaning of headers that are not recognised
 * @param joins files with further columns, joined by employee number
 */
public record RosterSources(Optional<Path> employers, Optional<Path> mapping, List<Path> joins) {

    public RosterSources {
        joins = List.copyOf(joins);
    }

    /** Returns no files. */
    public static RosterSources none() {
        return new RosterSources(Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Returns the options for reading a roster.
     *
     * @param password opens protected files
     * @throws UnreadableRosterException for a file that is not an employers table
     * @throws InvalidMappingException for a mapping that cannot be used
     */
    public ReadingOptions options(LocalDate asOf, Optional<String> sheet, Optional<Password> password)
            throws UnreadableRosterException {
        EmployersTable table =
                employers.isPresent() ? EmployersTable.read(employers.get(), password, asOf) : EmployersTable.none();
        return new ReadingOptions(asOf, sheet, table, columnMapping(), joins, password);
    }

    ColumnMapping columnMapping() {
        return mapping.map(MappingReader::read).orElse(ColumnMapping.none());
    }

    /** Returns the files by purpose, with an empty list for a purpose that has none. */
    Map<String, List<Path>> files() {
        Map<String, List<Path>> files = new LinkedHashMap<>();
        files.put("employers", employers.stream().toList());
        files.put("mapping", mapping.stream().toList());
        files.put("join", joins);
        return files;
    }

    /** Returns all files. */
    public Stream<Path> all() {
        return files().values().stream().flatMap(List::stream);
    }

    /** Tests whether the roster or any of these files has a password. */
    public boolean areProtected(Path roster) {
        return Stream.concat(Stream.of(roster), all()).anyMatch(WorkbookSource::asksForPassword);
    }

    /** Returns these files with absolute paths. */
    public RosterSources absolute() {
        return new RosterSources(
                employers.map(RosterSources::absolute),
                mapping.map(RosterSources::absolute),
                joins.stream().map(RosterSources::absolute).toList());
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
