package org.hsproster.roster.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.ColumnTable;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.qualification.YearsReader;

/** The length of the experience: years, months, or the years of one column with the months of another. */
record ExperienceLength(RowCells cells) {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final ValueReader<ProfessionalCareer> YEARS = UncertainValueReader.of("years", new YearsReader());
    private static final ValueReader<ProfessionalCareer> MONTHS =
            UncertainValueReader.of("years", new YearsReader(LengthUnit.MONTHS));

    Reported<ProfessionalCareer> reported() {
        boolean isInMonths = cells.length(Fact.EXPERIENCE.id())
                .filter(unit -> unit == LengthUnit.MONTHS)
                .isPresent();
        Reported<ProfessionalCareer> years = cells.read(Fact.EXPERIENCE, isInMonths ? MONTHS : YEARS);
        Reported<ProfessionalCareer> months = cells.read(ColumnTable.EXPERIENCE_MONTHS, Fact.EXPERIENCE, MONTHS);
        return months.isRecorded() && !(years instanceof Reported.Unreadable) ? joined(years, months) : years;
    }

    private Reported<ProfessionalCareer> joined(
            Reported<ProfessionalCareer> years, Reported<ProfessionalCareer> months) {
        long ofYears = monthsOf(years);
        long rest = monthsOf(months);
        boolean completesYears = rest < MONTHS_OF_A_YEAR && (rest == 0 || ofYears % MONTHS_OF_A_YEAR == 0);
        if (!completesYears) {
            cells.add(Finding.about(Fact.EXPERIENCE, RosterFindingCode.MONTHS_BESIDE_YEARS, Long.toString(rest)));
        }
        long sum = completesYears ? ofYears + rest : Math.max(ofYears, rest);
        ProfessionalCareer career = ProfessionalCareer.ofMonths(sum, cells.asOf());
        return !completesYears || years.isOpen() || months.isOpen()
                ? new Reported.Unclear<>(career)
                : Reported.stated(career);
    }

    private long monthsOf(Reported<ProfessionalCareer> length) {
        Optional<ProfessionalCareer> career = length instanceof Reported.Unclear<ProfessionalCareer> unclear
                ? Optional.of(unclear.value())
                : length.confirmed();
        return career.map(ProfessionalCareer::since).map(this::monthsSince).orElse(0L);
    }

    private long monthsSince(LocalDate since) {
        return ChronoUnit.MONTHS.between(since, cells.asOf());
    }
}
