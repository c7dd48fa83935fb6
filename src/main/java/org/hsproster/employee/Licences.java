package org.hsproster.employee;

import java.util.List;

/**
 * The related licences and examinations of an employee: their number or their names. The rules determine which names
 * count.
 *
 * @param count licences that are already counted; never negative
 * @param names the others, as written: to be counted or, once that is done, on none of the lists
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
