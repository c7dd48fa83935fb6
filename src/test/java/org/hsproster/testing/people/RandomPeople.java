package org.hsproster.testing.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Invented people by chance, in the words of {@link DescribedEmployee}, so that a failing case can be read. */
public final class RandomPeople {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final List<String> DEGREES =
            List.of("none", "bachelor", "master", "mba_mot", "doctor", "bachelor+master");
    private static final List<String> JAPANESE =
            List.of("N1", "N2", "N3", "BJT399", "BJT400", "BJT480", "major", "N2+BJT480");

    /** Yen on both sides of every bound. */
    private static final List<String> REMUNERATIONS = List.of(
            "2999999",
            "3000000",
            "3999999",
            "4000000",
            "4999999",
            "5000000",
            "5200000",
            "5999999",
            "6000000",
            "7000000",
            "7500000",
            "8000000",
            "20000000");

    private RandomPeople() {}

    /** People with a birth date; each other fact stated, unclear, unreadable or blank. */
    public static Arbitrary<String> people() {
        List<Arbitrary<String>> words = new ArrayList<>();
        words.add(dates(List.of(30L, 35L, 40L), 1984, 1988, 1992, 1996).map(birth -> "birthDate=" + birth));
        words.add(fact("degree", Arbitraries.of(DEGREES)));
        words.add(fact("japanese", Arbitraries.of(JAPANESE)));
        words.add(fact("annualRemuneration", Arbitraries.of(REMUNERATIONS)));
        words.add(fact("remunerationAtRenewal", Arbitraries.of(REMUNERATIONS))
                .optional(0.2)
                .map(each -> each.orElse("")));
        words.add(fact("experienceYears", dates(List.of(3L, 5L, 7L, 10L), 1984, 2016, 2020, 2024)));
        words.add(fact("licences", Arbitraries.of("0", "1", "2", "3")));
        words.add(fact("researchAchievements", Arbitraries.of("0", "1", "2")));
        words.add(fact("rdRatioPct", Arbitraries.of("2.9", "3", "3.1")));
        words.add(fact("training", Arbitraries.of("none", "completed", "completed_at_japanese_university")));
        for (String flag : List.of(
                "japaneseDegree",
                "multipleDegrees",
                "designatedUniversity",
                "growthField",
                "innovationSupport",
                "sme")) {
            words.add(fact(flag, Arbitraries.of("yes", "no", "no")));
        }
        return Combinators.combine(words).as(all -> String.join(" ", all).replaceAll(" +", " "));
    }

    /** HSP (i)(b) holders whose stay expires within a year of the run. */
    public static Arbitrary<String> holders() {
        Arbitrary<String> expiry = Arbitraries.integers()
                .between(30, 360)
                .map(days -> " nationality=ベトナム statusOfResidence=HSP_I_B expiresOn=" + AS_OF.plusDays(days));
        Arbitrary<String> planned = Arbitraries.integers()
                .between(30, 360)
                .map(days -> " plannedFilingDate=" + AS_OF.plusDays(days))
                .optional(0.5)
                .map(each -> each.orElse(""));
        return Combinators.combine(people(), expiry, planned).as((one, two, three) -> one + two + three);
    }

    /** Days that lie these many years before some day of the next year, and many a 29 February. */
    private static Arbitrary<String> dates(List<Long> yearsBefore, Integer... leapYears) {
        Arbitrary<LocalDate> near = Combinators.combine(
                        Arbitraries.integers().between(0, 400), Arbitraries.of(yearsBefore))
                .as((days, years) -> AS_OF.plusDays(days).minusYears(years));
        Arbitrary<LocalDate> leapDays = Arbitraries.of(leapYears).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(4, near), Tuple.of(1, leapDays)).map(Objects::toString);
    }

    private static Arbitrary<String> fact(String id, Arbitrary<String> values) {
        Arbitrary<String> forms =
                Arbitraries.frequency(Tuple.of(14, "%s"), Tuple.of(1, "%s?"), Tuple.of(1, "?"), Tuple.of(4, "-"));
        return Combinators.combine(values, forms).as((value, form) -> id + "=" + String.format(form, value));
    }
}
