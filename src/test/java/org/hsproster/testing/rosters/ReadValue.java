package org.hsproster.testing.rosters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;

/** Reads single cells for the tables of the tests. */
public final class ReadValue {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    public static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ReadValue() {}

    /** The outcome on one line: {@code 2027-04-01}, {@code unclear N2}, {@code missing}, {@code UNREADABLE_DATE}. */
    public static <T> String of(
            ValueReader<T> reader, RawCell cell, Optional<MoneyUnit> unit, Function<T, String> written) {
        return of(reader, cell, "", unit, written);
    }

    /** The outcome below a header. */
    public static <T> String below(String header, ValueReader<T> reader, String text, Function<T, String> written) {
        return of(reader, new RawCell.Text(text), header, Optional.empty(), written);
    }

    private static <T> String of(
            ValueReader<T> reader, RawCell cell, String header, Optional<MoneyUnit> unit, Function<T, String> written) {
        List<Finding> findings = new ArrayList<>();
        Reported<T> reported = reader.read(cell, new CellFindings(Fact.NAME, cell, AS_OF, header, unit, findings));
        String codes = findings.stream().map(Finding::toString).collect(Collectors.joining(" "));
        String value = reported.confirmed().map(written).orElseGet(() -> otherwise(reported, written));
        String assumed = reported instanceof Reported.Assumed ? "assumed " : "";
        return (assumed + value + " " + codes).strip();
    }

    public static <T> String of(ValueReader<T> reader, String text, Function<T, String> written) {
        return of(reader, new RawCell.Text(text), Optional.empty(), written);
    }

    public static RawCell number(String value) {
        return number(value, NumberStyle.PLAIN);
    }

    public static RawCell number(String value, NumberStyle style) {
        return new RawCell.Numeric(new BigDecimal(value), new CellFormat(style, 1), DAY_ZERO);
    }

    private static <T> String otherwise(Reported<T> reported, Function<T, String> written) {
        if (reported instanceof Reported.Unclear<T> unclear) {
            return "unclear " + written.apply(unclear.value());
        }
        return reported.isRecorded() ? "" : "missing";
    }
}
