package org.hsproster.comparison;

import java.util.List;
import java.util.stream.Stream;

/**
 * The people of a department or employer.
 *
 * @param name empty unless the group is a named one
 */
public record ComparedGroup(Kind kind, String name, MoveCounts counts) {

    /** What the people have in common. */
    public enum Kind {
        /** The roster names the group. */
        NAMED,
        /** All groups that are not counted apart. */
        OTHERS,
        /** The roster names none. */
        NOT_RECORDED
    }

    /** Returns groups of which only the first ones stand alone; further named ones are counted as one. */
    public static List<ComparedGroup> first(int most, List<ComparedGroup> groups) {
        List<ComparedGroup> named =
                groups.stream().filter(group -> group.kind() == Kind.NAMED).toList();
        if (named.size() <= most) {
            return groups;
        }
        MoveCounts others = new MoveCounts();
        named.subList(most, named.size()).forEach(group -> others.add(group.counts()));
        groups.stream().filter(group -> group.kind() == Kind.OTHERS).forEach(group -> others.add(group.counts()));
        return Stream.of(
                        named.subList(0, most),
                        List.of(new ComparedGroup(Kind.OTHERS, "", others)),
                        groups.stream()
                                .filter(group -> group.kind() == Kind.NOT_RECORDED)
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return "ComparedGroup";
    }
}
