package org.hsproster.batch.job;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.UrgentCounts;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What the database keeps of a run: numbers, and one hash.
 *
 * @param outlooks how many people have which
 * @param urgent how many people have to be acted on, and by when
 * @param changes against the run before
 * @param problems how many findings about the data there are
 * @param forms how many drafts of the form were written
 * @param parts how many workbooks for a group of people were written
 * @param events how many days were put into a calendar
 * @param workbookSha256 of the annotated copy; empty for a run that kept none
 */
record RunCounts(
        Map<Outlook, Integer> outlooks,
        UrgentCounts urgent,
        ChangeCounts changes,
        int problems,
        int forms,
        int parts,
        int events,
        Optional<String> workbookSha256) {

    private static final String OUTLOOK = "outlook.";
    private static final String TO_ACT_ON = "toActOn";
    private static final String DUE_SOON_ALONE = "dueSoonAlone";
    private static final String NEAREST_DEADLINE = "nearestDeadline";
    private static final String CHANGE = "change.";
    private static final String LEFT = "left";
    private static final String EARLIER = "earlier";
    private static final String PROBLEMS = "problems";
    private static final String FORMS = "forms";
    private static final String PARTS = "parts";
    private static final String EVENTS = "events";
    private static final String WORKBOOK_SHA256 = "workbookSha256";

    void putInto(ExecutionContext context) {
        outlooks.forEach((outlook, count) -> context.putInt(OUTLOOK + outlook.name(), count));
        context.putInt(TO_ACT_ON, urgent.toActOn());
        context.putInt(DUE_SOON_ALONE, urgent.dueSoonAlone());
        urgent.nearestDeadline().ifPresent(day -> context.putString(NEAREST_DEADLINE, day.toString()));
        changes.people().forEach((kind, count) -> context.putInt(CHANGE + kind.name(), count));
        context.putInt(LEFT, changes.left());
        changes.earlier().ifPresent(day -> context.putString(EARLIER, day.toString()));
        context.putInt(PROBLEMS, problems);
        context.putInt(FORMS, forms);
        context.putInt(PARTS, parts);
        context.putInt(EVENTS, events);
        workbookSha256.ifPresent(hash -> context.putString(WORKBOOK_SHA256, hash));
    }

    static RunCounts of(ExecutionContext context) {
        Map<Outlook, Integer> outlooks = counts(Outlook.class, OUTLOOK, context);
        return new RunCounts(
                outlooks,
                urgent(outlooks, context),
                changes(context),
                context.getInt(PROBLEMS),
                context.getInt(FORMS, 0),
                context.getInt(PARTS, 0),
                context.getInt(EVENTS, 0),
                text(WORKBOOK_SHA256, context));
    }

    /** Runs of earlier versions counted outlooks alone. */
    private static UrgentCounts urgent(Map<Outlook, Integer> outlooks, ExecutionContext context) {
        int byOutlook = outlooks.entrySet().stream()
                .filter(each -> each.getKey().isToActOn())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new UrgentCounts(
                context.getInt(TO_ACT_ON, byOutlook),
                context.getInt(DUE_SOON_ALONE, 0),
                text(NEAREST_DEADLINE, context).map(LocalDate::parse));
    }

    private static ChangeCounts changes(ExecutionContext context) {
        return new ChangeCounts(
                text(EARLIER, context).map(LocalDate::parse),
                counts(OutlookChange.Kind.class, CHANGE, context),
                context.getInt(LEFT, 0));
    }

    private static Optional<String> text(String key, ExecutionContext context) {
        return context.containsKey(key) ? Optional.of(context.getString(key)) : Optional.empty();
    }

    private static <K extends Enum<K>> Map<K, Integer> counts(Class<K> kinds, String prefix, ExecutionContext context) {
        Map<K, Integer> counts = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            String key = prefix + kind.name();
            if (context.containsKey(key)) {
                counts.put(kind, context.getInt(key));
            }
        }
        return counts;
    }
}
