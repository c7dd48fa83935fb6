package org.hsproster.monthly;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files that programs put beside a roster while they have it open: {@code ~$roster.xlsx} of Excel, {@code
 * .~roster.xlsx} of WPS Office and {@code .~lock.roster.xlsx#} of LibreOffice. Other programs of these vendors replace
 * up to two letters of the name, as in {@code ~$ster.xlsx}.
 *
 * @param names of all files of the folder
 */
record LockFiles(Set<String> names) {

    private static final int MOST_REPLACED = 2;

    static LockFiles among(Collection<Path> files) {
        return new LockFiles(files.stream().map(LockFiles::name).collect(Collectors.toSet()));
    }

    /** Returns the lock file beside a roster; empty if there is none. */
    Optional<Path> of(Path roster) {
        String name = name(roster);
        return Stream.concat(
                        Stream.of(".~lock." + name + "#"),
                        IntStream.rangeClosed(0, Math.min(MOST_REPLACED, name.length()))
                                .mapToObj(name::substring)
                                .filter(rest -> isOf(name, rest))
                                .flatMap(rest -> Stream.of("~$" + rest, ".~" + rest)))
                .filter(names::contains)
                .findFirst()
                .map(roster::resolveSibling);
    }

    /** Tests whether a lock file with the rest of a name is of the roster, and not of one with just that name. */
    private boolean isOf(String roster, String rest) {
        return rest.equals(roster) || !names.contains(rest);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
