package org.hsproster.cli.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsproster.report.wording.SingleLine;

/** Lines of text for a terminal of 100 columns. A Japanese character takes two columns. */
final class TextPage {

    private static final int COLUMNS = 100;
    private static final String SECTION = "─";

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    TextPage(Locale locale) {
        this.locale = locale;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Adds an empty line and an underlined heading. */
    void heading(String text) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add(SingleLine.of(text));
        lines.add(SECTION.repeat(Math.min(COLUMNS, width(text)) / width(SECTION)));
    }

    void line(String text) {
        entry(0, "", text);
    }

    /** Adds a text with {@code mark} before its first line, indented by {@code indent} columns. */
    void entry(int indent, String mark, String text) {
        String start = mark + " ".repeat(Math.max(0, indent - width(mark)));
        for (String line : wrapped(SingleLine.of(text), COLUMNS - width(start))) {
            lines.add((start + line).stripTrailing());
            start = " ".repeat(width(start));
        }
    }

    /** Returns {@code text}, padded with spaces to {@code columns}. */
    String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private List<String> wrapped(String text, int columns) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > columns) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    int width(String text) {
        return text.codePoints().map(this::width).sum();
    }

    /**
     * Returns the columns of a character. Symbols such as ① and ☑ take two where the terminal is Japanese, one
     * elsewhere.
     */
    private int width(int character) {
        if (isIn(character, 0x2460, 0x27BF)) {
            return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? 2 : 1;
        }
        boolean wide = isIn(character, 0x2E80, 0xD7A3)
                || isIn(character, 0xF900, 0xFAFF)
                || isIn(character, 0xFF00, 0xFF60)
                || isIn(character, 0xFFE0, 0xFFE6)
                || character >= 0x20000;
        return wide ? 2 : 1;
    }

    private static boolean isIn(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
