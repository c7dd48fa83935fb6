package org.hsproster.report.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange.Kind;

/** Counts the changes of people as they are added. */
public final class ChangeTally {

    private final Map<Kind, Integer> people = new EnumMap<>(Kind.class);

    /** Counts the change of a person. */
    public void add(Optional<Kind> change) {
        change.filter(ChangeCounts.KINDS::contains).ifPresent(kind -> people.merge(kind, 1, Integer::sum));
    }

    /** Returns the counts after all people were added. */
    public ChangeCounts counts(Comparison comparison) {
        return new ChangeCounts(comparison.earlier(), people, comparison.left().size());
    }
}
