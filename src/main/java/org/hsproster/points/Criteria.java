package org.hsproster.points;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/**
 * The requirements of HSP (i) at the renewal: the required total and, on sheets B and C, the minimum annual
 * remuneration; or else the thresholds of a special highly skilled professional (特別高度人材, J-Skip).
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1).
 */
public final class Criteria {

    private final boolean degreeReplacesExperience;
    private final Parameter requiredTotal;
    private final Optional<Parameter> minimumRemuneration;
    private final Parameter specialRemuneration;
    private final Parameter specialExperience;

    private Criteria(Rulebook rulebook, ActivityCategory category) {
        this.degreeReplacesExperience = category != ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT;
        this.requiredTotal = rulebook.parameter(PointSheet.parameterId(category, "required-total"));
        this.minimumRemuneration = rulebook.find(PointSheet.parameterId(category, "minimum-annual-remuneration"));
        this.specialRemuneration =
                rulebook.parameter(PointSheet.parameterId(category, "special-highly-skilled-remuneration"));
        this.specialExperience =
                rulebook.parameter(PointSheet.parameterId(category, "special-highly-skilled-experience"));
    }

    static Criteria of(Rulebook rulebook, ActivityCategory category) {
        return new Criteria(rulebook, category);
    }

    /** Tests whether there are criteria on {@code on}: HSP (i) began with its first rule. */
    public boolean areInForceOn(LocalDate on) {
        return requiredTotal.isInForceOn(on);
    }

    /** Returns the required total on {@code on} (合計70点). */
    public int requiredTotal(LocalDate on) {
        return Math.toIntExact(requiredTotal.valueOn(on));
    }

    /** Returns the minimum annual remuneration in yen (年収300万円); empty on sheet A, which has none. */
    public OptionalLong minimumAnnualRemuneration(LocalDate on) {
        return minimumRemuneration.isPresent()
                ? OptionalLong.of(minimumRemuneration.get().valueOn(on))
                : OptionalLong.empty();
    }

    /** Tests whether {@code total} and the known facts suffice on {@code on}. */
    public boolean areMet(int total, KnownFacts facts, LocalDate on) {
        return (total >= requiredTotal(on) && isMinimumRemunerationMet(facts, on)) || isSpecialHighlySkilled(facts, on);
    }

    /**
     * Tests whether the minimum annual remuneration is met, or none applies; false if the remuneration is not known.
     */
    public boolean isMinimumRemunerationMet(KnownFacts facts, LocalDate on) {
        OptionalLong minimum = minimumAnnualRemuneration(on);
        return minimum.isEmpty() || facts.mayPayEnough(on) || paysAtLeast(minimum.getAsLong(), facts, on);
    }

    /** Tests whether the J-Skip thresholds are met, for which no points are needed. */
    public boolean isSpecialHighlySkilled(KnownFacts facts, LocalDate on) {
        return specialRemuneration.isInForceOn(on)
                && paysAtLeast(specialRemuneration.valueOn(on), facts, on)
                && ((degreeReplacesExperience && hasMasterOrHigher(facts)) || isExperienced(facts, on));
    }

    /**
     * Returns the full years of experience required of a special highly skilled professional, in all versions of the
     * rules.
     */
    Stream<Long> specialExperienceSteps() {
        return specialExperience.versions().stream()
                .flatMap(version -> version.value().stream().boxed());
    }

    /** Returns the amounts in yen per year among the criteria, in all versions of the rules. */
    LongStream remunerationBounds() {
        return Stream.concat(minimumRemuneration.stream(), Stream.of(specialRemuneration))
                .flatMap(rule -> rule.versions().stream())
                .flatMapToLong(version -> version.value().stream());
    }

    /** Returns the rules that every day needs: required total and minimum. */
    Stream<Parameter> rulesOfEveryDay() {
        return Stream.concat(Stream.of(requiredTotal), minimumRemuneration.stream());
    }

    /** Returns the rules of the criteria: required total, minimum, J-Skip thresholds. */
    public Stream<Parameter> rules() {
        return Stream.of(
                        Stream.of(requiredTotal),
                        minimumRemuneration.stream(),
                        Stream.of(specialRemuneration, specialExperience))
                .flatMap(Function.identity());
    }

    private boolean isExperienced(KnownFacts facts, LocalDate on) {
        return facts.get(Fact.EXPERIENCE)
                .filter(career -> career.fullYearsOn(on) >= specialExperience.valueOn(on))
                .isPresent();
    }

    private static boolean hasMasterOrHigher(KnownFacts facts) {
        return facts.get(Fact.DEGREE).filter(AcademicBackground::isGraduate).isPresent();
    }

    private static boolean paysAtLeast(long yen, KnownFacts facts, LocalDate on) {
        return facts.remunerationOn(on)
                .filter(remuneration -> remuneration.yen() >= yen)
                .isPresent();
    }
}
