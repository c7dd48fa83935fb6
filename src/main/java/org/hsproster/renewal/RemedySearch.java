package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.points.KnownFacts;

/**
 * Finds ways to pass for somebody who passes on no day of the window: every improvement alone, and where none is
 * enough, every two together. Nothing is proposed that does not pass when the changed facts are scored.
 */
final class RemedySearch {

    private static final int MOST = 6;

    private final RenewalCase renewal;
    private final PersonScore score;
    private final FilingWindow window;
    private final List<Improvement> improvements;

    RemedySearch(RenewalCase renewal, PersonScore score, FilingWindow window, int jlptResultWeeks) {
        this.renewal = renewal;
        this.score = score;
        this.window = window;
        this.improvements = Improvements.of(renewal, score, window.from(), jlptResultWeeks);
    }

    /** What is in time first, then what takes the least effort. */
    List<Remedy> find() {
        List<Found> found = new ArrayList<>();
        improvements.forEach(each -> alone(each).ifPresent(found::add));
        if (found.isEmpty()) {
            pairs(found);
        }
        return found.stream()
                .sorted(Comparator.comparing(
                                (Found each) -> each.remedy().feasibleBefore().isEmpty())
                        .thenComparing(Found::effort))
                .map(Found::remedy)
                .limit(MOST)
                .toList();
    }

    private record Found(Remedy remedy, long effort) {}

    private Optional<Found> alone(Improvement improvement) {
        for (Improvement.Step step : improvement.steps()) {
            Employee changed = step.change().apply(renewal.employee());
            Optional<Passing> passing = passing(changed, improvement.availableFrom());
            if (passing.isPresent()) {
                LocalDate date = passing.get().date();
                int after = score(changed).totalOn(date);
                Remedy.Action action = action(improvement, step, after - score.totalOn(date));
                return Optional.of(new Found(
                        new Remedy(List.of(action), after, true, passing.get().by()), step.effort()));
            }
        }
        return Optional.empty();
    }

    private void pairs(List<Found> found) {
        for (int i = 0; i < improvements.size(); i++) {
            for (int j = i + 1; j < improvements.size(); j++) {
                together(improvements.get(i), improvements.get(j)).ifPresent(found::add);
            }
        }
    }

    private Optional<Found> together(Improvement one, Improvement other) {
        LocalDate available =
                one.availableFrom().isAfter(other.availableFrom()) ? one.availableFrom() : other.availableFrom();
        for (Improvement.Step first : one.steps()) {
            Employee half = first.change().apply(renewal.employee());
            for (Improvement.Step second : other.steps()) {
                Employee changed = second.change().apply(half);
                Optional<Passing> passing = passing(changed, available);
                if (passing.isPresent()) {
                    LocalDate date = passing.get().date();
                    int between = score(half).totalOn(date);
                    int after = score(changed).totalOn(date);
                    List<Remedy.Action> actions = List.of(
                            action(one, first, between - score.totalOn(date)), action(other, second, after - between));
                    return Optional.of(new Found(
                            new Remedy(actions, after, true, passing.get().by()), first.effort() + second.effort()));
                }
            }
        }
        return Optional.empty();
    }

    /** The day the changed facts are counted on, and the last one by which it helps; none where it comes too late. */
    private record Passing(LocalDate date, Optional<LocalDate> by) {}

    private Optional<Passing> passing(Employee changed, LocalDate availableFrom) {
        List<Stretch> passing = score(changed).stretches(window.from(), window.to()).stream()
                .filter(Stretch::passes)
                .toList();
        Optional<Passing> inTime = passing.stream()
                .filter(stretch -> !stretch.to().isBefore(availableFrom))
                .map(stretch -> new Passing(
                        stretch.from().isBefore(availableFrom) ? availableFrom : stretch.from(),
                        Optional.of(stretch.to())))
                .findFirst();
        return inTime.or(() -> passing.stream()
                .map(stretch -> new Passing(stretch.from(), Optional.empty()))
                .findFirst());
    }

    private PersonScore score(Employee changed) {
        return new PersonScore(
                score.sheet(), KnownFacts.confirmed(changed, score.facts().birthDate(), Optional.of(window.opensOn())));
    }

    private static Remedy.Action action(Improvement improvement, Improvement.Step step, int gain) {
        boolean awaited =
                improvement.type() == Remedy.Type.PASS_JLPT_N1 || improvement.type() == Remedy.Type.PASS_JLPT_N2;
        return new Remedy.Action(
                improvement.type(),
                gain,
                step.amountYen(),
                awaited ? Optional.of(improvement.availableFrom()) : Optional.empty(),
                improvement.about());
    }
}
