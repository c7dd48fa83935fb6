package org.hsproster.workbook.cell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hsproster.renewal.Outlook;
import org.hsproster.workbook.style.CellKind;
import org.hsproster.workbook.style.HeatColors;

/** What a cell of ours holds, apart from how it gets into a file. */
public sealed interface CellContent {

    record Nothing() implements CellContent {}

    record Words(String text) implements CellContent {}

    record Figure(int number) implements CellContent {}

    /** A number of the user's own. */
    record Amount(double number) implements CellContent {}

    /** A figure that is read with its sign. */
    record Difference(int number) implements CellContent {}

    record Day(LocalDate date) implements CellContent {}

    /** Symbol and word of an outlook, on its colour. */
    record Flag(Outlook outlook, String text) implements CellContent {}

    /** Leads to a cell of the same workbook. */
    record Link(String text, String sheet, String cell) implements CellContent {}

    /** Leads to a page of the web. */
    record Web(String text, String address) implements CellContent {}
    /** A figure in a format of its own. */
    record Marked(int number, CellKind kind) implements CellContent {}

    /** A total on the colour that tells whether it is enough, marked where the stay ends. */
    record Heat(int number, HeatColors paint, boolean isExpiry) implements CellContent {}

    /** A text on a colour, to explain it. */
    record Legend(String text, HeatColors paint) implements CellContent {}

    record Share(double share) implements CellContent {}

    record Head(String text) implements CellContent {}

    /** No cell at all. */
    record Gap() implements CellContent {}

    /** A cell left to the reader, who may have written something there already. */
    record ToFillIn(String text) implements CellContent {}

    /** A figure that leads to a cell of the same workbook. */
    record LinkedFigure(int number, LinkTarget place) implements CellContent {}

    static CellContent words(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static CellContent figure(OptionalInt number) {
        return number.isPresent() ? new Figure(number.getAsInt()) : new Nothing();
    }

    static <T> CellContent of(Optional<T> value, Function<T, CellContent> content) {
        return value.map(content).orElseGet(Nothing::new);
    }
}
