package org.hsproster.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.AgeInYears;

/** The figures on record for blanks of the form, as of the day the points are counted for. */
record Figures(Employee employee, LocalDate countedOn) {

    /** The bounds of the bands of ages from the second one on. */
    private static final List<Integer> BANDS = List.of(30, 35, 40);

    /** Tests whether the age is in a band (0-based) of the form: under 30, 30 to 34, 35 to 39, 40 or over. */
    boolean isOfBand(int band) {
        return employee.confirmed(Fact.BIRTH_DATE)
                .map(birthDate -> AgeInYears.on(birthDate, countedOn))
                .filter(age -> BANDS.stream().filter(bound -> age >= bound).count() == band)
                .isPresent();
    }

    /** Returns the ratio of research and development cost, in percent. */
    Optional<String> ratio() {
        return employee.confirmed(Fact.RD_RATIO)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
    }

    @Override
    public String toString() {
        return "Figures";
    }
}
