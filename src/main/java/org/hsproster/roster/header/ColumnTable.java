package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.ResourceTable;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The columns the importer knows, and the headers rosters give them: {@code columns.csv}, further spellings in
 * {@code headers.csv}, and headers whose amounts are in doubt in {@code doubtful-headers.csv}.
 */
public final class ColumnTable {

    /** The months of an experience whose years stand in a column of their own. */
    public static final String EXPERIENCE_MONTHS = "experienceMonths";

    /** The currency of the amounts beside it. */
    static final String CURRENCY = "currency";

    private static final String DROPPED = "drop";
    private static final String STATED = "STATED";

    /** The columns that complete another one and hold no fact of their own, with the kinds of their values. */
    private static final Map<String, String> COMPLETING = Map.of(EXPERIENCE_MONTHS, "years", CURRENCY, "text");

    private static final ColumnTable STANDARD = load();

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Spelled> own = new HashMap<>();
    private final Map<String, Spelled> all = new HashMap<>();
    private final Map<String, String> idsByKey = new HashMap<>();
    private final List<String> sensitiveKeys = new ArrayList<>();

    /** What a header means: its column, the unit it gives, and whether it leaves the values in doubt. */
    record Spelled(String id, Optional<LengthUnit> length, boolean mustStateLength, boolean isDoubtful) {}

    private ColumnTable() {}

    public static ColumnTable standard() {
        return STANDARD;
    }

    /** Returns the columns of {@code columns.csv}. */
    public List<String> ids() {
        return List.copyOf(kinds.keySet());
    }

    /** Returns the columns that complete another one. */
    public static Set<String> completingIds() {
        return COMPLETING.keySet();
    }

    /** Returns what a spelling means, by its key. */
    Optional<Spelled> find(String key) {
        return Optional.ofNullable(all.get(key));
    }

    /** The same among the spellings of {@code columns.csv} alone. */
    Optional<Spelled> findOwn(String key) {
        return Optional.ofNullable(own.get(key));
    }

    /** Tests whether the cells below a header are not to be read: card, passport and social security numbers. */
    public boolean isSensitive(String header) {
        String key = TextNormalizer.key(header);
        return !own.containsKey(key) && sensitiveKeys.stream().anyMatch(key::contains);
    }

    /** Returns what the cells of a column hold, such as {@code money}. */
    public String kind(ColumnName column) {
        return kind(column.id());
    }

    String kind(String id) {
        return kinds.getOrDefault(id, COMPLETING.getOrDefault(id, ""));
    }

    /** Returns every way to write a column's header, by its key. */
    Map<String, String> idsByKey() {
        return Collections.unmodifiableMap(idsByKey);
    }

    private static ColumnTable load() {
        ColumnTable table = new ColumnTable();
        for (CSVRecord row : ResourceTable.rows("columns.csv")) {
            table.addColumn(row);
        }
        for (CSVRecord row : ResourceTable.rows("headers.csv")) {
            Optional<LengthUnit> length = Stream.of(LengthUnit.values())
                    .filter(unit -> unit.name().equals(row.get("length")))
                    .findFirst();
            Spelled spelled =
                    new Spelled(row.get("column"), length, row.get("length").equals(STATED), false);
            Stream.concat(
                            COMPLETING.containsKey(spelled.id()) ? Stream.of(spelled.id()) : Stream.of(),
                            ResourceTable.list(row.get("headers")))
                    .forEach(header -> table.add(header, spelled, table.all));
        }
        for (CSVRecord row : ResourceTable.rows("doubtful-headers.csv")) {
            Spelled spelled = new Spelled(row.get("column"), Optional.empty(), false, true);
            ResourceTable.list(row.get("headers")).forEach(header -> table.add(header, spelled, table.all));
        }
        return table;
    }

    private void addColumn(CSVRecord row) {
        List<String> spellings = Stream.concat(
                        Stream.of(row.get("header_en"), row.get("header_ja"), row.get("id")),
                        ResourceTable.list(row.get("aliases")))
                .toList();
        if (row.get("kind").equals(DROPPED)) {
            spellings.stream()
                    .map(ColumnTable::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(sensitiveKeys::add);
            return;
        }
        kinds.put(row.get("id"), row.get("kind"));
        Spelled spelled = new Spelled(row.get("id"), Optional.empty(), false, false);
        spellings.forEach(spelling -> {
            add(spelling, spelled, own);
            add(spelling, spelled, all);
        });
    }

    private void add(String spelling, Spelled spelled, Map<String, Spelled> table) {
        String key = key(spelling);
        if (!key.isEmpty()) {
            table.putIfAbsent(key, spelled);
            if (!spelled.mustStateLength() && !COMPLETING.containsKey(spelled.id())) {
                idsByKey.putIfAbsent(key, spelled.id());
            }
        }
    }

    private static String key(String spelling) {
        return HeaderText.of(spelling).key();
    }
}
