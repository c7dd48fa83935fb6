package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hsproster.renewal.Outlook;

/** What a cell of ours holds, apart from how it gets into a file. */
sealed interface Content {

    record Nothing() implements Content {}

    record Words(String text) implements Content {}

    record Figure(int number) implements Content {}

    /** A number of the user's own. */
    record Amount(double number) implements Content {}

    /** A figure that is read with its sign. */
    record Difference(int number) implements Content {}

    record Day(LocalDate date) implements Content {}

    /** Symbol and word of an outlook, on its colour. */
    record Flag(Outlook outlook, String text) implements Content {}

    /** Leads to a cell of the same workbook. */
    record Link(String text, String sheet, String cell) implements Content {}

    /** Leads to a page of the web. */
    record Web(String text, String address) implements Content {}
    /** A figure in a format of its own. */
    record Marked(int number, CellKind kind) implements Content {}

    /** A total on the colour that tells whether it is enough, marked where the stay ends. */
    record Heat(int number, HeatPaint paint, boolean isExpiry) implements Content {}

    /** A text on a colour, to explain it. */
    record Legend(String text, HeatPaint paint) implements Content {}

    record Share(double share) implements Content {}

    record Head(String text) implements Content {}

    /** No cell at all. */
    record Gap() implements Content {}

    /** A cell left to the reader, who may have written something there already. */
    record ToFillIn(String text) implements Content {}

    /** A figure that leads to a cell of the same workbook. */
    record LinkedFigure(int number, CellPlace place) implements Content {}

    static Content words(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static <T> Content of(Optional<T> value, Function<T, Content> content) {
        return value.map(content).orElseGet(Nothing::new);
    }
}
