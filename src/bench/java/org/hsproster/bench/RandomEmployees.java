package org.hsproster.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;

/** Invented people for benchmarks, the same ones for the same seed: work statuses, most of them HSP (i). */
final class RandomEmployees {

    private static final List<StatusOfResidence> STATUSES = List.of(
            StatusOfResidence.HSP_I_B,
            StatusOfResidence.HSP_I_B,
            StatusOfResidence.HSP_I_B,
            StatusOfResidence.HSP_I_A,
            StatusOfResidence.HSP_I_C,
            StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL);
    private static final List<String> UNIVERSITIES =
            List.of("東京大学", "東北大学", "University of Oxford", "Tsinghua University", "Somewhere College", "早稲田大学");
    private static final List<String> LICENCES = List.of("公認会計士", "応用情報技術者", "基本情報技術者", "弁護士", "普通自動車免許", "中小企業診断士");

    private final Random random;
    private final LocalDate asOf;

    RandomEmployees(long seed, LocalDate asOf) {
        this.random = new Random(seed);
        this.asOf = asOf;
    }

    List<Employee> list(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private Employee next() {
        Employee employee = Employee.unknown()
                .with(Fact.NATIONALITY, "ベトナム")
                .with(Fact.EMPLOYER, "株式会社みなと")
                .with(Fact.STATUS_OF_RESIDENCE, oneOf(STATUSES))
                .with(Fact.EXPIRES_ON, asOf.plusDays(random.nextInt(5 * 365)))
                .with(Fact.BIRTH_DATE, asOf.minusDays(22 * 365 + random.nextInt(25 * 365)))
                .with(Fact.HSP_SINCE, asOf.minusDays(random.nextInt(5 * 365)));
        return employer(qualifications(employee));
    }

    private Employee qualifications(Employee person) {
        Employee employee = maybe(person, Fact.DEGREE, AcademicBackground.of(oneOf(List.of(Degree.values()))));
        employee = maybe(employee, Fact.MULTIPLE_DEGREES, random.nextInt(8) == 0);
        employee = maybe(employee, Fact.UNIVERSITY, oneOf(UNIVERSITIES));
        employee = maybe(employee, Fact.JAPANESE_DEGREE, random.nextInt(4) == 0);
        employee = maybe(employee, Fact.EXPERIENCE, new ProfessionalCareer(asOf.minusDays(random.nextInt(12 * 365))));
        employee = maybe(employee, Fact.JAPANESE, JapaneseProficiency.ofJlpt(1 + random.nextInt(5)));
        employee = maybe(employee, Fact.LICENCES, new Licences(0, List.of(oneOf(LICENCES))));
        employee = maybe(employee, Fact.FOREIGN_QUALIFICATION, random.nextInt(10) == 0);
        employee = maybe(employee, Fact.RESEARCH_ACHIEVEMENTS, random.nextInt(10) == 0 ? 1 : 0);
        employee = maybe(employee, Fact.POSITION, oneOf(List.of(CompanyPosition.values())));
        return maybe(employee, Fact.TRAINING, oneOf(List.of(InnovativeAsiaTraining.values())));
    }

    private Employee employer(Employee person) {
        long yen = 2_500_000L + 100_000L * random.nextInt(120);
        Employee employee = person.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen));
        employee = maybe(employee, Fact.GROWTH_FIELD, random.nextInt(10) == 0);
        employee = maybe(employee, Fact.INNOVATION_SUPPORT, random.nextInt(6) == 0);
        employee = maybe(employee, Fact.SME, random.nextInt(3) == 0);
        return maybe(employee, Fact.RD_RATIO, BigDecimal.valueOf(random.nextInt(60), 1));
    }

    /** Stated mostly; sometimes blank, sometimes unclear. */
    private <T> Employee maybe(Employee employee, Fact<T> fact, T value) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> employee;
            case 2 -> random.nextInt(4) == 0 ? employee.with(fact, new Reported.Unclear<>(value)) : employee;
            default -> employee.with(fact, value);
        };
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
