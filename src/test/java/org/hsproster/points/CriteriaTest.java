package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Requirements at the renewal, HSP (i)(b)")
class CriteriaTest {

    private static final Criteria CRITERIA = TestPeople.SHEET_B.criteria();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TOTAL, YEN,       MET,   BECAUSE
            70,    3_000_000, true,  both bounds are included
            69,    3_000_000, false, one point short
            70,    2_999_999, false, one yen short and no total is enough
            140,   2_999_999, false, not even a very high one
            70,    -,         false, the remuneration is not recorded
            140,   ?,         false, or not readable
            140,   3000000?,  false, or not settled
            0,     3_000_000, false, the minimum alone is nothing
            """)
    void theTotalAndTheMinimumRemunerationAreBothNeeded(int total, String yen, boolean met, String because) {
        KnownFacts facts = TestPeople.known("annualRemuneration=" + yen);

        assertThat(CRITERIA.areMet(total, facts, TestPeople.FILING_DATE))
                .as(because)
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            YEN,        FACTS,                                      MET,   BECAUSE
            20_000_000, degree=master,                              true,  both bounds are included
            19_999_999, degree=master,                              false, one yen short
            20_000_000, degree=mba_mot,                             true,  a professional degree is master or higher
            20_000_000, degree=doctor,                              true,  so is a doctorate
            20_000_000, degree=bachelor,                            false, a bachelor's degree is not
            20_000_000, degree=none,                                false, nor is none
            20_000_000, degree=master?,                             false, nor one that is not settled
            20_000_000, experienceYears=2017-01-15,                 true,  ten years to the day
            20_000_000, experienceYears=2017-01-16,                 false, one day short of ten years
            19_999_999, experienceYears=2000-01-01,                 false, one yen short
            20_000_000, degree=bachelor experienceYears=2017-01-15, true,  the years stand in for the degree
            -,          degree=master,                              false, the remuneration is not recorded
            """)
    void specialHighlySkilledProfessionalsNeedNoPoints(String yen, String facts, boolean met, String because) {
        KnownFacts known = TestPeople.known("annualRemuneration=" + yen + " " + facts);

        assertThat(CRITERIA.isSpecialHighlySkilled(known, TestPeople.FILING_DATE))
                .as(because)
                .isEqualTo(met);
        assertThat(CRITERIA.areMet(0, known, TestPeople.FILING_DATE))
                .as("no points at all: %s", because)
                .isEqualTo(met);
    }

    @Test
    void theFiguresComeFromTheRulebook() {
        assertThat(CRITERIA.requiredTotal(TestPeople.FILING_DATE)).isEqualTo(70);
        assertThat(CRITERIA.minimumAnnualRemuneration(TestPeople.FILING_DATE)).hasValue(3_000_000);
    }

    @Test
    void aDateBeforeTheFirstRuleIsRefusedByName() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> CRITERIA.requiredTotal(LocalDate.of(2015, 3, 31)))
                .withMessageContaining("required_total")
                .withMessageContaining("2015-03-31");
    }
}
