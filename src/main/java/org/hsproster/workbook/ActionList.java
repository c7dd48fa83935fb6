package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;

/** Who has to be acted on, the nearest deadline first. Of a person it keeps no more than a row of the table. */
final class ActionList {

    private record Item(LocalDate deadline, Outlook.Severity severity, List<Content> row) {}

    private final LocalDate asOf;
    private final ActionTable table;
    private final List<Item> items = new ArrayList<>();

    ActionList(LocalDate asOf, ActionTable table) {
        this.asOf = asOf;
        this.table = table;
    }

    void add(AssessedEntry entry) {
        Outlook outlook = entry.assessment().outlook();
        if (outlook.isToActOn()) {
            items.add(new Item(deadline(entry, asOf), outlook.severity(), table.row(entry)));
        }
    }

    List<List<Content>> rows() {
        return items.stream()
                .sorted(Comparator.comparing(Item::deadline).thenComparing(Item::severity))
                .map(Item::row)
                .toList();
    }

    /** Last safe day, else expiry; today where the work itself has to wait; those without any date come last. */
    static LocalDate deadline(AssessedEntry entry, LocalDate asOf) {
        return entry.assessment().outlook() == Outlook.EMPLOYER_CHANGED
                ? asOf
                : entry.assessment()
                        .lastSafeFilingDate()
                        .or(() -> AddedColumn.expiry(entry))
                        .orElse(LocalDate.MAX);
    }
}
