package org.hsproster.points;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;

/** Defines for each item the facts that it depends on. */
final class Measures {

    /** For age and the SME bonus, whose rows only depend on age and size. */
    private static final Measure NOTHING = Measure.of((facts, on) -> MeasuredFact.NOTHING);

    private static final Map<PointItem, Measure> MEASURES = Map.ofEntries(
            entry(PointItem.DEGREE, Measure.of(Measures::degree, Fact.DEGREE)),
            entry(
                    PointItem.MULTIPLE_DEGREES,
                    Measure.of(Measures::multipleDegrees, Fact.DEGREE, Fact.MULTIPLE_DEGREES)),
            entry(PointItem.EXPERIENCE, Measure.of(Measures::experience, Fact.EXPERIENCE)),
            entry(
                    PointItem.REMUNERATION,
                    Measure.of(Measures::remuneration, Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL)),
            entry(PointItem.RESEARCH, count(Fact.RESEARCH_ACHIEVEMENTS)),
            entry(PointItem.LICENCES, Measure.of(Measures::licences, Fact.LICENCES)),
            entry(PointItem.POSITION, constant(Fact.POSITION)),
            entry(PointItem.INNOVATION_SUPPORT, flag(Fact.INNOVATION_SUPPORT)),
            entry(PointItem.LOCAL_GOVERNMENT_SUPPORT, flag(Fact.LOCAL_GOVERNMENT_SUPPORT)),
            entry(
                    PointItem.RD_RATIO,
                    Measure.of((facts, on) -> MeasuredFact.ratio(facts.get(Fact.RD_RATIO)), Fact.RD_RATIO)),
            entry(PointItem.FOREIGN_QUALIFICATION, flag(Fact.FOREIGN_QUALIFICATION)),
            entry(PointItem.JAPANESE_DEGREE, flag(Fact.JAPANESE_DEGREE)),
            entry(PointItem.JAPANESE_LANGUAGE, Measure.of(Measures::japanese, Fact.JAPANESE)),
            entry(PointItem.GROWTH_FIELD, flag(Fact.GROWTH_FIELD)),
            entry(PointItem.DESIGNATED_UNIVERSITY, flag(Fact.DESIGNATED_UNIVERSITY)),
            entry(PointItem.TRAINING, Measure.of(Measures::training, Fact.TRAINING, Fact.JAPANESE_DEGREE)),
            entry(PointItem.INVESTMENT_MANAGEMENT, flag(Fact.INVESTMENT_MANAGEMENT)),
            entry(PointItem.INVESTMENT, count(Fact.INVESTMENT)));

    private static final List<String> JLPT_LEVELS = List.of("n1", "n2", "n3", "n4", "n5");

    private Measures() {}

    /**
     * Measures the facts of an item on a date.
     *
     * @param facts all facts that it depends on
     */
    record Measure(BiFunction<KnownFacts, LocalDate, MeasuredFact> measured, List<Fact<?>> facts) {

        private static Measure of(BiFunction<KnownFacts, LocalDate, MeasuredFact> measured, Fact<?>... facts) {
            return new Measure(measured, List.of(facts));
        }

        MeasuredFact of(KnownFacts known, LocalDate on) {
            return measured.apply(known, on);
        }
    }

    static Measure of(PointItem item) {
        return MEASURES.getOrDefault(item, NOTHING);
    }

    private static Measure flag(Fact<Boolean> fact) {
        return Measure.of((facts, on) -> MeasuredFact.flag(facts.holds(fact)), fact);
    }

    private static Measure count(Fact<? extends Number> fact) {
        return Measure.of((facts, on) -> MeasuredFact.quantity(facts.get(fact)), fact);
    }

    private static Measure constant(Fact<? extends Enum<?>> fact) {
        return Measure.of(
                (facts, on) -> facts.get(fact).map(MeasuredFact::constant).orElse(MeasuredFact.NOTHING), fact);
    }

    private static MeasuredFact degree(KnownFacts facts, LocalDate on) {
        return facts.get(Fact.DEGREE)
                .map(background -> MeasuredFact.constants(background.degrees()))
                .orElse(MeasuredFact.NOTHING);
    }

    /** Measures several degrees; two bachelor's degrees do not count, whatever the column says. */
    private static MeasuredFact multipleDegrees(KnownFacts facts, LocalDate on) {
        boolean graduate =
                facts.get(Fact.DEGREE).filter(AcademicBackground::isGraduate).isPresent();
        return MeasuredFact.flag(graduate && facts.holds(Fact.MULTIPLE_DEGREES));
    }

    private static MeasuredFact experience(KnownFacts facts, LocalDate on) {
        return MeasuredFact.quantity(facts.get(Fact.EXPERIENCE).map(career -> career.fullYearsOn(on)));
    }

    private static MeasuredFact licences(KnownFacts facts, LocalDate on) {
        return MeasuredFact.quantity(facts.get(Fact.LICENCES).map(Licences::count));
    }

    private static MeasuredFact remuneration(KnownFacts facts, LocalDate on) {
        return MeasuredFact.quantity(facts.remunerationOn(on).map(AnnualRemuneration::yen));
    }

    /**
     * Measures training. Training at a Japanese university is excluded by a Japanese degree, so it is not confirmed
     * while that is unclear: together with N2, the total would be larger than in either case.
     */
    private static MeasuredFact training(KnownFacts facts, LocalDate on) {
        return facts.get(Fact.TRAINING)
                .filter(training -> training != InnovativeAsiaTraining.COMPLETED_AT_JAPANESE_UNIVERSITY
                        || !facts.isOpen(Fact.JAPANESE_DEGREE))
                .map(MeasuredFact::constant)
                .orElse(MeasuredFact.NOTHING);
    }

    private static MeasuredFact japanese(KnownFacts facts, LocalDate on) {
        return facts.get(Fact.JAPANESE).map(Measures::japanese).orElse(MeasuredFact.NOTHING);
    }

    private static MeasuredFact japanese(JapaneseProficiency proficiency) {
        List<String> kinds = new ArrayList<>();
        if (proficiency.japaneseMajorAbroad()) {
            kinds.add("japanese_major_abroad");
        }
        if (proficiency.jlpt().isPresent()) {
            kinds.add(JLPT_LEVELS.get(proficiency.jlpt().getAsInt() - 1));
        }
        OptionalLong score = proficiency.bjtScore().isPresent()
                ? OptionalLong.of(proficiency.bjtScore().getAsInt())
                : OptionalLong.empty();
        return new MeasuredFact(kinds, score, Optional.empty());
    }
}
