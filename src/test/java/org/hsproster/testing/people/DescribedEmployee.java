package org.hsproster.testing.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.CompanyPosition;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;

/**
 * Invented people in one line of text, so that a test table can show what somebody has: {@code degree=master
 * japanese=N2?}. The names are the ids of the facts; {@code =N2?} is a value that is not settled, {@code =7~} one that
 * rests on an assumption, {@code =?} one that cannot be read and {@code =-} a blank cell. Later words win, so a line can begin with somebody else's.
 */
public final class DescribedEmployee {

    private static final List<Word<?>> WORDS = List.of(
            text(Fact.NATIONALITY),
            flag(Fact.FOREIGNER),
            date(Fact.BIRTH_DATE),
            constant(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.class),
            new Word<>(Fact.CATEGORY, sheet -> ActivityCategory.values()[sheet.charAt(0) - 'A']),
            new Word<>(Fact.PERIOD_OF_STAY, Period::parse),
            date(Fact.EXPIRES_ON),
            date(Fact.PERMITTED_ON),
            date(Fact.HSP_SINCE),
            date(Fact.PLANNED_FILING_DATE),
            text(Fact.EMPLOYER),
            text(Fact.DESIGNATED_ORGANIZATION),
            date(Fact.HIRE_DATE),
            date(Fact.LEAVE_DATE),
            constant(Fact.EMPLOYMENT_STATE, EmploymentState.class),
            new Word<>(Fact.ANNUAL_REMUNERATION, DescribedEmployee::yen),
            new Word<>(Fact.REMUNERATION_AT_RENEWAL, DescribedEmployee::yen),
            new Word<>(Fact.DEGREE, DescribedEmployee::degrees),
            flag(Fact.MULTIPLE_DEGREES),
            text(Fact.UNIVERSITY),
            flag(Fact.JAPANESE_DEGREE),
            flag(Fact.DESIGNATED_UNIVERSITY),
            new Word<>(Fact.EXPERIENCE, since -> new ProfessionalCareer(LocalDate.parse(since))),
            new Word<>(Fact.JAPANESE, DescribedEmployee::japanese),
            new Word<>(Fact.LICENCES, DescribedEmployee::licences),
            flag(Fact.FOREIGN_QUALIFICATION),
            new Word<>(Fact.RESEARCH_ACHIEVEMENTS, Integer::valueOf),
            constant(Fact.POSITION, CompanyPosition.class),
            flag(Fact.GROWTH_FIELD),
            constant(Fact.TRAINING, InnovativeAsiaTraining.class),
            new Word<>(Fact.INVESTMENT, text -> Long.valueOf(text.replace("_", ""))),
            flag(Fact.INNOVATION_SUPPORT),
            flag(Fact.SME),
            new Word<>(Fact.RD_RATIO, BigDecimal::new),
            flag(Fact.LOCAL_GOVERNMENT_SUPPORT),
            flag(Fact.INVESTMENT_MANAGEMENT),
            text(Fact.FIELD_OF_STUDY),
            flag(Fact.DISPATCH),
            text(Fact.DUTIES),
            flag(Fact.DUTIES_MATCH_FIELD),
            date(Fact.CONTRACT_ENDS_ON),
            flag(Fact.NOTIFIED),
            date(Fact.CARD_VALIDITY),
            date(Fact.RESIDENT_SINCE),
            date(Fact.FILED_ON),
            constant(Fact.CASE_STATE, CaseState.class),
            flag(Fact.BUSINESS_MANAGER_CRITERIA),
            new Word<>(Fact.EMPLOYER_CATEGORY, Integer::valueOf),
            flag(Fact.RESIDENT_TAX_PAID),
            flag(Fact.SOCIAL_INSURANCE_PAID),
            new Word<>(Fact.MONTHS_ABROAD, Integer::valueOf),
            new Word<>(Fact.OTHER_NAMES, names -> Set.of(names.split(";", -1))));

    private DescribedEmployee() {}

    /** Somebody of whom nothing is recorded but this. */
    public static Employee by(String facts) {
        Employee employee = Employee.unknown();
        for (String each : facts.strip().split("\\s+")) {
            String[] nameAndValue = each.split("=", 2);
            employee = word(nameAndValue[0]).addTo(employee, nameAndValue[1]);
        }
        return employee;
    }

    private static Word<?> word(String id) {
        return WORDS.stream()
                .filter(word -> word.fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact " + id));
    }

    private record Word<T>(Fact<T> fact, Function<String, T> reader) {

        Employee addTo(Employee employee, String text) {
            if (text.equals("-")) {
                return employee.with(fact, Reported.missing());
            }
            if (text.equals("?")) {
                return employee.with(fact, new Reported.Unreadable<>());
            }
            String value = text.replaceFirst("[?~]$", "");
            return employee.with(fact, reported(text.substring(value.length()), reader.apply(value)));
        }
    }

    private static <T> Reported<T> reported(String mark, T value) {
        return switch (mark) {
            case "?" -> new Reported.Unclear<>(value);
            case "~" -> new Reported.Assumed<>(value);
            default -> Reported.stated(value);
        };
    }

    /** Reads a number, or names that are on no list. */
    private static Licences licences(String text) {
        return text.matches("\\d+")
                ? Licences.of(Integer.parseInt(text))
                : Licences.named(List.of(text.split(";", -1)));
    }

    private static Word<String> text(Fact<String> fact) {
        return new Word<>(fact, text -> text);
    }

    private static Word<Boolean> flag(Fact<Boolean> fact) {
        return new Word<>(fact, "yes"::equals);
    }

    private static Word<LocalDate> date(Fact<LocalDate> fact) {
        return new Word<>(fact, LocalDate::parse);
    }

    private static <E extends Enum<E>> Word<E> constant(Fact<E> fact, Class<E> type) {
        return new Word<>(fact, name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
    }

    private static AnnualRemuneration yen(String text) {
        return AnnualRemuneration.ofYen(Long.parseLong(text.replace("_", "")));
    }

    private static AcademicBackground degrees(String text) {
        if ("diploma".equals(text)) {
            return AcademicBackground.of().withDiploma();
        }
        return "none".equals(text)
                ? AcademicBackground.of()
                : AcademicBackground.of(Arrays.stream(text.split("\\+"))
                        .map(name -> Degree.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toArray(Degree[]::new));
    }

    /** {@code N2}, {@code BJT479}, {@code major}, or several joined by a plus. */
    private static JapaneseProficiency japanese(String text) {
        OptionalInt level = OptionalInt.empty();
        OptionalInt score = OptionalInt.empty();
        for (String each : text.split("\\+")) {
            if (each.startsWith("N")) {
                level = OptionalInt.of(Integer.parseInt(each.substring(1)));
            } else if (each.startsWith("BJT")) {
                score = OptionalInt.of(Integer.parseInt(each.substring(3)));
            }
        }
        return new JapaneseProficiency(level, score, text.contains("major"));
    }
}
