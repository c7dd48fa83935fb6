package org.hsproster.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.rulebook.PaperRow.Condition;
import org.hsproster.rulebook.PaperRow.Purpose;

/** The papers that are filed with applications, in their order. Lists of earlier versions have no column of providers. */
public final class PaperList {

    static final String FILE = "papers.csv";
    private static final List<String> COLUMNS = List.of(
            "id",
            "purpose",
            "sheet",
            "category",
            "condition",
            "item",
            "from",
            "paper_en",
            "paper_ja",
            "source_en",
            "source_ja",
            "link",
            "checked_on",
            "certainty");
    private static final Set<String> SHEETS = Set.of("A", "B", "C");
    private static final Set<String> CATEGORIES = Set.of("1", "2", "3", "4");
    private static final Set<String> CERTAINTIES = Set.of("O", "R", "S", "1", "K");
    private static final String OFFICIAL = "O";

    private final String text;
    private final List<PaperRow> rows;

    private PaperList(String text, List<PaperRow> rows) {
        this.text = text;
        this.rows = rows;
    }

    /** Returns the papers of a rulebook. */
    static PaperList of(RuleFiles files) {
        return read(files.text(FILE));
    }

    /**
     * Returns the papers of a file.
     *
     * @throws RulebookException naming the paper and the column of a value that cannot be used
     */
    static PaperList read(String text) {
        List<PaperRow> rows = RuleCsv.rows(FILE, text, COLUMNS).stream()
                .map(fields -> new Cells(fields).row())
                .toList();
        Set<String> ids = new HashSet<>();
        for (PaperRow row : rows) {
            if (!ids.add(row.id())) {
                throw new RulebookException(FILE, row.id() + " is there twice");
            }
        }
        return new PaperList(text, rows);
    }

    /** Returns the content of the file, for the fingerprint of the rules. */
    String text() {
        return text;
    }

    public List<PaperRow> rows() {
        return rows;
    }

    /** Returns the items of the points whose supporting documents are needed as soon as the item is claimed. */
    public Set<String> itemsWithRequiredPapers() {
        return rows.stream().flatMap(row -> row.item().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The cells of a row, by column. */
    private record Cells(Map<String, String> fields) {

        PaperRow row() {
            Optional<Condition> condition =
                    optional("condition").map(word -> constant(Condition.class, word, "condition"));
            Optional<String> item = optional("item");
            if (item.isPresent() != condition.filter(Condition.CLAIMED::equals).isPresent()) {
                throw refused("item", "is given with the condition CLAIMED, and only then");
            }
            return new PaperRow(
                    text("id"),
                    purposes(),
                    optional("sheet").map(sheet -> oneOf(SHEETS, sheet, "sheet")),
                    words("category")
                            .map(word -> Integer.valueOf(oneOf(CATEGORIES, word, "category")))
                            .collect(Collectors.toSet()),
                    optional("provider").map(word -> constant(PaperProvider.class, word, "provider")),
                    condition,
                    item,
                    optional("from").map(day -> date(day, "from")),
                    new Label(text("paper_en"), text("paper_ja")),
                    new Label(text("source_en"), text("source_ja")),
                    text("link"),
                    date(text("checked_on"), "checked_on"),
                    oneOf(CERTAINTIES, text("certainty"), "certainty").equals(OFFICIAL));
        }

        private Set<Purpose> purposes() {
            Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
            words("purpose")
                    .map(word -> constant(Purpose.class, word, "purpose"))
                    .forEach(purposes::add);
            if (purposes.isEmpty()) {
                throw refused("purpose", "must not be empty");
            }
            return purposes;
        }

        private Stream<String> words(String column) {
            return optional(column).stream().flatMap(words -> Arrays.stream(words.split(" +")));
        }

        private <E extends Enum<E>> E constant(Class<E> type, String word, String column) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            refused(column, word + " is not known; known are " + List.of(type.getEnumConstants())));
        }

        private String oneOf(Set<String> known, String word, String column) {
            if (!known.contains(word)) {
                throw refused(
                        column,
                        word + " is not known; known are "
                                + known.stream().sorted().toList());
            }
            return word;
        }

        private LocalDate date(String text, String column) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw refused(column, "must be a date such as 2026-11-30");
            }
        }

        private Optional<String> optional(String column) {
            return Optional.of(fields.getOrDefault(column, "")).filter(text -> !text.isEmpty());
        }

        private String text(String column) {
            return optional(column).orElseThrow(() -> refused(column, "must not be empty"));
        }

        private RulebookException refused(String column, String problem) {
            return new RulebookException(FILE + ", " + fields.getOrDefault("id", ""), column + " " + problem);
        }
    }
}
