package org.hsproster.roster;

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

/**
 * The columns the importer knows, and the headers rosters give them: {@code columns.csv}, further spellings in
 * {@code headers.csv}, and headers whose amounts are in doubt in {@code doubtful-headers.csv}.
 */
final class ColumnTable {

    /** The months of an experience whose years stand in a column of their own. */
    static final String EXPERIENCE_MONTHS = "experienceMonths";

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
    private record Spelled(String id, Optional<LengthUnit> length, boolean mustStateLength, boolean isDoubtful) {}

    /**
     * The column a header stands for.
     *
     * @param doubt what the header says that leaves the values below unclear
     */
    record Match(String id, Optional<MoneyUnit> unit, Optional<LengthUnit> length, Optional<String> doubt) {}

    private ColumnTable() {}

    static ColumnTable standard() {
        return STANDARD;
    }

    /** The columns of {@code columns.csv}. */
    List<String> ids() {
        return List.copyOf(kinds.keySet());
    }

    /** The columns that complete another one. */
    static Set<String> completingIds() {
        return COMPLETING.keySet();
    }

    /** The column a header stands for by itself, and the unit it gives. */
    Optional<Match> match(String header) {
        return Stream.concat(
                        HeaderText.readings(header).stream().map(text -> of(text, all)),
                        HeaderPart.of(header).stream().flatMap(this::ofPart))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(match -> !match.id().equals(HeaderContexts.NONE));
    }

    /** What a header means to the right of another, where that makes the difference. */
    Optional<Match> matchAfter(String left, String header) {
        return texts(header)
                .flatMap(text -> HeaderContexts.after(left, text.key()).map(id -> inContext(id, text)).stream())
                .findFirst();
    }

    /** What a header says of a column that it was settled to stand for. */
    Match settled(String id, String header) {
        return match(header)
                .filter(match -> match.id().equals(id))
                .orElseGet(() -> new Match(
                        id,
                        texts(header).flatMap(text -> text.unit().stream()).findFirst(),
                        texts(header).flatMap(text -> text.length().stream()).findFirst(),
                        Optional.empty()));
    }

    /** Whether the cells below a header are none of our business: card, passport and social security numbers. */
    boolean isSensitive(String header) {
        String key = Spelling.key(header);
        return !own.containsKey(key) && sensitiveKeys.stream().anyMatch(key::contains);
    }

    /** What the cells of a column hold, such as {@code money}. */
    String kind(ColumnName column) {
        return kind(column.id());
    }

    private String kind(String id) {
        return kinds.getOrDefault(id, COMPLETING.getOrDefault(id, ""));
    }

    /** Every way to write a column's header, by its key. */
    Map<String, String> idsByKey() {
        return Collections.unmodifiableMap(idsByKey);
    }

    private static Stream<HeaderText> texts(String header) {
        return Stream.concat(
                HeaderText.readings(header).stream(),
                HeaderPart.of(header).stream().map(HeaderPart::rest));
    }

    private Stream<Optional<Match>> ofPart(HeaderPart part) {
        Optional<Match> inGroup = HeaderContexts.within(
                        part.section(), part.rest().key())
                .map(id -> inContext(id, part.rest()))
                .flatMap(match -> doubted(match, part.group().remarks()));
        return Stream.of(of(part.joined(), own), inGroup, of(part.rest(), all))
                .map(found -> found.map(match -> inSection(match, part)));
    }

    private Match inSection(Match match, HeaderPart part) {
        String section = Spelling.key(part.section());
        boolean isDoubted = match.doubt().isEmpty()
                && kind(match.id()).equals("money")
                && !own.containsKey(section)
                && HeaderRemarks.leavesInDoubt(section);
        return isDoubted ? new Match(match.id(), match.unit(), match.length(), Optional.of(part.section())) : match;
    }

    private static Match inContext(String id, HeaderText text) {
        return new Match(id, text.unit(), text.length(), Optional.empty());
    }

    private Optional<Match> of(HeaderText text, Map<String, Spelled> table) {
        Optional<Match> literal = Optional.ofNullable(table.get(text.key()))
                .filter(spelled -> !spelled.mustStateLength() || text.length().isPresent())
                .map(spelled -> new Match(
                        spelled.id(),
                        text.unit(),
                        text.length().or(spelled::length),
                        Optional.of(text.key()).filter(key -> spelled.isDoubtful())));
        return literal.or(() -> withoutWords(text, table)).flatMap(match -> doubted(match, text.remarks()));
    }

    /** An amount by its key without words that leave it in doubt. */
    private Optional<Match> withoutWords(HeaderText text, Map<String, Spelled> table) {
        String key = text.key();
        for (int words = 0; words < HeaderRemarks.mostWords(); words++) {
            Optional<HeaderRemarks.Word> shorter = HeaderRemarks.withoutWord(key);
            if (shorter.isEmpty()) {
                return Optional.empty();
            }
            key = shorter.get().key();
            Spelled spelled = table.get(key);
            if (spelled != null && kind(spelled.id()).equals("money")) {
                return Optional.of(new Match(spelled.id(), text.unit(), text.length(), Optional.of(text.key())));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> doubted(Match match, List<String> remarks) {
        return switch (HeaderRemarks.of(remarks, kind(match.id()))) {
            case NOTHING -> Optional.of(match);
            case DOUBT ->
                Optional.of(
                        new Match(match.id(), match.unit(), match.length(), Optional.of(String.join(" ", remarks))));
            case OTHER -> Optional.empty();
        };
    }

    private static ColumnTable load() {
        ColumnTable table = new ColumnTable();
        for (CSVRecord row : Resource.rows("columns.csv")) {
            table.addColumn(row);
        }
        for (CSVRecord row : Resource.rows("headers.csv")) {
            Optional<LengthUnit> length = Stream.of(LengthUnit.values())
                    .filter(unit -> unit.name().equals(row.get("length")))
                    .findFirst();
            Spelled spelled =
                    new Spelled(row.get("column"), length, row.get("length").equals(STATED), false);
            Stream.concat(
                            COMPLETING.containsKey(spelled.id()) ? Stream.of(spelled.id()) : Stream.of(),
                            Resource.list(row.get("headers")))
                    .forEach(header -> table.add(header, spelled, table.all));
        }
        for (CSVRecord row : Resource.rows("doubtful-headers.csv")) {
            Spelled spelled = new Spelled(row.get("column"), Optional.empty(), false, true);
            Resource.list(row.get("headers")).forEach(header -> table.add(header, spelled, table.all));
        }
        return table;
    }

    private void addColumn(CSVRecord row) {
        List<String> spellings = Stream.concat(
                        Stream.of(row.get("header_en"), row.get("header_ja"), row.get("id")),
                        Resource.list(row.get("aliases")))
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
