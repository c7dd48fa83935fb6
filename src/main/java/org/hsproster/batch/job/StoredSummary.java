package org.hsproster.batch.job;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.UrgentCounts;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the database stores of a run in the context of its step: numbers, and the hash of the workbook. */
record StoredSummary(ExecutionContext context) {

    private static final String OUTLOOK = "outlook.";
    private static final String TO_ACT_ON = "toActOn";
    private static final String DUE_SOON_ALONE = "dueSoonAlone";
    private static final String NEAREST_DEADLINE = "nearestDeadline";
    private static final String CHANGE = "change.";
    private static final String LEFT = "left";
    private static final String EARLIER = "earlier";
    private static final String PROBLEMS = "problems";
    private static final String SHA256 = "Sha256";

    static void write(RunSummary summary, RunOutputs outputs, ExecutionContext context) {
        summary.outlooks().forEach((outlook, count) -> context.putInt(OUTLOOK + outlook.name(), count));
        UrgentCounts urgent = summary.urgent();
        context.putInt(TO_ACT_ON, urgent.toActOn());
        context.putInt(DUE_SOON_ALONE, urgent.dueSoonAlone());
        urgent.nearestDeadline().ifPresent(day -> context.putString(NEAREST_DEADLINE, day.toString()));
        ChangeCounts changes = summary.changes();
        changes.people().forEach((kind, count) -> context.putInt(CHANGE + kind.name(), count));
        context.putInt(LEFT, changes.left());
        changes.earlier().ifPresent(day -> context.putString(EARLIER, day.toString()));
        context.putInt(PROBLEMS, summary.problems());
        new StoredCases(context).write(summary.cases());
        for (FileOutput output : outputs.files()) {
            context.putInt(output.countName(), output.count());
            output.sha256().ifPresent(hash -> context.putString(output.name() + SHA256, hash));
        }
    }

    RunSummary summary() {
        Map<Outlook, Integer> outlooks = counts(Outlook.class, OUTLOOK);
        return new RunSummary(
                outlooks, urgent(outlooks), changes(), context.getInt(PROBLEMS), new StoredCases(context).read());
    }

    /** Returns how many files or entries of an output were written. */
    int count(FileOutput output) {
        return context.getInt(output.countName(), 0);
    }

    /** Returns the hash of the one file of an output; empty for a run that stored none. */
    Optional<String> sha256(FileOutput output) {
        return text(output.name() + SHA256);
    }

    /** Runs of earlier versions counted outlooks alone. */
    private UrgentCounts urgent(Map<Outlook, Integer> outlooks) {
        int byOutlook = outlooks.entrySet().stream()
                .filter(each -> each.getKey().isToActOn())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new UrgentCounts(
                context.getInt(TO_ACT_ON, byOutlook),
                context.getInt(DUE_SOON_ALONE, 0),
                text(NEAREST_DEADLINE).map(LocalDate::parse));
    }

    private ChangeCounts changes() {
        return new ChangeCounts(
                text(EARLIER).map(LocalDate::parse), counts(OutlookChange.Kind.class, CHANGE), context.getInt(LEFT, 0));
    }

    private Optional<String> text(String key) {
        return context.containsKey(key) ? Optional.of(context.getString(key)) : Optional.empty();
    }

    private <K extends Enum<K>> Map<K, Integer> counts(Class<K> kinds, String prefix) {
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
