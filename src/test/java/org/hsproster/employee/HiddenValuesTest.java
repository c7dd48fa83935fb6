package org.hsproster.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hsproster.testing.people.DescribedEmployee;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rosters are personal data: {@code toString} shows no value, so that logs do not either. */
class HiddenValuesTest {

    private static final String FACTS = "birthDate=1992-03-10 annualRemuneration=5_200_000 nationality=ベトナム"
            + " degree=doctor japanese=N2 experienceYears=2018-04-01";

    static Stream<Object> values() {
        Employee employee = DescribedEmployee.by(FACTS);
        return Stream.of(
                employee,
                employee.reported(Fact.BIRTH_DATE),
                new Reported.Unclear<>(AnnualRemuneration.ofYen(5_200_000)),
                new Reported.Assumed<>(AnnualRemuneration.ofYen(5_200_000)),
                new Reported.Unreadable<>(),
                Reported.missing(),
                employee.confirmed(Fact.ANNUAL_REMUNERATION),
                employee.confirmed(Fact.DEGREE),
                employee.confirmed(Fact.JAPANESE),
                employee.confirmed(Fact.EXPERIENCE),
                Fact.BIRTH_DATE);
    }

    @ParameterizedTest
    @MethodSource("values")
    void noTextFormShowsAValue(Object value) {
        assertThat(value.toString())
                .doesNotContain("1992", "03-10", "2018", "04-01", "5200000", "5_200_000", "ベトナム")
                .doesNotContainIgnoringCase("doctor", "N2");
    }
}
