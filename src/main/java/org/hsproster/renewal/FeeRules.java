package org.hsproster.renewal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.application.Fee;
import org.hsproster.renewal.application.FeeTable;
import org.hsproster.rulebook.CounterDays;
import org.hsproster.rulebook.Rulebook;

/** Decides which fee the coming application costs. */
final class FeeRules {

    private final FeeTable table;
    private final CounterDays counter;
    private final RenewalPeriods periods;

    FeeRules(Rulebook rulebook, RenewalPeriods periods, CounterDays counter) {
        this.table = new FeeTable(rulebook);
        this.counter = counter;
        this.periods = periods;
    }

    /** Returns the fee of a decided case. */
    Fee of(RenewalCase renewal, Outlook outlook, Optional<Filing> filing) {
        if (!outlook.hasPoints()) {
            return new Fee.None();
        }
        if (outlook == Outlook.EXPIRED || renewal.isRefused() || isGrantedAlready(renewal, outlook)) {
            return new Fee.Unknown();
        }
        return day(renewal, outlook, filing)
                .flatMap(day -> granted(renewal, outlook, day).map(period -> table.of(period, day)))
                .orElseGet(Fee.Unknown::new);
    }

    /** Tests whether the next application is unknown, since the new expiry is not recorded yet. */
    private static boolean isGrantedAlready(RenewalCase renewal, Outlook outlook) {
        return outlook == Outlook.NEEDS_DATA && renewal.isGranted();
    }

    /** Returns the planned day of filing if it is in the window, else the recommended one, else the first possible. */
    private Optional<LocalDate> day(RenewalCase renewal, Outlook outlook, Optional<Filing> filing) {
        Optional<FilingWindow> window =
                outlook == Outlook.EMPLOYER_CHANGED ? renewal.window().map(renewal::daysFromToday) : renewal.window();
        return renewal.employee()
                .confirmed(Fact.PLANNED_FILING_DATE)
                .filter(day -> window.filter(days -> days.contains(day)).isPresent())
                .or(() -> filing.flatMap(Filing::recommended))
                .or(() -> window.map(days -> Filing.firstOf(days.from(), days.to(), counter)));
    }

    /** Returns the period of stay to be granted: that of HSP (i), or the recorded one for another status. */
    private Optional<Period> granted(RenewalCase renewal, Outlook outlook, LocalDate day) {
        return renewal.isHspI() || outlook == Outlook.CANDIDATE
                ? Optional.of(periods.hspPeriodOfStay(day))
                : renewal.employee().confirmed(Fact.PERIOD_OF_STAY);
    }
}
