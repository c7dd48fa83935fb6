package org.hsproster.renewal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.points.ItemPoints;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.timeline.Timeline.Cause;
import org.hsproster.renewal.timeline.Timeline.Change;
import org.hsproster.renewal.timeline.Timeline.Kind;

/** Finds the days on which a person's awards change, and the causes. */
public final class TimelineBuilder {

    /** The items in the order of their changes: age, which a birthday changes, precedes the remuneration. */
    private static final List<PointItem> AGE_FIRST = Stream.concat(
                    Stream.of(PointItem.AGE), Stream.of(PointItem.values()).filter(item -> item != PointItem.AGE))
            .toList();

    private final PersonScore score;

    public TimelineBuilder(PersonScore score) {
        this.score = score;
    }

    public Timeline between(LocalDate from, LocalDate until) {
        List<Timeline.Segment> segments = new ArrayList<>();
        ItemPoints points = score.tallyOn(from);
        segments.add(new Timeline.Segment(from, points.total(), List.of()));
        for (LocalDate day : score.changeDates(from, until)) {
            ItemPoints after = score.tallyOn(day);
            List<Cause> causes = causes(points, after, day);
            if (!causes.isEmpty()) {
                segments.add(new Timeline.Segment(day, after.total(), causes));
            }
            points = after;
        }
        return new Timeline(segments, score.passingPeriods(from, until), score.minimumRemunerationPeriods(from, until));
    }

    /** Returns the causes: first a birthday, with other facts as on the day before, then the others at the new age. */
    private List<Cause> causes(ItemPoints start, ItemPoints end, LocalDate day) {
        LocalDate before = day.minusDays(1);
        int age = ageOn(day);
        ItemPoints older = age > ageOn(before) ? score.tallyOn(before, age) : start;

        Map<Kind, List<Change>> changes = new EnumMap<>(Kind.class);
        collect(start, older, item -> Kind.BIRTHDAY, changes);
        collect(older, end, item -> kindOf(item, day), changes);
        return changes.entrySet().stream()
                .map(each -> new Cause(each.getKey(), number(each.getKey(), day, age), List.copyOf(each.getValue())))
                .toList();
    }

    private int ageOn(LocalDate date) {
        return score.facts().ageOn(date);
    }

    private Kind kindOf(PointItem item, LocalDate day) {
        if (item == PointItem.EXPERIENCE && completesAYearOn(day)) {
            return Kind.EXPERIENCE;
        }
        boolean newRemuneration =
                score.facts().remunerationChangesOn().filter(day::equals).isPresent();
        return item == PointItem.REMUNERATION && newRemuneration ? Kind.REMUNERATION_AT_RENEWAL : Kind.RULES;
    }

    private boolean completesAYearOn(LocalDate day) {
        return yearsOn(day) > yearsOn(day.minusDays(1));
    }

    private long number(Kind kind, LocalDate day, int age) {
        return switch (kind) {
            case BIRTHDAY -> age;
            case EXPERIENCE -> yearsOn(day);
            case REMUNERATION_AT_RENEWAL, RULES -> 0;
        };
    }

    private long yearsOn(LocalDate day) {
        return score.facts()
                .get(Fact.EXPERIENCE)
                .map(career -> career.fullYearsOn(day))
                .orElse(0L);
    }

    private static void collect(
            ItemPoints before, ItemPoints after, Function<PointItem, Kind> kind, Map<Kind, List<Change>> changes) {
        for (PointItem item : AGE_FIRST) {
            int gain = after.of(item) - before.of(item);
            if (gain != 0) {
                changes.computeIfAbsent(kind.apply(item), each -> new ArrayList<>())
                        .add(new Change(item, gain));
            }
        }
    }
}
