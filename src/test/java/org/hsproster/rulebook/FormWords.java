package org.hsproster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What words of the form mean, as the table {@code form/words.csv} has it.
 *
 * @param sheets that have them
 * @param pieces the words, the first at the beginning of a cell
 * @param rows conditions of each row that they stand for
 */
record FormWords(String sheets, List<String> pieces, String item, List<String> rows) {

    private static final Path TABLE = Path.of("src/test/resources/form/words.csv");

    /**
     * Returns the meaning of a cell.
     *
     * @throws AssertionError for a cell that the table does not have
     */
    static FormWords of(FormCell cell) {
        return all().stream()
                .filter(each -> each.areOf(cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cell + ": not understood; say what it means in " + TABLE));
    }

    private boolean areOf(FormCell cell) {
        String words = FormCell.normalized(cell.words());
        return sheets.contains(cell.sheet())
                && words.startsWith(pieces.get(0))
                && pieces.stream().allMatch(words::contains);
    }

    private static List<FormWords> all() {
        try {
            return RuleCsv.rows(TABLE.toString(), Files.readString(TABLE), List.of("sheets", "words", "item", "rows"))
                    .stream()
                    .map(FormWords::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE.toString(), e);
        }
    }

    private static FormWords of(Map<String, String> line) {
        return new FormWords(
                line.get("sheets"),
                Arrays.stream(line.get("words").split(" … "))
                        .map(FormCell::normalized)
                        .toList(),
                line.get("item"),
                List.of(line.get("rows").split(" / ")));
    }

    /**
     * Returns the row of a cell.
     *
     * @param conditions such as {@code is=n2 unless=japanese-degree}
     */
    static RuleRow row(String conditions, FormCell cell) {
        Map<String, String> of = new HashMap<>();
        for (String each : conditions.split(" ")) {
            of.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return new RuleRow(
                of.containsKey("at_least") ? OptionalLong.of(Long.parseLong(of.get("at_least"))) : OptionalLong.empty(),
                Optional.ofNullable(of.get("above")).map(BigDecimal::new),
                Optional.ofNullable(of.get("is")),
                of.containsKey("age_below")
                        ? OptionalInt.of(Integer.parseInt(of.get("age_below")))
                        : OptionalInt.empty(),
                of.containsKey("sme"),
                Optional.ofNullable(of.get("only_with")),
                Optional.ofNullable(of.get("unless")),
                cell.points());
    }
}
