package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One sentence each for the people of the sample to act on")
class HeadlineTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final Map<String, AssessedEntry> PEOPLE = new HashMap<>();

    private final Headline headline = new Headline(Texts.in(Locale.ENGLISH));
    private final FirstSteps steps = new FirstSteps(Texts.in(Locale.ENGLISH));

    @BeforeAll
    static void read() throws Exception {
        RenewalAssessor assessor = new RenewalAssessor(Rulebook.load());
        ReadingOptions options = new ReadingOptions(AS_OF, Optional.empty(), EmployersTable.none());
        try (RosterReader reader = RosterReader.open(Path.of("sample-input/roster.xlsx"), options)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                PEOPLE.put(
                        entry.employee().confirmed(Fact.EMPLOYEE_NO).orElse(""),
                        new AssessedEntry(entry, assessor.assess(entry.employee(), AS_OF)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        NUMBER | CAUSE                                         | REMEDY
        0133   | The period of stay on record ended            | Check today whether an extension was filed
        0142   | The employer on record, クヌギ電子株式会社, is not the designated | File the change of status
        0068   | On 2027-01-15 turns 40                        | File from 2026-11-30, by 2027-01-14
        0111   | On 2027-01-21 completes 7 years of experience | File from 2027-01-21 on
        0115   | On 2027-02-20 turns 35                        | File between 2027-01-21 and 2027-02-19
        0081   | 50 of 70 points, 20 short (20 of them by age). | Raise the annual remuneration by 800,000 yen
        0169   | The annual remuneration lies below            | Raise the annual remuneration by 100,000 yen
        0155   | 60 of 70 points are confirmed                 | Clear up what is recorded
        0160   | Not recorded: Period of stay expires on       | Complete the record
        """)
    void tellsWhatDecidesAndWhatToDoFirst(String number, String cause, String remedy) {
        var assessment = PEOPLE.get(number).assessment();

        assertThat(List.of(headline.cause(assessment), steps.of(assessment).get(0)))
                .satisfiesExactly(
                        told -> assertThat(told).startsWith(cause),
                        told -> assertThat(told).startsWith(remedy));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        BORN       | DEGREE   | PAY       | CAUSE                                          | BECAUSE
        1991-11-01 | bachelor | 8_500_000 | 65 of 70 points, 5 short (5 of them by age).   | 35 took all that is missing
        1991-11-01 | bachelor | 5_500_000 | 35 of 70 points, 35 short (20 of them by age). | 35 took points of age and of pay
        1986-03-01 | bachelor | 8_500_000 | 60 of 70 points, 10 short (5 of them by age).  | 40 took the last points of age
        1975-03-01 | bachelor | 8_500_000 | 60 of 70 points, 10 short.                     | no birthday since the permission took any
        1975-03-01 | bachelor | 2_999_999 | 30 of 70 points, 40 short. The annual remuneration lies below the minimum of 3,000,000 yen | both are missing
        1975-03-01 | doctor   | 8_500_000 | 80 points on 2027-01-04, 70 required           | none is short
        """)
    void tellsHowMuchIsMissingAndHowMuchOfItIsAge(
            String born, String degree, String pay, String cause, String because) {
        var assessment = new RenewalAssessor(Rulebook.load())
                .assess(
                        DescribedEmployee.by(
                                "nationality=India statusOfResidence=HSP_I_B expiresOn=2027-03-31 birthDate=" + born
                                        + " degree=" + degree + " experienceYears=2014-01-01 annualRemuneration="
                                        + pay),
                        AS_OF);

        assertThat(headline.cause(assessment)).as(because).startsWith(cause);
    }
}
