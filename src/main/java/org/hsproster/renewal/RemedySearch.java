package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.points.KnownFacts;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.PersonScore;

/**
 * Finds ways to pass for a person who passes on no day of the window: each improvement by itself and, if none suffices,
 * each pair. Only remedies that pass when the changed facts are counted are proposed.
 */
final class RemedySearch {

    private static final int MAX_REMEDIES = 6;

    private final RenewalCase renewal;
    private final PersonScore score;
    private final FilingWindow window;
    private final LocalDate latest;
    private final List<Improvement> improvements;
    private final Map<List<Improvement.Step>, PersonScore> scores = new HashMap<>();

    /**
     * Creates a search.
     *
     * @param latest the last day of the window on which a remedy may take effect
     */
    RemedySearch(RenewalCase renewal, PersonScore score, FilingWindow window, LocalDate latest, LocalDate jlptResults) {
        this.renewal = renewal;
        this.score = score;
        this.window = window;
        this.latest = latest;
        this.improvements = Improvements.of(renewal, score, window.from(), jlptResults);
    }

    /**
     * Returns remedies that are in time first, then by effort; of every kind that suffices, the cheapest is included.
     */
    List<Remedy> find() {
        List<Found> found = new ArrayList<>();
        improvements.forEach(each -> together(List.of(each)).ifPresent(found::add));
        if (found.isEmpty()) {
            pairs(found);
        }
        List<Remedy> sorted = found.stream()
                .sorted(Comparator.comparing((Found each) -> !each.remedy().reaches())
                        .thenComparing(Found::effort))
                .map(Found::remedy)
                .toList();
        return selected(sorted);
    }

    /** Returns the first sufficient remedy of each kind of action, and others up to the maximum, in the given order. */
    private static List<Remedy> selected(List<Remedy> sorted) {
        Set<Remedy.Type> kinds = EnumSet.noneOf(Remedy.Type.class);
        List<Remedy> selected = new ArrayList<>();
        for (Remedy remedy : sorted) {
            List<Remedy.Type> types =
                    remedy.actions().stream().map(Remedy.Action::type).toList();
            if (remedy.reaches() && kinds.addAll(types)) {
                selected.add(remedy);
            }
        }
        sorted.stream()
                .filter(remedy -> !selected.contains(remedy))
                .limit(Math.max(0, MAX_REMEDIES - selected.size()))
                .forEach(selected::add);
        return sorted.stream().filter(selected::contains).toList();
    }

    private record Found(Remedy remedy, long effort) {}

    private void pairs(List<Found> found) {
        for (int i = 0; i < improvements.size(); i++) {
            for (int j = i + 1; j < improvements.size(); j++) {
                together(List.of(improvements.get(i), improvements.get(j))).ifPresent(found::add);
            }
        }
    }

    /** Returns the cheapest sufficient steps; empty if even the last ones do not suffice. */
    private Optional<Found> together(List<Improvement> all) {
        List<Improvement.Step> farthest =
                all.stream().map(Improvement::farthest).toList();
        if (!score(farthest).passesBetween(window.from(), latest)) {
            return Optional.empty();
        }
        LocalDate available = all.stream()
                .map(Improvement::availableFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        for (List<Improvement.Step> steps : combinations(all)) {
            Optional<Passing> passing = passing(score(steps), available);
            if (passing.isPresent()) {
                return Optional.of(found(all, steps, passing.get()));
            }
        }
        return Optional.empty();
    }

    /** Returns all combinations of one step each, the cheapest first. */
    private static List<List<Improvement.Step>> combinations(List<Improvement> all) {
        List<List<Improvement.Step>> combinations = List.of(List.of());
        for (Improvement each : all) {
            List<List<Improvement.Step>> longer = new ArrayList<>();
            for (List<Improvement.Step> steps : combinations) {
                for (Improvement.Step step : each.steps()) {
                    List<Improvement.Step> more = new ArrayList<>(steps);
                    more.add(step);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private Found found(List<Improvement> all, List<Improvement.Step> steps, Passing passing) {
        List<Remedy.Action> actions = new ArrayList<>();
        int total = score.totalOn(passing.date());
        for (int i = 0; i < steps.size(); i++) {
            int before = total;
            total = score(steps.subList(0, i + 1)).totalOn(passing.date());
            actions.add(action(all.get(i), steps.get(i), total - before));
        }
        boolean reaches = passing.by().isPresent();
        if (reaches && passing.date().isAfter(window.from())) {
            actions.add(fileAfter(passing.date()));
        }
        long effort = steps.stream().mapToLong(Improvement.Step::effort).sum();
        return new Found(new Remedy(actions, total, reaches, passing.by()), effort);
    }

    /** Returns the action of waiting, whose gain is the change of points by then. */
    private Remedy.Action fileAfter(LocalDate date) {
        return new Remedy.Action(
                Remedy.Type.FILE_AFTER,
                score.totalOn(date) - score.totalOn(window.from()),
                OptionalLong.empty(),
                Optional.of(date),
                Optional.empty());
    }

    /** The day on which changed facts are counted, and the last day by which they help; empty if they come too late. */
    private record Passing(LocalDate date, Optional<LocalDate> by) {}

    private Optional<Passing> passing(PersonScore changed, LocalDate availableFrom) {
        Optional<Passing> tooLate = Optional.empty();
        for (PassingPeriod period : changed.passingPeriods(window.from(), window.to())) {
            if (!period.passes() || period.from().isAfter(latest)) {
                continue;
            }
            LocalDate first = period.from().isBefore(availableFrom) ? availableFrom : period.from();
            if (period.contains(first) && !first.isAfter(latest)) {
                return Optional.of(new Passing(first, Optional.of(period.to())));
            }
            if (tooLate.isEmpty()) {
                tooLate = Optional.of(new Passing(period.from(), Optional.empty()));
            }
        }
        return tooLate;
    }

    /** Returns the score after these steps. */
    private PersonScore score(List<Improvement.Step> steps) {
        return scores.computeIfAbsent(steps, this::scored);
    }

    private PersonScore scored(List<Improvement.Step> steps) {
        Employee changed = renewal.employee();
        for (Improvement.Step step : steps) {
            changed = step.change().apply(changed);
        }
        return score.changedTo(KnownFacts.confirmed(changed, Optional.of(window.opensOn())));
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
