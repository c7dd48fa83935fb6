package org.hsproster.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The columns the importer knows, and the headers rosters give them: {@code columns.csv}. */
final class ColumnTable {

    private static final String DROPPED = "drop";
    private static final ColumnTable STANDARD = load();

    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> idsByKey = new HashMap<>();
    private final List<String> sensitiveKeys = new ArrayList<>();

    private ColumnTable() {}

    static ColumnTable standard() {
        return STANDARD;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The column a header stands for, and the unit it gives. */
    Optional<Match> match(String header) {
        return HeaderText.readings(header).stream()
                .filter(reading -> idsByKey.containsKey(reading.key()))
                .map(reading -> new Match(idsByKey.getOrDefault(reading.key(), ""), reading.unit()))
                .findFirst();
    }

    /** Whether the cells below a header are none of our business: card, passport and social security numbers. */
    boolean isSensitive(String header) {
        String key = Spelling.key(header);
        return sensitiveKeys.stream().anyMatch(key::contains);
    }

    record Match(String id, Optional<MoneyUnit> unit) {}

    private static ColumnTable load() {
        ColumnTable table = new ColumnTable();
        for (CSVRecord row : Resource.rows("columns.csv")) {
            Stream<String> spellings = Stream.concat(
                            Stream.of(row.get("header_en"), row.get("header_ja"), row.get("id")),
                            Resource.list(row.get("aliases")))
                    .map(spelling -> HeaderText.of(spelling).key())
                    .filter(key -> !key.isEmpty());
            if (row.get("kind").equals(DROPPED)) {
                spellings.forEach(table.sensitiveKeys::add);
            } else {
                table.ids.add(row.get("id"));
                spellings.forEach(key -> table.idsByKey.putIfAbsent(key, row.get("id")));
            }
        }
        return table;
    }
}
