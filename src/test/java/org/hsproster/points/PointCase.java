package org.hsproster.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** One row of {@code cases/points.csv}: a worked case with the points of every item. */
record PointCase(ArgumentsAccessor row) {

    /** Headers of the expected points, in the order of {@link PointItem}. */
    static final String[] POINT_COLUMNS = {
        "p_degree", "p_multi", "p_exp", "p_salary", "p_age", "p_research", "p_licence", "p_position", "p_innovation",
        "p_sme", "p_localgov", "p_rd", "p_foreign", "p_jpdegree", "p_japanese", "p_growth", "p_univ", "p_training",
        "p_invmgmt", "p_invest"
    };

    private static final int FIRST_POINTS = 26;
    private static final int TOTAL = FIRST_POINTS + POINT_COLUMNS.length;

    String id() {
        return row.getString(0);
    }

    ActivityCategory category() {
        return ActivityCategory.values()[row.getString(2).charAt(1) - 'A'];
    }

    LocalDate filingDate() {
        return row.get(4, LocalDate.class);
    }

    int points(PointItem item) {
        return row.getInteger(FIRST_POINTS + item.ordinal());
    }

    int total() {
        return row.getInteger(TOTAL);
    }

    boolean isFloorMet() {
        return isYes(TOTAL + 1);
    }

    boolean passes() {
        return isYes(TOTAL + 2);
    }

    boolean isSpecialHighlySkilled() {
        return isYes(TOTAL + 4);
    }

    String why() {
        return id() + ": " + row.getString(TOTAL + 5);
    }

    Employee employee() {
        return Employee.unknown()
                .with(Fact.BIRTH_DATE, row.get(3, LocalDate.class))
                .with(Fact.DEGREE, degrees())
                .with(Fact.MULTIPLE_DEGREES, countsAsMultipleDegrees())
                .with(Fact.EXPERIENCE, ProfessionalCareer.ofMonths(row.getInteger(9), filingDate()))
                .with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(row.getLong(10)))
                .with(Fact.RESEARCH_ACHIEVEMENTS, row.getInteger(11))
                .with(Fact.LICENCES, Licences.of(row.getInteger(12)))
                .with(Fact.POSITION, position())
                .with(Fact.INNOVATION_SUPPORT, isYes(14))
                .with(Fact.SME, isYes(15))
                .with(Fact.RD_RATIO, new BigDecimal(row.getString(16)))
                .with(Fact.LOCAL_GOVERNMENT_SUPPORT, isYes(17))
                .with(Fact.FOREIGN_QUALIFICATION, isYes(18))
                .with(Fact.JAPANESE_DEGREE, isYes(19))
                .with(Fact.JAPANESE, japanese())
                .with(Fact.GROWTH_FIELD, isYes(21))
                .with(Fact.DESIGNATED_UNIVERSITY, isYes(22))
                .with(Fact.TRAINING, training())
                .with(Fact.INVESTMENT_MANAGEMENT, isYes(24))
                .with(Fact.INVESTMENT, row.getLong(25));
    }

    private AcademicBackground degrees() {
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        for (String name : row.getString(7).split("\\+")) {
            if (!"none".equals(name)) {
                degrees.add(Degree.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return new AcademicBackground(degrees);
    }

    private boolean countsAsMultipleDegrees() {
        return isYes(8);
    }

    private CompanyPosition position() {
        return switch (row.getString(13)) {
            case "representative" -> CompanyPosition.REPRESENTATIVE_DIRECTOR;
            case "director" -> CompanyPosition.DIRECTOR;
            default -> CompanyPosition.NONE;
        };
    }

    private JapaneseProficiency japanese() {
        String text = row.getString(20);
        if (text.startsWith("BJT")) {
            return JapaneseProficiency.ofBjt(Integer.parseInt(text.substring(3)));
        }
        boolean major = text.contains("JP_MAJOR");
        OptionalInt level =
                text.contains("N1") ? OptionalInt.of(1) : text.contains("N2") ? OptionalInt.of(2) : OptionalInt.empty();
        return new JapaneseProficiency(level, OptionalInt.empty(), major);
    }

    private InnovativeAsiaTraining training() {
        return switch (row.getString(23)) {
            case "Y" -> InnovativeAsiaTraining.COMPLETED;
            case "Y_JPUNIV" -> InnovativeAsiaTraining.COMPLETED_AT_JAPANESE_UNIVERSITY;
            default -> InnovativeAsiaTraining.NONE;
        };
    }

    private boolean isYes(int index) {
        return row.getString(index).startsWith("Y");
    }
}
