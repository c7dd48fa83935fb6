package org.hsproster.renewal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hsproster.rulebook.PaperList;
import org.hsproster.rulebook.PaperRow;
import org.hsproster.rulebook.PaperRow.Purpose;
import org.hsproster.rulebook.Rulebook;

/** Chooses the papers to file by purpose, sheet, category of the employer and day of filing. */
public final class PaperRules {

    private record Key(Purpose purpose, ApplicationFacts facts, Set<LocalDate> begun) {}

    private final PaperList list;
    private final List<LocalDate> firstDays;

    /** The sets so far, since a roster needs a few again and again. */
    private final Map<Key, PaperSet> sets = new ConcurrentHashMap<>();

    public PaperRules(Rulebook rulebook) {
        this.list = rulebook.papers();
        this.firstDays = list.rows().stream()
                .flatMap(row -> row.from().stream())
                .distinct()
                .toList();
    }

    /** Returns the papers of an application that is filed on {@code day}. */
    public PaperSet of(Purpose purpose, ApplicationFacts facts, LocalDate day) {
        Set<LocalDate> begun = Set.copyOf(
                firstDays.stream().filter(first -> !first.isAfter(day)).toList());
        return sets.computeIfAbsent(
                new Key(purpose, facts, begun),
                key -> new PaperSet(
                        purpose,
                        facts.employerCategory(),
                        list.rows().stream()
                                .filter(row -> row.purposes().contains(purpose)
                                        && row.isInForceOn(day)
                                        && isNeeded(row, facts))
                                .map(PaperRules::paper)
                                .toList()));
    }

    private static boolean isNeeded(PaperRow row, ApplicationFacts facts) {
        boolean isOfSheet = row.sheet().isEmpty() || row.sheet().equals(facts.sheet());
        boolean isOfCategory = row.categories().isEmpty()
                || facts.employerCategory().map(row.categories()::contains).orElse(true);
        return isOfSheet && isOfCategory && isMet(row.condition(), facts);
    }

    private static boolean isMet(Optional<PaperRow.Condition> condition, ApplicationFacts facts) {
        return condition.isEmpty()
                || switch (condition.get()) {
                    case DISPATCH -> facts.isDispatched();
                    case DUTIES_NOT_RECORDED -> !facts.isDutiesRecorded();
                    case CLAIMED -> false; // told beside the supporting documents of the item
                };
    }

    private static Paper paper(PaperRow row) {
        return new Paper(row.id(), row.paper(), row.categories(), row.provider(), row.source(), row.isOfficial());
    }
}
