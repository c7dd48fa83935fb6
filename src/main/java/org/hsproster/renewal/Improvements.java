package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.EmploymentState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.timeline.PersonScore;

/** Finds all improvements for one person, whether or not they would suffice. */
final class Improvements {

    private static final long PAPER = 1;
    private static final long LISTS = 2;
    private static final long RAISE = 10;
    private static final long YEN_PER_EFFORT = 20_000;
    private static final long EXAM_N2 = 20;
    private static final long EXAM_N1 = 25;
    private static final long LICENCE = 30;
    private static final long EMPLOYER = 50;
    private static final int MONTHS_A_YEAR = 12;

    private final RenewalCase renewal;
    private final PersonScore score;
    private final LocalDate on;
    private final LocalDate jlptResults;
    private final List<Improvement> found = new ArrayList<>();

    private Improvements(RenewalCase renewal, PersonScore score, LocalDate on, LocalDate jlptResults) {
        this.renewal = renewal;
        this.score = score;
        this.on = on;
        this.jlptResults = jlptResults;
    }

    /**
     * Returns everything that may give points on {@code on}.
     *
     * @param jlptResults day of the results of the next JLPT
     */
    static List<Improvement> of(RenewalCase renewal, PersonScore score, LocalDate on, LocalDate jlptResults) {
        Improvements improvements = new Improvements(renewal, score, on, jlptResults);
        improvements.evidence();
        improvements.raise();
        improvements.exams();
        improvements.licence();
        improvements.employer();
        return improvements.found;
    }

    /** Adds evidence for facts that are not recorded. */
    private void evidence() {
        paper(Fact.DEGREE, AcademicBackground.of(Degree.BACHELOR));
        paper(Fact.MULTIPLE_DEGREES, true);
        if (!hasNoDegree()) {
            paper(Fact.JAPANESE_DEGREE, true);
            designatedUniversity();
        }
        paper(Fact.FOREIGN_QUALIFICATION, true);
        paper(Fact.RESEARCH_ACHIEVEMENTS, 1);
        paper(Fact.GROWTH_FIELD, true);
        if (!renewal.employee().reported(Fact.EXPERIENCE).isRecorded()) {
            List<Improvement.Step> steps = bounds(PointItem.EXPERIENCE)
                    .mapToObj(years -> ProfessionalCareer.ofMonths(years * MONTHS_A_YEAR, renewal.asOf()))
                    .map(career -> Improvement.Step.of(PAPER, employee -> employee.with(Fact.EXPERIENCE, career)))
                    .toList();
            add(Remedy.Type.RECORD_EVIDENCE, Fact.EXPERIENCE, steps);
        }
        remuneration();
    }

    /** Adds a look at the lists: after other evidence where they do not have the university as it is written. */
    private void designatedUniversity() {
        if (!renewal.employee().reported(Fact.DESIGNATED_UNIVERSITY).isRecorded()) {
            long effort = renewal.employee().reported(Fact.UNIVERSITY).isRecorded() ? LISTS : PAPER;
            found.add(Improvement.of(
                    Remedy.Type.RECORD_EVIDENCE, renewal.asOf(), effort, Fact.DESIGNATED_UNIVERSITY, true));
        }
    }

    /** Adds remuneration to be recorded: if there is none, or if pay is lower because of leave. */
    private void remuneration() {
        if (UnrecordedPay.isIn(renewal.employee())) {
            toRecord(Fact.ANNUAL_REMUNERATION, 0);
        }
        boolean isOnLeave = renewal.employee()
                .confirmed(Fact.EMPLOYMENT_STATE)
                .filter(state -> state == EmploymentState.ON_LEAVE)
                .isPresent();
        if (isOnLeave
                && !renewal.employee().reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded()) {
            score.facts()
                    .remunerationOn(on)
                    .ifPresent(current -> toRecord(Fact.REMUNERATION_AT_RENEWAL, current.yen()));
        }
    }

