package org.hsproster.batch;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of old runs that a purge does not remove.
 *
 * @param reasons why each stays
 * @param gone number of files that are not there any more
 */
public record KeptFiles(SortedMap<Path, Reason> reasons, int gone) {

    /** Why a file stays. */
    public enum Reason {
        /** It is not what the run has left. */
        CHANGED,
        /** It was changed on the day of the purge's age, or later. */
        YOUNGER,
        /** It is outside of this home, and the run was made from another one. */
        ELSEWHERE
    }

    /** Returns the files that stay for a reason. */
    public SortedSet<Path> because(Reason reason) {
        SortedSet<Path> files = new TreeSet<>(reasons.keySet());
        files.removeIf(file -> reasons.get(file) != reason);
        return files;
    }
}
