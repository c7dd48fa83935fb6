package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A paper that is filed with applications.
 *
 * @param sheet the one sheet of the point calculation table that it is for: A, B or C
 * @param categories the categories of the employer (カテゴリー1 to 4) that it is for; empty for all
 * @param provider who has it or gets it; empty where employer and employee have to agree on it
 * @param item the item of the points whose claim asks for it, with {@link Condition#CLAIMED}
 * @param from first day of filing; empty if it has always been so
 * @param isOfficial whether an official text that was read confirms it
 */
public record PaperRow(
        String id,
        Set<Purpose> purposes,
        Optional<String> sheet,
        Set<Integer> categories,
        Optional<PaperProvider> provider,
        Optional<Condition> condition,
        Optional<String> item,
        Optional<LocalDate> from,
        Label paper,
        Label source,
        String link,
        LocalDate checkedOn,
        boolean isOfficial) {

    /** What is applied for. */
    public enum Purpose {
        /** An extension of HSP (i). */
        EXTENSION,
        /** HSP (i) with a new designated organization, which is a change of status. */
        NEW_EMPLOYER,
        HSP_I,
        HSP_II,
        ENGINEER_HUMANITIES,
        ENGINEER_HUMANITIES_EXTENSION,
        /** An extension of any other status for work. */
        OTHER_WORK_EXTENSION
    }

    /** What must be so for the paper to be needed. */
    public enum Condition {
        DISPATCH,
        /** The roster does not say whether tax and insurance are paid. */
        DUTIES_NOT_RECORDED,
        /** An item of the points is claimed. */
        CLAIMED
    }

    public PaperRow {
        purposes = Set.copyOf(purposes);
        categories = Set.copyOf(categories);
    }

    /** Tests whether the paper is asked for by applications filed on {@code date}. */
    public boolean isInForceOn(LocalDate date) {
        return from.filter(date::isBefore).isEmpty();
    }
}
