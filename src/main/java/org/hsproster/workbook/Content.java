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

    /** A figure that is read with its sign. */
    record Difference(int number) implements Content {}

    record Day(LocalDate date) implements Content {}

    /** Symbol and word of an outlook, on its colour. */
    record Flag(Outlook outlook, String text) implements Content {}

    /** Leads to a cell of the same workbook. */
    record Link(String text, String sheet, String cell) implements Content {}

    /** Leads to a page of the web. */
    record Web(String text, String address) implements Content {}

    static Content words(String text) {
        return text.isEmpty() ? new Nothing() : new Words(text);
    }

    static <T> Content of(Optional<T> value, Function<T, Content> content) {
        return value.map(content).orElseGet(Nothing::new);
    }
}
