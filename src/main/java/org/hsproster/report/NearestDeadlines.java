package org.hsproster.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hsproster.report.DeadlineOrder.Place;

/**
 * The first people in {@link DeadlineOrder}, of any number of people that are added.
 *
 * @param <T> what is kept of a person
 */
public final class NearestDeadlines<T> {

    private final int most;
    private final Function<? super T, Place> place;

    /** Kept apart, since a person added later may change which of both come first. */
    private List<T> known = new ArrayList<>();

    private List<T> unknown = new ArrayList<>();

    /**
     * Creates an empty list.
     *
     * @param most the highest number of people
     */
    public NearestDeadlines(int most, Function<? super T, Place> place) {
        this.most = most;
        this.place = place;
    }

    public void add(T person) {
        if (place.apply(person).deadline().isEmpty()) {
            unknown = with(person, unknown);
        } else {
            known = with(person, known);
        }
    }

    private List<T> with(T person, List<T> people) {
        people.add(person);
        return people.size() > 2 * most
                ? new ArrayList<>(DeadlineOrder.sorted(people, place).subList(0, most))
                : people;
    }

    /** Returns the first people, the most urgent one first. */
    public List<T> people() {
        List<T> all = new ArrayList<>(known);
        all.addAll(unknown);
        return DeadlineOrder.sorted(all, place).stream().limit(most).toList();
    }
}
