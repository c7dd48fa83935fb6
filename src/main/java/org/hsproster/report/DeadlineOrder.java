package org.hsproster.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.renewal.RenewalAssessment;

/**
 * The order of people to act on: by deadline, severity and missing points. A person without a known deadline comes
 * after the red ones with which the order begins, since such a stay may end tomorrow.
 */
public final class DeadlineOrder {

    private static final Comparator<Place> BY_DEADLINE = Comparator.comparing(
                    (Place place) -> place.deadline().orElse(LocalDate.MAX))
            .thenComparing(Place::severity)
            .thenComparing(Place::shortBy, Comparator.reverseOrder());

    /**
     * What decides the place of a person.
     *
     * @param deadline empty where none is known
     * @param shortBy points; 0 if points change nothing
     */
    public record Place(Optional<LocalDate> deadline, Severity severity, int shortBy) {

        public static Place of(RenewalAssessment assessment) {
            return new Place(
                    assessment.urgency().deadline(),
                    assessment.outlook().severity(),
                    assessment
                            .points()
                            .filter(points -> assessment.outlook().isToActOn())
                            .map(points -> Math.max(0, -points.margin()))
                            .orElse(0));
        }
    }

    private DeadlineOrder() {}

    /** Returns people in order; those of equal places stay in the order given. */
    public static <T> List<T> sorted(Collection<T> people, Function<? super T, Place> place) {
        List<T> sorted = new ArrayList<>(people);
        sorted.sort(Comparator.comparing(place, BY_DEADLINE));
        List<T> known = only(sorted, place, true);
        List<T> unknown = only(sorted, place, false);
        int red = 0;
        while (red < known.size() && place.apply(known.get(red)).severity() == Severity.RED) {
            red++;
        }
        known.addAll(red, unknown);
        return known;
    }

    private static <T> List<T> only(List<T> sorted, Function<? super T, Place> place, boolean isKnown) {
        return sorted.stream()
                .filter(person -> place.apply(person).deadline().isPresent() == isKnown)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
