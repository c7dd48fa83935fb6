package org.hsproster.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.ProfessionalCareer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The years of experience on a roster")
class StatedYearsTest {

    private static final HistoryKey KEY = HistoryKey.of(new byte[32]);
    private static final PersonKey ADA = new PersonKey("ada", "1");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            MONTHS, THEN,       LATER,      BECAUSE
            120,    2026-11-21, 2027-11-21, ten years are ten years on any day
            1,      2027-02-28, 2027-03-31, also counted back to the end of a shorter month
            12,     2027-02-28, 2028-02-29, and in a leap year
            0,      2026-11-21, 2026-12-01, none is a number as well
            """)
    void areKnownAgainOnAnotherDay(long months, LocalDate then, LocalDate later, String because) {
        StatedYears before = years(ADA, months, then);

        assertThat(years(ADA, months, later).after(before)).as(because).isEqualTo(before);
    }

    @Test
    void areOthersWhereTheyAreCountedFromADate() {
        Employee employee = employee(new ProfessionalCareer(LocalDate.of(2016, 11, 1)));
        StatedYears before = of(ADA, employee, LocalDate.of(2026, 11, 1));
        StatedYears now = of(ADA, employee, LocalDate.of(2026, 12, 1));

        assertThat(now.after(before)).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SINCE,      DAY,        OLD,   BECAUSE
            2026-11-21, 2027-11-20, false, a day short of a year
            2026-11-21, 2027-11-21, true,  a year
            2028-02-29, 2029-02-27, false, a year of a leap day
            2028-02-29, 2029-02-28, true,  ends with February
            """)
    void areOldAfterAYear(LocalDate since, LocalDate day, boolean old, String because) {
        assertThat(new StatedYears("", since).areOldOn(day)).as(because).isEqualTo(old);
    }

    @Test
    void cannotBeComparedBetweenPeople() {
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(years(new PersonKey("eve", "2"), 120, day).fingerprint())
                .isNotEqualTo(years(ADA, 120, day).fingerprint())
                .hasSize(8);
        assertThat(StatedYears.of(Employee.unknown(), ADA, KEY, day)).isEmpty();
    }

    private static StatedYears years(PersonKey person, long months, LocalDate day) {
        return of(person, employee(ProfessionalCareer.ofMonths(months, day)), day);
    }

    private static StatedYears of(PersonKey person, Employee employee, LocalDate day) {
        return StatedYears.of(employee, person, KEY, day).orElseThrow();
    }

    private static Employee employee(ProfessionalCareer career) {
        return Employee.unknown().with(Fact.EXPERIENCE, career);
    }
}
