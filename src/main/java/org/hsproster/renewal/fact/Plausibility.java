package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Fact;
import org.hsproster.points.AgeInYears;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Makes facts unclear that contradict others. The bounds are precautions of this program. */
final class Plausibility {

    private static final Set<ActivityCategory> BUSINESS_MANAGEMENT =
            Set.of(ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT);

    private final Parameter youngest;
    private final Parameter oldest;
    private final Parameter careerAge;
    private final Parameter remuneration;
    private final Parameter researchKinds;

    Plausibility(Rulebook rulebook) {
        this.youngest = rulebook.parameter("renewal.plausible_lowest_age");
        this.oldest = rulebook.parameter("renewal.plausible_highest_age");
        this.careerAge = rulebook.parameter("renewal.plausible_career_age");
        this.remuneration = rulebook.parameter("renewal.implausible_remuneration");
        this.researchKinds = rulebook.parameter("renewal.plausible_research_kinds");
    }

    /** Checks all facts. The birth date comes first, since others are not compared with a doubtful one. */
    void check(UnclearFacts doubts) {
        birthDate(doubts);
        experience(doubts);
        remuneration(doubts);
        research(doubts);
        degree(doubts);
    }

    private void birthDate(UnclearFacts doubts) {
        LocalDate asOf = doubts.asOf();
        doubts.confirmed(Fact.BIRTH_DATE)
                .map(birthDate -> AgeInYears.on(birthDate, asOf))
                .filter(age -> age < youngest.valueOn(asOf) || age > oldest.valueOn(asOf))
                .ifPresent(age -> {
                    doubts.report(
                            Fact.BIRTH_DATE,
                            RenewalFindingCode.IMPLAUSIBLE_BIRTH_DATE,
                            age,
                            youngest.valueOn(asOf),
                            oldest.valueOn(asOf));
                    doubts.doubt(Fact.BIRTH_DATE);
                });
    }

    /** Checks the experience, of which a number of years is already converted to a first day. */
    private void experience(UnclearFacts doubts) {
        int age = Math.toIntExact(careerAge.valueOn(doubts.asOf()));
        doubts.confirmed(Fact.BIRTH_DATE)
                .map(birthDate -> AgeInYears.attainedOn(birthDate, age))
                .flatMap(first -> doubts.confirmed(Fact.EXPERIENCE)
                        .filter(career -> career.since().isBefore(first)))
                .ifPresent(career -> {
                    doubts.report(Fact.EXPERIENCE, RenewalFindingCode.IMPLAUSIBLE_EXPERIENCE, career.since(), age);
                    doubts.doubt(Fact.EXPERIENCE);
                });
    }

    /** Checks the remuneration, which may be any amount for owners and managers. */
    private void remuneration(UnclearFacts doubts) {
        long yen = remuneration.valueOn(doubts.asOf());
        for (Fact<AnnualRemuneration> fact : List.of(Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL)) {
            if (doubts.confirmed(fact).filter(amount -> amount.yen() >= yen).isPresent()
                    && !PointSheet.categoriesOf(doubts.employee()).equals(BUSINESS_MANAGEMENT)) {
                doubts.report(fact, RenewalFindingCode.IMPLAUSIBLE_REMUNERATION, yen);
                doubts.doubt(fact);
            }
        }
    }

    private void research(UnclearFacts doubts) {
        long most = researchKinds.valueOn(doubts.asOf());
        doubts.confirmed(Fact.RESEARCH_ACHIEVEMENTS)
                .filter(count -> count > most)
                .ifPresent(count -> {
                    doubts.report(Fact.RESEARCH_ACHIEVEMENTS, RenewalFindingCode.IMPLAUSIBLE_RESEARCH, count, most);
                    doubts.doubt(Fact.RESEARCH_ACHIEVEMENTS);
                });
    }

    private static void degree(UnclearFacts doubts) {
        boolean none = doubts.confirmed(Fact.DEGREE)
                .map(AcademicBackground::degrees)
                .filter(Set::isEmpty)
                .isPresent();
        if (none && doubts.confirmed(Fact.JAPANESE_DEGREE).orElse(false)) {
            doubts.report(Fact.JAPANESE_DEGREE, RenewalFindingCode.JAPANESE_DEGREE_WITHOUT_DEGREE);
            doubts.doubt(Fact.JAPANESE_DEGREE);
        }
        if (none && doubts.confirmed(Fact.DESIGNATED_UNIVERSITY).orElse(false)) {
            boolean named = doubts.confirmed(Fact.UNIVERSITY).isPresent();
            doubts.report(
                    named ? Fact.UNIVERSITY : Fact.DESIGNATED_UNIVERSITY, RenewalFindingCode.UNIVERSITY_WITHOUT_DEGREE);
            doubts.doubt(Fact.DESIGNATED_UNIVERSITY);
        }
    }
}
