package org.hsproster.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what the XML of a cell says into its value. */
final class XlsxCells {

    private final XlsxSharedStrings strings;
    private final XlsxStyles styles;
    private final LocalDate dayZero;

    XlsxCells(XlsxSharedStrings strings, XlsxStyles styles, LocalDate dayZero) {
        this.strings = strings;
        this.styles = styles;
        this.dayZero = dayZero;
    }

    /**
     * The value of a cell.
     *
     * @param type attribute {@code t}; a number where it is absent
     * @param style attribute {@code s}
     */
    Optional<RawCell> value(@Nullable String type, int style, String content) {
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.text(XmlReading.number(content.strip(), -1)));
            case "str", "inlineStr", "d" -> text(content);
            case "b" -> Optional.of(new RawCell.Bool(XmlReading.isTrue(content.strip())));
            case "e" -> Optional.of(new RawCell.Failed(content.strip()));
            default -> number(style, content.strip());
        };
    }

    private static Optional<RawCell> text(String text) {
        return Spelling.isBlank(text) ? Optional.empty() : Optional.of(new RawCell.Text(text));
    }

    private Optional<RawCell> number(int style, String content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RawCell.number(Double.parseDouble(content), styles.format(style), dayZero));
    }
}
