package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeDatesTest {

    private static final ChangeDates DATES = TestPeople.SHEET_B.changeDates();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                           AFTER,      UNTIL,      DATES,                            BECAUSE
            birthDate=1992-03-10,                            2026-11-21, 2032-03-10, 2027-03-10 2032-03-10,            35 and 40
            birthDate=1992-03-10,                            2027-03-09, 2027-03-10, 2027-03-10,                       the last day is included
            birthDate=1992-03-10,                            2027-03-10, 2032-03-09, ,                                 and the first is not
            birthDate=1992-02-29,                            2026-11-21, 2032-12-31, 2027-03-01 2032-02-29,            29 February in a common and a leap year
            birthDate=1997-03-10,                            2026-11-21, 2027-12-31, 2027-03-10,                       30
            birthDate=1986-03-10,                            2026-11-21, 2046-11-21, ,                                 nothing happens after 40
            birthDate=1986-03-10 experienceYears=2022-04-01, 2026-11-21, 2033-11-21, 2027-04-01 2029-04-01 2032-04-01, 5 and 7 and 10 years
            birthDate=1986-03-10 experienceYears=2024-02-29, 2026-11-21, 2030-11-21, 2027-02-28 2029-02-28,            3 and 5 years from 29 February
            birthDate=1986-03-10 experienceYears=2022-04-01?, 2026-11-21, 2033-11-21, ,                                years that are not settled bring nothing
            birthDate=1986-03-10 remunerationAtRenewal=6_000_000, 2026-11-21, 2033-11-21, 2026-12-31,                  the day the window opens
            birthDate=1986-03-10 remunerationAtRenewal=?,    2026-11-21, 2033-11-21, 2026-12-31,                       today's remuneration ends there
            birthDate=1980-03-10,                            2021-03-11, 2021-12-31, 2021-07-30,                       new rules of 2021
            birthDate=1980-03-10,                            2017-01-01, 2020-03-09, 2017-04-26 2019-04-01,            and of 2017 and 2019
            birthDate=1980-03-10,                            2022-01-01, 2026-11-21, 2023-04-21,                       the first of special highly skilled professionals
            """)
    void areTheDaysOnWhichATotalCanChange(
            String facts, LocalDate after, LocalDate until, String dates, String because) {
        Employee employee = DescribedEmployee.by(facts);
        KnownFacts known = KnownFacts.confirmed(employee, Optional.of(LocalDate.of(2026, 12, 31)));

        assertThat(DATES.of(known).between(after, until)).as(because).containsExactlyElementsOf(dates(dates));
    }

    @Test
    void yearsThatMakeASpecialHighlySkilledProfessionalAreAmongThem() {
        PointSheet sheetA = PointSheet.of(TestPeople.RULES, ActivityCategory.ADVANCED_ACADEMIC_RESEARCH);
        KnownFacts known = TestPeople.known("birthDate=1980-03-10 experienceYears=2019-04-01");

        assertThat(sheetA.changeDates().of(known).between(LocalDate.of(2026, 11, 21), LocalDate.of(2030, 11, 21)))
                .as("10 years, which give no points on sheet A")
                .containsExactly(LocalDate.of(2029, 4, 1));
    }

    private static List<LocalDate> dates(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
    }
}
