package org.hsproster.workbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;

/** Who has to be acted on, the nearest deadline first. */
final class ActionList {

    private ActionList() {}

    static List<AssessedEntry> of(List<AssessedEntry> entries, LocalDate asOf) {
        return entries.stream()
                .filter(entry -> entry.assessment().outlook().isToActOn())
                .sorted(Comparator.comparing((AssessedEntry entry) -> deadline(entry, asOf))
                        .thenComparing(entry -> entry.assessment().outlook().severity()))
                .toList();
    }

    /** Last safe day, else expiry; today where the work itself has to wait; those without any date come last. */
    private static LocalDate deadline(AssessedEntry entry, LocalDate asOf) {
        return entry.assessment().outlook() == Outlook.EMPLOYER_CHANGED
                ? asOf
                : entry.assessment()
                        .lastSafeFilingDate()
                        .or(() -> AddedColumn.expiry(entry))
                        .orElse(LocalDate.MAX);
    }
}
