package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of files that are assessed together, without their dates. They are computed once for all files: a monthly
 * run compares each of its rosters with all others.
 */
final class SeriesNames {

    private final List<Path> files;

    /** The names of files by their name without a date, in lower case. */
    private final Map<String, Set<String>> names = new HashMap<>();

    SeriesNames(Collection<Path> files) {
        this.files = List.copyOf(files);
        for (Path file : files) {
            String own = SeriesName.fileName(file);
            names.computeIfAbsent(key(SeriesName.withoutDate(OutcomeName.roster(own))), name -> new HashSet<>())
                    .add(own);
        }
    }

    /** Tests whether these are the names of some files. */
    boolean areOf(List<Path> others) {
        return files.equals(others);
    }

    /** Tests whether a file of another name has this name without a date. */
    boolean isShared(String name, String own) {
        return names.getOrDefault(key(name), Set.of()).stream().anyMatch(other -> !other.equals(own));
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
