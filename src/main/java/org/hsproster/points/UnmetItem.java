package org.hsproster.points;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.employee.Fact;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;

/**
 * An item that gives no points to a person on a date, and the first condition that fails of the row nearest to being
 * met, see {@link NearestRow}.
 *
 * @param row the nearest row; empty for {@link Reason#NOT_IN_FORCE}
 * @param condition the first one of the row that fails; empty for {@link Reason#NOT_IN_FORCE}
 * @param about the facts that the condition depends on, without clear ones for {@link Reason#MISSING} and
 *     {@link Reason#UNCLEAR}, the one with the names for {@link Reason#NOT_LISTED}; empty for {@link Reason#OTHER_ITEM}
 * @param recorded for {@link Reason#RECORDED_OTHERWISE}: the quantity, ratio or age as a number, a sorted list of kinds
 *     by the words of the rule files, or {@code false} for a yes-or-no condition; for {@link Reason#NOT_LISTED}: the
 *     list of names as written
 * @param age on the date, if it is known and a row has a bound of age
 * @param restsOn all facts that the answer depends on
 */
public record UnmetItem(
        PointItem item,
        Parameter rule,
        Optional<RuleRow> row,
        Optional<RowCondition> condition,
        Reason reason,
        List<Fact<?>> about,
        Optional<Object> recorded,
        OptionalInt age,
        List<Fact<?>> restsOn) {

    /** Why a condition fails. */
    public enum Reason {
        /** A fact is not recorded. */
        MISSING,
        /** A fact is recorded, but unclear or unreadable. */
        UNCLEAR,
        RECORDED_OTHERWISE,
        /** Names are recorded, of which none is on the lists of the law. */
        NOT_LISTED,
        /** The item counts only together with another one, which gives no points. */
        OTHER_ITEM,
        /** The rules of the date give no points for the item. */
        NOT_IN_FORCE
    }

    public UnmetItem {
        about = List.copyOf(about);
        restsOn = List.copyOf(restsOn);
    }

    /** Returns the same item, not met because none of the recorded names is on the lists. */
    UnmetItem notListed(UnlistedNames unlisted) {
        return new UnmetItem(
                item,
                rule,
                row,
                condition,
                Reason.NOT_LISTED,
                List.of(unlisted.fact()),
                Optional.of(unlisted.names()),
                age,
                restsOn);
    }

    @Override
    public String toString() {
        return "UnmetItem";
    }
}
