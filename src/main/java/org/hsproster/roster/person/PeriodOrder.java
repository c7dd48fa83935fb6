package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date that decides which of several rows about a person is valid. */
enum PeriodOrder {
    /** The roster has a row for every change. */
    EFFECTIVE,
    /** The roster has a row for every period of stay. */
    PERMITTED,
    /** The roster has a row for every period of stay, without days of permission. */
    EXPIRES;

    /** Returns the order of rows about one person; rows without dates are all valid at the same time. */
    static PeriodOrder of(List<PersonRow> rows) {
        if (rows.stream().anyMatch(row -> row.effectiveFrom().isPresent())) {
            return EFFECTIVE;
        }
        if (PERMITTED.tellsApart(rows)) {
            return PERMITTED;
        }
        boolean areNumbered = rows.stream().anyMatch(PersonRow::hasNumber);
        return !areNumbered && EXPIRES.tellsApart(rows) ? EXPIRES : EFFECTIVE;
    }

    Optional<LocalDate> day(PersonRow row) {
        return switch (this) {
            case EFFECTIVE -> row.effectiveFrom();
            case PERMITTED -> row.permittedOn();
            case EXPIRES -> row.expiresOn();
        };
    }

    /** Returns the day of the deciding rows: the latest up to the day of the run, else the first. */
    Optional<LocalDate> deciding(List<PersonRow> rows, LocalDate asOf) {
        List<LocalDate> days =
                rows.stream().flatMap(row -> day(row).stream()).sorted().toList();
        return days.stream()
                .filter(each -> this == EXPIRES || !each.isAfter(asOf))
                .reduce((earlier, later) -> later)
                .or(() -> days.stream().findFirst());
    }

    private boolean tellsApart(List<PersonRow> rows) {
        return rows.stream().allMatch(row -> day(row).isPresent())
                && rows.stream().map(this::day).distinct().count() > 1;
    }
}
