package org.hsproster.employee;

import java.util.List;

/**
 * The related licences and examinations somebody holds, as the roster puts it: how many there are, or what they are
 * called. Which names count is for the rules to say.
 *
 * @param count those that are counted already; never negative
 * @param names those that are still to be counted, as written
 */
public record Licences(int count, List<String> names) {

    public Licences {
        if (count < 0) {
            throw new IllegalArgumentException("licences must not be negative");
        }
        names = List.copyOf(names);
    }

    public static Licences of(int count) {
        return new Licences(count, List.of());
    }

    public static Licences named(List<String> names) {
        return new Licences(0, names);
    }

    @Override
    public String toString() {
        return "Licences";
    }
}