    private void toRecord(Fact<AnnualRemuneration> fact, long above) {
        add(
                Remedy.Type.RECORD_EVIDENCE,
                fact,
                remunerations(above)
                        .mapToObj(yen -> new Improvement.Step(
                                employee -> employee.with(fact, AnnualRemuneration.ofYen(yen)),
                                OptionalLong.of(yen),
                                PAPER))
                        .toList());
    }

    /** Returns the amounts that give more points or meet the minimum. */
    private LongStream remunerations(long above) {
        OptionalLong minimum = score.sheet().criteria().minimumAnnualRemuneration(on);
        return LongStream.concat(bounds(PointItem.REMUNERATION), minimum.stream())
                .filter(bound -> bound > above)
                .sorted()
                .distinct();
    }

    private boolean hasNoDegree() {
        return renewal.employee()
                .confirmed(Fact.DEGREE)
                .filter(background -> background.degrees().isEmpty())
                .isPresent();
    }

    private <T> void paper(Fact<T> fact, T value) {
        if (!renewal.employee().reported(fact).isRecorded()) {
            found.add(Improvement.of(Remedy.Type.RECORD_EVIDENCE, renewal.asOf(), PAPER, fact, value));
        }
    }

    /** Adds raises to each higher band, and to the minimum if it is not met. */
    private void raise() {
        Optional<Long> current = score.facts().remunerationOn(on).map(AnnualRemuneration::yen);
        if (current.isPresent()) {
            List<Improvement.Step> steps = remunerations(current.get())
                    .mapToObj(bound -> new Improvement.Step(
                            employee -> paid(employee, bound),
                            OptionalLong.of(bound - current.get()),
                            RAISE + (bound - current.get()) / YEN_PER_EFFORT))
                    .toList();
            add(Remedy.Type.RAISE_PAY, Fact.ANNUAL_REMUNERATION, steps);
        }
    }

    private static Employee paid(Employee employee, long yen) {
        Employee paid = employee.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen));
        return employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded()
                ? paid.with(Fact.REMUNERATION_AT_RENEWAL, AnnualRemuneration.ofYen(yen))
                : paid;
    }

    private void exams() {
        JapaneseProficiency current =
                renewal.employee().confirmed(Fact.JAPANESE).orElse(JapaneseProficiency.none());
        exam(current, 2, Remedy.Type.PASS_JLPT_N2, EXAM_N2);
        exam(current, 1, Remedy.Type.PASS_JLPT_N1, EXAM_N1);
    }

    private void exam(JapaneseProficiency current, int level, Remedy.Type type, long effort) {
        if (current.jlpt().isEmpty() || current.jlpt().getAsInt() > level) {
            JapaneseProficiency passed =
                    new JapaneseProficiency(OptionalInt.of(level), current.bjtScore(), current.japaneseMajorAbroad());
            found.add(Improvement.of(type, jlptResults, effort, Fact.JAPANESE, passed));
        }
    }

    private void licence() {
        int held =
                renewal.employee().confirmed(Fact.LICENCES).map(Licences::count).orElse(0);
        found.add(Improvement.of(
                Remedy.Type.GAIN_LICENCE, renewal.asOf(), LICENCE, Fact.LICENCES, Licences.of(held + 1)));
    }

    private void employer() {
        for (Fact<Boolean> measure : List.of(Fact.INNOVATION_SUPPORT, Fact.LOCAL_GOVERNMENT_SUPPORT)) {
            if (!renewal.employee().confirmed(measure).orElse(false)) {
                found.add(Improvement.of(Remedy.Type.EMPLOYER_MEASURE, renewal.asOf(), EMPLOYER, measure, true));
            }
        }
    }

    private LongStream bounds(PointItem item) {
        return score.sheet().table().rule(item).stream()
                .flatMap(rule -> rule.on(on).rows().stream())
                .flatMapToLong(row -> row.atLeast().stream())
                .sorted();
    }

    private void add(Remedy.Type type, Fact<?> about, List<Improvement.Step> steps) {
        if (!steps.isEmpty()) {
            found.add(new Improvement(type, Optional.of(about), renewal.asOf(), steps));
        }
    }
}
