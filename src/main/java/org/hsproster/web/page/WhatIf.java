package org.hsproster.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Reported;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The facts of a what-if; those that are empty stay as they are on record.
 *
 * @param yen annual remuneration
 * @param jlpt level passed, 1 or 2; 0 for none
 * @param filedOn day of filing
 */
record WhatIf(
        @Nullable Long yen,
        @Nullable Integer jlpt,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate filedOn) {

    /** The largest amount that the field of the page accepts. */
    static final long MOST_YEN = 999_999_999_999L;

    static WhatIf nothing() {
        return new WhatIf(null, null, null);
    }

    /** Tests whether the values are possible, with a day of filing within the chart. */
    boolean isPossible(LocalDate first, LocalDate last) {
        return (yen == null || (yen >= 0 && yen <= MOST_YEN))
                && (jlpt == null || (jlpt >= 0 && jlpt <= 2))
                && (filedOn == null || !(filedOn.isBefore(first) || filedOn.isAfter(last)));
    }

    boolean changesNothing() {
        return yen == null && jlpt == null && filedOn == null;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(filedOn);
    }

    /** Returns the same person with the changed facts. */
    Employee apply(Employee recorded) {
        Employee changed = recorded;
        if (yen != null) {
            changed = changed.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen))
                    .with(Fact.REMUNERATION_AT_RENEWAL, Reported.missing());
        }
        if (jlpt != null) {
            changed = changed.with(
                    Fact.JAPANESE, jlpt == 0 ? JapaneseProficiency.none() : JapaneseProficiency.ofJlpt(jlpt));
        }
        return filedOn == null ? changed : changed.with(Fact.PLANNED_FILING_DATE, filedOn);
    }

    @Override
    public String toString() {
        return "WhatIf";
    }
}
