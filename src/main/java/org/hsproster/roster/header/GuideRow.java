package org.hsproster.roster.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.TextNormalizer;
import org.jspecify.annotations.Nullable;

/** A row that explains the columns, as some exports and forms have below their header. */
public enum GuideRow {
    /** States what may be entered: 文字, yyyy/mm/dd. */
    TYPES,
    LENGTHS,
    /** States which columns are mandatory. */
    MANDATORY,
    /** Repeats the headers, as on every page of a report, or in another language. */
    HEADERS,
    /** Is labelled as an example. */
    EXAMPLE,
    /** Lies between other guide rows. */
    SAMPLE;

    private static final int MIN_CELLS = 3;
    private static final int MAX_TEXT_LENGTH = 4_000;

    /** The columns that may contain the label of an example. */
    private static final List<String> NAMES = List.of("employeeNo", "name");

    /** Such a column in rows without a name, since companies may have such names. */
    private static final List<String> EMPLOYER = List.of("employer");

    private static final Pattern TYPE =
            Pattern.compile("(?:文字列?|テキスト|半角.{0,12}|全角.{0,12}|数値|数字|整数|小数|日付型?|日時|年月日|英数字?|カナ|選択(?:式|肢)?|コード|フラグ|真偽値?"
                    + "|string|text|char|varchar2?|number|numeric|decimal|int|integer|date|datetime|boolean|bool|flag"
                    + "|[ymd]{2,4}[-/.年][ymd]{1,2}[-/.月][ymd]{1,4}日?)(?:型|[(（].*)?");
    private static final Pattern LENGTH =
            Pattern.compile("(?:最大|max\\.?|-)?\\d{1,4}(?:桁|文字|字|バイト|byte|bytes|chars?|characters)?(?:以内|まで)?|[-*]");
    private static final Pattern MUST = Pattern.compile("必須|任意|条件付き?必須|必須項目|required|optional|mandatory|conditional");
    private static final Pattern MARK = Pattern.compile("[○〇◯◎●×△*※-]|[yn]|yes|no|" + MUST.pattern());
    private static final Pattern EXAMPLE_WORD =
            Pattern.compile("[(【\\[]?(?:例|記入例|入力例|見本|サンプル|example|sample|e\\.g\\.?)\\d*[)】\\]]?(?::.*)?");

    /** First characters of the alternatives above; most cells begin otherwise. */
    private static final String FIRST_OF_EXAMPLE = "(【[例記入見サes";

    /** Returns the kind of a row anywhere in the table; empty for a person. */
    public static Optional<GuideRow> of(SheetRow row, Header header) {
        if (isExample(row, header)) {
            return Optional.of(EXAMPLE);
        }
        return repeats(row, header) ? Optional.of(HEADERS) : Optional.empty();
    }

    /** Returns the kind of one of the first rows below the header; empty for a person. */
    static Optional<GuideRow> below(SheetRow row, Header header) {
        return of(row, header).or(() -> explaining(row));
    }

    private static Optional<GuideRow> explaining(SheetRow row) {
        List<String> texts =
                row.cells().values().stream().map(cell -> cell.squeezed()).toList();
        if (texts.size() < MIN_CELLS) {
            return Optional.empty();
        }
        if (texts.stream().filter(matches(TYPE)).count() * 2 > texts.size()) {
            return Optional.of(TYPES);
        }
        if (texts.stream().allMatch(matches(MARK)) && texts.stream().anyMatch(matches(MUST))) {
            return Optional.of(MANDATORY);
        }
        return row.cells().values().stream().allMatch(GuideRow::isLength) ? Optional.of(LENGTHS) : Optional.empty();
    }

    /** Tests whether the row, and every row between it and the header, belongs to the header. */
    boolean belongsToHeader() {
        return this == TYPES || this == LENGTHS || this == MANDATORY;
    }

    private static boolean isExample(SheetRow row, Header header) {
        if (saysExample(row.cells().first())) {
            return true;
        }
        List<RawCell> names = header.cells(row, NAMES);
        for (RawCell cell : names.isEmpty() ? header.cells(row, EMPLOYER) : names) {
            if (saysExample(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysExample(@Nullable RawCell cell) {
        if (!(cell instanceof RawCell.Text text)) {
            return false;
        }
        String squeezed = text.squeezed();
        return !squeezed.isEmpty()
                && FIRST_OF_EXAMPLE.indexOf(squeezed.charAt(0)) >= 0
                && EXAMPLE_WORD.matcher(squeezed).matches();
    }

    /** Tests whether a row repeats the headers. Numbers and dates among the first cells exclude most rows quickly. */
    private static boolean repeats(SheetRow row, Header header) {
        return firstAre(header, (id, column) -> row.cells().get(column.index()) instanceof RawCell.Text)
                && firstAre(
                        header,
                        (id, column) -> row.cells().get(column.index()) instanceof RawCell.Text text
                                && names(text, id, column));
    }

    private static boolean firstAre(Header header, BiPredicate<String, ColumnHeader> such) {
        int columns = 0;
        for (Map.Entry<String, ColumnHeader> column : header.columns().entrySet()) {
            if (!such.test(column.getKey(), column.getValue())) {
                return false;
            }
            if (++columns == MIN_CELLS) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(RawCell.Text text, String id, ColumnHeader column) {
        String key = TextNormalizer.key(text.raw());
        return key.equals(TextNormalizer.key(column.header()))
                || id.equals(ColumnTable.standard().idsByKey().get(key));
    }

    private static boolean isLength(RawCell cell) {
        if (cell instanceof RawCell.Numeric number) {
            return number.style() == NumberStyle.PLAIN
                    && number.value().signum() > 0
                    && number.value().longValue() <= MAX_TEXT_LENGTH;
        }
        return LENGTH.matcher(cell.squeezed()).matches();
    }

    private static Predicate<String> matches(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }
}
