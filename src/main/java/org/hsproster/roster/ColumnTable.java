package org.hsproster.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The columns the importer knows, and the headers rosters give them: {@code columns.csv}. */
final class ColumnTable {

    private static final String DROPPED = "drop";
    private static final ColumnTable STANDARD = load();

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, String> idsByKey = new HashMap<>();
    private final List<String> sensitiveKeys = new ArrayList<>();

    private ColumnTable() {}

    static ColumnTable standard() {
        return STANDARD;
    }

    List<String> ids() {
        return List.copyOf(kinds.keySet());
    }

    /** The column a header stands for by itself, and the unit it gives. */
    Optional<Match> match(String header) {
        return Stream.concat(
                        HeaderText.readings(header).stream().map(this::of),
                        HeaderText.parts(header).stream().flatMap(this::ofPart))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(match -> !match.id().equals(HeaderContexts.NONE));
    }

    /** What a header means to the right of another, where that makes the difference. */
    Optional<Match> matchAfter(String left, String header) {
        return Stream.concat(
                        HeaderText.readings(header).stream(),
                        HeaderText.parts(header).stream().map(HeaderText.Part::rest))
                .flatMap(text -> HeaderContexts.after(left, text.key()).map(id -> new Match(id, text.unit())).stream())
                .findFirst();
    }

    /** The unit a header gives. */
    Optional<MoneyUnit> unit(String header) {
        return Stream.concat(
                        HeaderText.readings(header).stream(),
                        HeaderText.parts(header).stream().map(HeaderText.Part::rest))
                .flatMap(text -> text.unit().stream())
                .findFirst();
    }

    /** Whether the cells below a header are none of our business: card, passport and social security numbers. */
    boolean isSensitive(String header) {
        String key = Spelling.key(header);
        return sensitiveKeys.stream().anyMatch(key::contains);
    }

    /** What the cells of a column hold, such as {@code money}. */
    String kind(ColumnName column) {
        return kinds.getOrDefault(column.id(), "");
    }

    /** Every way to write a column's header, by its key. */
    Map<String, String> idsByKey() {
        return Collections.unmodifiableMap(idsByKey);
    }

    private Stream<Optional<Match>> ofPart(HeaderText.Part part) {
        Optional<Match> inGroup = HeaderContexts.within(
                        part.section(), part.rest().key())
                .map(id -> new Match(id, part.rest().unit()));
        return Stream.of(of(part.joined()), inGroup, of(part.rest()));
    }

    private Optional<Match> of(HeaderText text) {
        return Optional.ofNullable(idsByKey.get(text.key())).map(id -> new Match(id, text.unit()));
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
                table.kinds.put(row.get("id"), row.get("kind"));
                spellings.forEach(key -> table.idsByKey.putIfAbsent(key, row.get("id")));
            }
        }
        return table;
    }
}
