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
 * The known columns and their headers: {@code columns.csv}, further headers in {@code headers.csv}, and headers of
 * doubtful amounts in {@code doubtful-headers.csv}.
 */
public final class ColumnTable {

    /** The months of an experience whose years have a separate column. */
    public static final String EXPERIENCE_MONTHS = "experienceMonths";

    /** The currency of the amounts in a neighbouring column. */
    static final String CURRENCY = "currency";

    private static final String DROPPED = "drop";
    private static final String STATED = "STATED";

    /** The columns that complete another one and have no fact of their own, with the kinds of their values. */
    private static final Map<String, String> COMPLETING = Map.of(EXPERIENCE_MONTHS, "years", CURRENCY, "text");

    private static final ColumnTable STANDARD = load();

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Meaning> own = new HashMap<>();
    private final Map<String, Meaning> all = new HashMap<>();
    private final Map<String, String> idsByKey = new HashMap<>();
    private final List<String> sensitiveKeys = new ArrayList<>();

    /** The meaning of a header: its column, its unit, and whether its values are doubtful. */
    record Meaning(String id, Optional<LengthUnit> length, boolean mustStateLength, boolean isDoubtful) {}

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

    /** Returns the meaning of a header by its key. */
    Optional<Meaning> find(String key) {
        return Optional.ofNullable(all.get(key));
    }

    /** Returns the meaning of a header in {@code columns.csv} by its key. */
    Optional<Meaning> findOwn(String key) {
        return Optional.ofNullable(own.get(key));
    }

    /** Tests whether a column must not be read: card, passport and social security numbers. */
    public boolean isSensitive(String header) {
        String key = TextNormalizer.key(header);
        return !own.containsKey(key) && sensitiveKeys.stream().anyMatch(key::contains);
    }

    /** Returns the kind of values in a column, such as {@code money}. */
    public String kind(ColumnName column) {
        return kind(column.id());
    }

    String kind(String id) {
        return kinds.getOrDefault(id, COMPLETING.getOrDefault(id, ""));
    }

    /** Returns the ids of the columns by the keys of all of their headers. */
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
            Meaning meaning =
                    new Meaning(row.get("column"), length, row.get("length").equals(STATED), false);
            Stream.concat(
                            COMPLETING.containsKey(meaning.id()) ? Stream.of(meaning.id()) : Stream.of(),
                            ResourceTable.list(row.get("headers")))
                    .forEach(header -> table.add(header, meaning, table.all));
        }
        for (CSVRecord row : ResourceTable.rows("doubtful-headers.csv")) {
            Meaning meaning = new Meaning(row.get("column"), Optional.empty(), false, true);
            ResourceTable.list(row.get("headers")).forEach(header -> table.add(header, meaning, table.all));
        }
        return table;
    }

    private void addColumn(CSVRecord row) {
        List<String> headers = Stream.concat(
                        Stream.of(row.get("header_en"), row.get("header_ja"), row.get("id")),
                        ResourceTable.list(row.get("aliases")))
                .toList();
        if (row.get("kind").equals(DROPPED)) {
            headers.stream().map(ColumnTable::key).filter(key -> !key.isEmpty()).forEach(sensitiveKeys::add);
            return;
        }
        kinds.put(row.get("id"), row.get("kind"));
        Meaning meaning = new Meaning(row.get("id"), Optional.empty(), false, false);
        headers.forEach(header -> {
            add(header, meaning, own);
            add(header, meaning, all);
        });
    }

    private void add(String header, Meaning meaning, Map<String, Meaning> table) {
        String key = key(header);
        if (!key.isEmpty()) {
            table.putIfAbsent(key, meaning);
            if (!meaning.mustStateLength() && !COMPLETING.containsKey(meaning.id())) {
                idsByKey.putIfAbsent(key, meaning.id());
            }
        }
    }

    private static String key(String header) {
        return HeaderText.of(header).key();
    }
}
