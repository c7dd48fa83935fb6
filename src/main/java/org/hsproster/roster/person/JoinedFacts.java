package org.hsproster.roster.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.AmountScale;
import org.hsproster.roster.value.BesideApplication;
import org.hsproster.roster.value.BonusReader;
import org.hsproster.roster.value.CaseStateReader;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.MoneyReader;
import org.hsproster.roster.value.PeriodReader;
import org.hsproster.roster.value.StatusReader;
import org.hsproster.roster.value.TextReader;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueRanking;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.date.DateReader;

/** Reads facts that depend on more than one cell: on another column, or on the unit of the header. */
final class JoinedFacts {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** The monthly remuneration of social insurance, which includes commuting and overtime. */
    private static final String OF_SOCIAL_INSURANCE = "報酬月額";

    private static final ValueReader<String> TEXT = new TextReader();
    private static final ValueReader<Long> ANNUAL =
            UncertainValueReader.of("money", ValueRanking.ofAmount(), new MoneyReader(AmountScale.ANNUAL));
    private static final ValueReader<Long> MONTHLY =
            UncertainValueReader.of("money", ValueRanking.ofAmount(), new MoneyReader(AmountScale.MONTHLY));
    private static final ValueReader<LocalDate> SINCE = UncertainValueReader.of("date", DateReader.ofCareerStart());
    private static final ValueReader<CaseState> CASE_STATE = new CaseStateReader();
    private static final ValueReader<CaseState> BESIDE_STATUS = BesideApplication.caseState(new StatusReader());
    private static final ValueReader<CaseState> BESIDE_EXPIRY = BesideApplication.caseState(DateReader.ofExpiry());

    private static final ValueReader<Period> STAY_IN_YEARS =
            UncertainValueReader.of("period", new PeriodReader(LengthUnit.YEARS));
    private static final ValueReader<Period> STAY_IN_MONTHS =
            UncertainValueReader.of("period", new PeriodReader(LengthUnit.MONTHS));

    private JoinedFacts() {}

    /** Returns the period of stay; numbers without a unit are in the unit of the header, else in years. */
    static Reported<Period> periodOfStay(RowCells cells) {
        boolean isInMonths = cells.length(Fact.PERIOD_OF_STAY.id())
                .filter(unit -> unit == LengthUnit.MONTHS)
                .isPresent();
        return cells.read(Fact.PERIOD_OF_STAY, isInMonths ? STAY_IN_MONTHS : STAY_IN_YEARS);
    }

    /** Returns the state of the application from its column, else from a note beside the status or the expiry. */
    static Reported<CaseState> caseState(RowCells cells) {
        Reported<CaseState> recorded = cells.read(Fact.CASE_STATE, CASE_STATE);
        if (recorded.isRecorded()) {
            return recorded;
        }
        Reported<CaseState> besideStatus = noted(cells, Fact.STATUS_OF_RESIDENCE, BESIDE_STATUS);
        return besideStatus.isRecorded() ? besideStatus : noted(cells, Fact.EXPIRES_ON, BESIDE_EXPIRY);
    }

    private static Reported<CaseState> noted(RowCells cells, Fact<?> beside, ValueReader<CaseState> reader) {
        return cells.cell(beside.id()).filter(BesideApplication::mayHoldNote).isPresent()
                ? cells.read(beside.id(), Fact.CASE_STATE, reader)
                : Reported.missing();
    }

    /** Returns the full name, else the family and given name. */
    static Reported<String> name(RowCells cells) {
        Reported<String> whole = cells.read(Fact.NAME, TEXT);
        if (whole.isRecorded()) {
            return whole;
        }
        String joined = Stream.of("familyName", "givenName")
                .map(column -> cells.read(column, Fact.NAME, TEXT).confirmed())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? Reported.missing() : Reported.stated(joined);
    }

    /** Returns the annual amount, else an estimate from monthly pay and bonus. */
    static Reported<AnnualRemuneration> annualRemuneration(RowCells cells) {
        Reported<Long> annual = cells.read(Fact.ANNUAL_REMUNERATION.id(), Fact.ANNUAL_REMUNERATION, ANNUAL);
        Reported<Long> yen = annual.isRecorded() ? annual : estimate(cells);
        if (annual.confirmed().isPresent() && cells.cell("monthlyPay").isPresent()) {
            FactContradictions.compareYen(cells, annual, estimate(cells.aside()));
        }
        return yen.map(AnnualRemuneration::ofYen);
    }

    private static Reported<Long> estimate(RowCells cells) {
        Reported<Long> monthly = cells.read("monthlyPay", Fact.ANNUAL_REMUNERATION, MONTHLY);
        Optional<Long> month = valueOf(monthly);
        if (month.isEmpty()) {
            return monthly;
        }
        ValueReader<Long> bonusReader =
                UncertainValueReader.of("money", ValueRanking.ofAmount(), new BonusReader(month.get()));
        Reported<Long> bonus = cells.read("bonus", Fact.ANNUAL_REMUNERATION, bonusReader);
        if (bonus instanceof Reported.Unreadable) {
            return bonus;
        }
        long yen = month.get() * MONTHS_OF_A_YEAR + valueOf(bonus).orElse(0L);
        cells.add(Finding.about(Fact.ANNUAL_REMUNERATION, RosterFindingCode.REMUNERATION_ESTIMATED, yen));
        String header = cells.headerOf("monthlyPay");
        if (header.contains(OF_SOCIAL_INSURANCE)) {
            cells.add(Finding.about(Fact.ANNUAL_REMUNERATION, RosterFindingCode.ESTIMATE_TOO_HIGH, header));
        }
        return monthly.isOpen() || bonus.isOpen() ? new Reported.Unclear<>(yen) : new Reported.Assumed<>(yen);
    }

    private static Optional<Long> valueOf(Reported<Long> yen) {
        return yen instanceof Reported.Unclear<Long> unclear ? Optional.of(unclear.value()) : yen.confirmed();
    }

    /** Returns the first day of the experience, else its length. */
    static Reported<ProfessionalCareer> experience(RowCells cells) {
        Reported<ProfessionalCareer> since =
                cells.read("experienceSince", Fact.EXPERIENCE, SINCE).map(ProfessionalCareer::new);
        if (since.isRecorded() && !(since instanceof Reported.Unreadable)) {
            FactContradictions.compareYears(cells, since, new ExperienceLength(cells.aside()).reported());
            return since;
        }
        Reported<ProfessionalCareer> length = new ExperienceLength(cells).reported();
        return length.isRecorded() ? length : since;
    }
}
