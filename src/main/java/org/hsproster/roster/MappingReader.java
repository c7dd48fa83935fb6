package org.hsproster.roster;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.ColumnMatch;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.ColumnTable;
import org.hsproster.roster.header.HeaderLabel;
import org.hsproster.roster.header.HeaderMatcher;
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.roster.header.NearestColumn;
import org.hsproster.roster.person.FactSource;
import org.hsproster.roster.person.FactSources;
import org.hsproster.roster.person.RowCells;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.csv.CsvDetection;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a mapping file and collects all of its problems. */
public final class MappingReader {

    private static final String COLUMNS = "columns";
    private static final String CONSTANTS = "constants";
    private static final String IGNORE = "ignore";

    /** A distant day, so that no date of the mapping is in the future. */
    private static final LocalDate ANY_DAY = LocalDate.of(2200, 12, 31);

    private final Path file;
    private final ColumnTable table = ColumnTable.standard();
    private final List<LocatedFinding> problems = new ArrayList<>();

    private MappingReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a mapping file.
     *
     * @throws InvalidMappingException with all problems of the file
     */
    public static ColumnMapping read(Path file) {
        return new MappingReader(file).read();
    }

    private ColumnMapping read() {
        Map<?, ?> keys = mapping("", load());
        for (Object key : keys.keySet()) {
            if (!Set.of(COLUMNS, CONSTANTS, IGNORE).contains(String.valueOf(key))) {
                complain(String.valueOf(key), RosterFindingCode.MAPPING_UNKNOWN_KEY, String.valueOf(key));
            }
        }
        ColumnMapping mapping = new ColumnMapping(
                columns(mapping(COLUMNS, keys.get(COLUMNS))),
                constants(mapping(CONSTANTS, keys.get(CONSTANTS))),
                ignored(keys.get(IGNORE)));
        if (!problems.isEmpty()) {
            throw new InvalidMappingException(problems);
        }
        return mapping;
    }

    private @Nullable Object load() {
        if (!Files.isRegularFile(file)) {
            throw refused("", RosterFindingCode.FILE_MISSING, file.toString());
        }
        try (Reader reader = CsvDetection.of(file, HeaderSearch::isTable).open(file)) {
            return MappingYaml.load(reader);
        } catch (MarkedYAMLException e) {
            String line = "line " + (e.getProblemMark().getLine() + 1);
            throw refused(
                    line,
                    RosterFindingCode.MAPPING_NOT_YAML,
                    SourceLocation.of(file).fileName());
        } catch (IOException | UnreadableFileException | YAMLException e) {
            throw refused(
                    "",
                    RosterFindingCode.MAPPING_NOT_YAML,
                    SourceLocation.of(file).fileName());
        }
    }

    private Map<HeaderLabel, String> columns(Map<?, ?> entries) {
        Map<HeaderLabel, String> columns = new LinkedHashMap<>();
        entries.forEach((header, column) -> {
            String id = known(COLUMNS, String.valueOf(header), String.valueOf(column));
            if (table.isSensitive(String.valueOf(header))) {
                complain(COLUMNS, RosterFindingCode.MAPPING_SENSITIVE, String.valueOf(header));
            }
            columns.put(HeaderLabel.parse(String.valueOf(header)), id);
        });
        return columns;
    }

    /** Returns the id of a column that is named by its id or by any recognised header. */
    private String known(String section, String header, String column) {
        Optional<String> id = HeaderMatcher.standard().match(column).map(ColumnMatch::id);
        if (id.isEmpty()) {
            ColumnName example =
                    new ColumnName(NearestColumn.to(column, table, Set.of()).orElse("statusOfResidence"));
            complain(section + ": " + header, RosterFindingCode.MAPPING_UNKNOWN_COLUMN, column, example.id(), example);
        }
        return id.orElse("");
    }

    private Map<String, String> constants(Map<?, ?> entries) {
        Map<String, String> constants = new LinkedHashMap<>();
        entries.forEach((column, value) -> {
            String id = known(CONSTANTS, String.valueOf(column), String.valueOf(column));
            if (!(value instanceof String text) || text.isBlank()) {
                complain(CONSTANTS + ": " + column, RosterFindingCode.MAPPING_NO_VALUE, String.valueOf(column));
            } else {
                constants.put(id, text.strip());
                complainOfValue(String.valueOf(column), Map.of(id, text.strip()));
            }
        });
        return constants;
    }

    /** Reads the value as every row will, so that a problem is reported once and not for each person. */
    private void complainOfValue(String column, Map<String, String> constant) {
        RowCells cells = RowCells.ofConstants(constant, ANY_DAY);
        for (FactSource<?> source : FactSources.ofPerson()) {
            source.addTo(new Employee.Builder(), cells);
        }
        cells.findings().stream()
                .filter(finding -> finding.severity() == FindingCode.Severity.ERROR)
                .forEach(finding -> problems.add(at(CONSTANTS + ": " + column, finding)));
    }

    private Set<HeaderLabel> ignored(@Nullable Object node) {
        Set<HeaderLabel> ignored = new HashSet<>();
        if (node instanceof List<?> headers) {
            headers.forEach(header -> ignored.add(HeaderLabel.parse(String.valueOf(header))));
        } else if (node != null && !node.equals("")) {
            complain(IGNORE, RosterFindingCode.MAPPING_NO_LIST, IGNORE);
        }
        return ignored;
    }

    private Map<?, ?> mapping(String key, @Nullable Object node) {
        if (node instanceof Map<?, ?> mapping) {
            return mapping;
        }
        if (node != null && !node.equals("")) {
            complain(key, RosterFindingCode.MAPPING_NO_PAIRS, key.isEmpty() ? COLUMNS : key);
        }
        return Map.of();
    }

    private void complain(String key, RosterFindingCode code, Object... values) {
        problems.add(at(key, new Finding(code, Optional.empty(), List.of(values))));
    }

    private InvalidMappingException refused(String key, RosterFindingCode code, Object... values) {
        return new InvalidMappingException(List.of(at(key, new Finding(code, Optional.empty(), List.of(values)))));
    }

    private LocatedFinding at(String key, Finding finding) {
        Optional<String> where = Optional.of(key).filter(each -> !each.isEmpty());
        return new LocatedFinding(SourceLocation.of(file).fileName(), Optional.empty(), where, finding);
    }
}
