package org.hsproster.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            CELL, RECORDED, OPEN,  CONFIRMED, BECAUSE
            7,    true,     false, 7,         a usable value
            7~,   true,     false, 7,         a value that rests on an assumption
            7?,   true,     true,  ,          a value that is not settled
            ?,    true,     true,  ,          a cell that cannot be read
            -,    false,    false, ,          a blank cell
            """)
    void absenceIsNotZero(String cell, boolean recorded, boolean open, Integer confirmed, String because) {
        Reported<Integer> reported =
                DescribedEmployee.by("researchAchievements=" + cell).reported(Fact.RESEARCH_ACHIEVEMENTS);

        assertThat(reported.isRecorded()).as(because).isEqualTo(recorded);
        assertThat(reported.isOpen()).as(because).isEqualTo(open);
        assertThat(reported.confirmed()).as(because).isEqualTo(Optional.ofNullable(confirmed));
        assertThat(reported.map(value -> value * 2).confirmed())
                .as("a derived value: %s", because)
                .isEqualTo(Optional.ofNullable(confirmed).map(value -> value * 2));
        assertThat(reported.map(value -> value * 2).isOpen()).as(because).isEqualTo(open);
    }

    @Test
    void anEmployeeNeverChanges() {
        Employee before = DescribedEmployee.by("researchAchievements=1");

        Employee after = before.with(Fact.RESEARCH_ACHIEVEMENTS, 2);

        assertThat(before.confirmed(Fact.RESEARCH_ACHIEVEMENTS)).contains(1);
        assertThat(after.confirmed(Fact.RESEARCH_ACHIEVEMENTS)).contains(2);
    }

    @Test
    void remunerationIsNeverNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualRemuneration.ofYen(-1))
                .withMessageContaining("negative");
    }
}
