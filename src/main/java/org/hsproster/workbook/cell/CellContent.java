package org.hsproster.workbook.cell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.CellColors;
import org.hsproster.report.OutlookColors;
import org.hsproster.workbook.style.CellKind;

/** The content of an added cell, independent of the file format. */
public sealed interface CellContent {

    record Nothing() implements CellContent {}

    record Words(String text) implements CellContent {}

    record Figure(int number) implements CellContent {}

    /** A number of the user. */
    record Amount(double number) implements CellContent {}

    /** An amount of money. */
    record Yen(long yen) implements CellContent {}

    /** A number shown with its sign. */
    record Difference(int number) implements CellContent {}

    record Day(LocalDate date) implements CellContent {}

    /** The symbol and word of an outlook on its colour. */
    record Flag(Outlook outlook, String text) implements CellContent {}

    /** A link to a cell of the same workbook. */
    record Link(String text, String sheet, String cell) implements CellContent {}

    /** A link to a web page. */
    record Web(String text, String address) implements CellContent {}
    /** A number with the format of a kind. */
    record Marked(int number, CellKind kind) implements CellContent {}

    /** A total of a heat map on a colour. */
    record Heat(int number, CellColors colors, CellKind kind) implements CellContent {}

    /** A text on the format of a heat map that it explains. */
    record Legend(String text, CellColors colors, CellKind kind) implements CellContent {}

    record Share(double share) implements CellContent {}

    record Header(String text) implements CellContent {}

    /** No cell. */
    record Gap() implements CellContent {}

    /** A cell for the user to fill in, with what the user has written already. */
    record ToFillIn(String text) implements CellContent {}

    /** A cell for a day that the user fills in, or has filled in already. */
    record DayToFillIn(Optional<LocalDate> day) implements CellContent {}

    /** A text for the program alone, in a hidden column. It makes its row no higher. */
    record Unseen(String text) implements CellContent {}

    /** A text on the colours of an outlook. */
    record Label(String text, OutlookColors colors) implements CellContent {}

    /** A number in large letters, with a link to a cell of the same workbook if there is something to show. */
    record LargeFigure(int number, Optional<LinkTarget> place) implements CellContent {}

    /** A number with a link to a cell of the same workbook. */
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
