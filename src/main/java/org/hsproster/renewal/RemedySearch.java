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
 * Finds ways to pass for somebody who passes on no day of the window: every improvement alone, and where none is
 * enough, every two together. Nothing is proposed that does not pass when the changed facts are scored.
 */
final class RemedySearch {

    private static final int MOST = 6;

    private final RenewalCase renewal;
    private final PersonScore score;
    private final FilingWindow window;
    private final LocalDate latest;
    private final List<Improvement> improvements;
    private final Map<List<Improvement.Step>, PersonScore> scores = new HashMap<>();

    /** @param latest the last day of the window on which a remedy may begin to help */
    RemedySearch(RenewalCase renewal, PersonScore score, FilingWindow window, LocalDate latest, LocalDate jlptResults) {
        this.renewal = renewal;
        this.score = score;
        this.window = window;
        this.latest = latest;
        this.improvements = Improvements.of(renewal, score, window.from(), jlptResults);
    }

    /**
     * Returns what is in time first, then what takes the least effort; of every kind that reaches, the cheapest is
     * kept.
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
        return kept(sorted);
    }

    /** In the order given: the first with each kind of action that reaches, and of the rest as many as there is room for. */
    private static List<Remedy> kept(List<Remedy> sorted) {
        Set<Remedy.Type> kinds = EnumSet.noneOf(Remedy.Type.class);
        List<Remedy> kept = new ArrayList<>();
        for (Remedy remedy : sorted) {
            List<Remedy.Type> types =
                    remedy.actions().stream().map(Remedy.Action::type).toList();
            if (remedy.reaches() && kinds.addAll(types)) {
                kept.add(remedy);
            }
        }
        sorted.stream()
                .filter(remedy -> !kept.contains(remedy))
                .limit(Math.max(0, MOST - kept.size()))
                .forEach(kept::add);
        return sorted.stream().filter(kept::contains).toList();
    }

    private record Found(Remedy remedy, long effort) {}

    private void pairs(List<Found> found) {
        for (int i = 0; i < improvements.size(); i++) {
            for (int j = i + 1; j < improvements.size(); j++) {
                together(List.of(improvements.get(i), improvements.get(j))).ifPresent(found::add);
            }
        }
    }

    /** Returns the cheapest steps that are enough; none where even the farthest ones are not. */
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

    /** One step of each, the cheapest first. */
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

    /** Waiting brings what the points change by themselves. */
    private Remedy.Action fileAfter(LocalDate date) {
        return new Remedy.Action(
                Remedy.Type.FILE_AFTER,
                score.totalOn(date) - score.totalOn(window.from()),
                OptionalLong.empty(),
                Optional.of(date),
                Optional.empty());
    }

    /** The day the changed facts are counted on, and the last one by which it helps; none where it comes too late. */
    private record Passing(LocalDate date, Optional<LocalDate> by) {}

    private Optional<Passing> passing(PersonScore changed, LocalDate availableFrom) {
        Optional<Passing> tooLate = Optional.empty();
        for (PassingPeriod stretch : changed.stretches(window.from(), window.to())) {
            if (!stretch.passes() || stretch.from().isAfter(latest)) {
                continue;
            }
            LocalDate first = stretch.from().isBefore(availableFrom) ? availableFrom : stretch.from();
            if (stretch.contains(first) && !first.isAfter(latest)) {
                return Optional.of(new Passing(first, Optional.of(stretch.to())));
            }
            if (tooLate.isEmpty()) {
                tooLate = Optional.of(new Passing(stretch.from(), Optional.empty()));
            }
        }
        return tooLate;
    }

    /** With these steps done. */
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
