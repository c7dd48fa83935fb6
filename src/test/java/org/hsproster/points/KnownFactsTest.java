package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFactsTest {

    private static final LocalDate BIRTH = LocalDate.of(1987, 1, 15);

    /** At 40 age gives no points, so that a total shows only the facts. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                      CONFIRMED, POSSIBLE, BECAUSE
            japanese=N2,                                                10,        10,       what is stated is both
            japanese=-,                                                 0,         0,        a blank cell could be anything and counts for nothing
            japanese=N2?,                                               0,         10,       what is not settled may turn out as named
            japanese=N3?,                                               0,         0,        and no better
            japanese=?,                                                 0,         15,       what cannot be read may be the best
            degree=?,                                                   0,         30,       a doctorate
            degree=? multipleDegrees=yes,                               0,         35,       and with it a second field
            degree=master multipleDegrees=?,                            20,        25,       the field may be another
            experienceYears=?,                                          0,         20,       ten years
            annualRemuneration=?,                                       0,         40,       the top row
            annualRemuneration=8000000?,                                0,         30,       the amount that is named
            researchAchievements=?,                                     0,         15,       one kind is enough
            licences=?,                                                 0,         10,       two
            licences=1?,                                                0,         5,        one
            innovationSupport=? sme=?,                                  0,         20,       both
            innovationSupport=yes sme=?,                                10,        20,       the size
            innovationSupport=? sme=no,                                 0,         10,       the support alone
            sme=yes rdRatioPct=?,                                       0,         5,        above 3 percent
            sme=? rdRatioPct=4,                                         0,         5,        an SME
            localGovernmentSupport=?,                                   0,         10,       yes
            foreignQualification=?,                                     0,         5,        yes
            growthField=?,                                              0,         10,       yes
            designatedUniversity=?,                                     0,         10,       yes
            investmentManagement=?,                                     0,         10,       yes
            training=?,                                                 0,         5,        completed
            japaneseDegree=?,                                           0,         10,       yes
            japaneseDegree=? japanese=N2,                               10,        10,       the degree would only take the place of N2
            japaneseDegree=? japanese=N2?,                              0,         10,       one or the other
            japaneseDegree=? japanese=?,                                0,         25,       the degree and N1
            japaneseDegree=yes japanese=N2?,                            10,        10,       beside the degree N2 gives nothing
            japaneseDegree=? training=completed_at_japanese_university, 0,         10,       training there counts only without the degree
            japaneseDegree=? japanese=N2 training=completed_at_japanese_university, 10, 15,  with the degree 10 and without it 15
            japaneseDegree=- japanese=N2 training=completed_at_japanese_university, 15, 15,  a blank cell is no degree
            position=? investmentYen=?,                                 0,         0,        no items of sheet B
            """)
    void unclearFactsCountAsPossibleAlone(String facts, int confirmed, int possible, String because) {
        KnownFacts known = TestPeople.known("birthDate=" + BIRTH + " " + facts);

        assertThat(total(known)).as("confirmed: %s", because).isEqualTo(confirmed);
        assertThat(known.possibilities().stream()
                        .mapToInt(KnownFactsTest::total)
                        .max())
                .as("possible: %s", because)
                .hasValue(possible);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,            OPEN,  BECAUSE
            japanese=N2,      false, everything is settled
            japanese=-,       false, a blank cell leaves nothing to clear up
            japanese=N2?,     true,  not settled
            japanese=?,       true,  not readable
            japaneseDegree=?, true,  not readable
            annualRemuneration=-, true, remuneration that is not recorded may be enough
            annualRemuneration=?, true, as may one that cannot be read
            """)
    void factsAreOpenWhereSomethingMayTurnOutBetter(String facts, boolean open, String because) {
        assertThat(TestPeople.known("annualRemuneration=5_000_000 " + facts).areOpen())
                .as(because)
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                         DATE,       YEN,     BECAUSE
            annualRemuneration=5_000_000 remunerationAtRenewal=6_000_000,  2026-12-30, 5000000, the day before the window
            annualRemuneration=5_000_000 remunerationAtRenewal=6_000_000,  2026-12-31, 6000000, from the window on
            annualRemuneration=5_000_000 remunerationAtRenewal=4_000_000,  2027-06-01, 4000000, also where it is less
            annualRemuneration=5_000_000,                                  2026-12-31, 5000000, nothing else is recorded
            remunerationAtRenewal=6_000_000,                               2026-12-30, ,        nothing before the window
            remunerationAtRenewal=6_000_000,                               2026-12-31, 6000000, from the window on
            annualRemuneration=5_000_000 remunerationAtRenewal=?,          2026-12-31, ,        what cannot be read is not today's
            annualRemuneration=5_000_000 remunerationAtRenewal=6_000_000?, 2026-12-31, ,        nor what is not settled
            annualRemuneration=5_000_000 remunerationAtRenewal=?,          2026-12-30, 5000000, which does not touch the time before
            """)
    void theRemunerationAtRenewalCountsFromTheWindowOn(String facts, LocalDate date, Long yen, String because) {
        KnownFacts known = KnownFacts.confirmed(DescribedEmployee.by(facts), Optional.of(LocalDate.of(2026, 12, 31)));

        assertThat(known.remunerationOn(date).map(AnnualRemuneration::yen))
                .as(because)
                .isEqualTo(Optional.ofNullable(yen));
    }

    @Test
    void withoutAWindowTodaysRemunerationCounts() {
        KnownFacts known = KnownFacts.confirmed(
                DescribedEmployee.by("annualRemuneration=5_000_000 remunerationAtRenewal=6_000_000"), Optional.empty());

        assertThat(known.remunerationChangesOn()).isEmpty();
        assertThat(known.remunerationOn(TestPeople.FILING_DATE)).contains(AnnualRemuneration.ofYen(5_000_000));
    }

    @Test
    void withoutABirthDateNoPersonIsYoungEnoughForPoints() {
        KnownFacts known =
                KnownFacts.confirmed(DescribedEmployee.by("degree=master birthDate=1992-03-10?"), Optional.empty());

        assertThat(known.birthDate()).isEmpty();
        assertThat(known.ageOn(TestPeople.FILING_DATE)).isGreaterThan(100);
        assertThat(total(known)).isEqualTo(20);
    }

    private static int total(KnownFacts facts) {
        return TestPeople.SHEET_B.table().total(facts, TestPeople.FILING_DATE);
    }
}
