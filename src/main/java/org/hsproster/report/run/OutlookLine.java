package org.hsproster.report.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/**
 * How many people have an outlook, or one of the outlooks that need no action.
 *
 * @param words symbol and word; for several outlooks, each with its own count
 */
public record OutlookLine(int people, String words) {

    /** Returns a line for each outlook that occurs, the most urgent first, and one line for all grey ones. */
    public static List<OutlookLine> of(Map<Outlook, Integer> counts, Texts texts) {
        List<Outlook> sorted =
                counts.keySet().stream().sorted(Outlook.mostUrgentFirst()).toList();
        List<Outlook> grey = sorted.stream().filter(OutlookLine::isGrey).toList();
        return Stream.concat(
                        sorted.stream().filter(outlook -> !isGrey(outlook)).map(List::of),
                        Stream.of(grey).filter(outlooks -> !outlooks.isEmpty()))
                .map(outlooks -> of(outlooks, counts, texts))
                .toList();
    }

    private static boolean isGrey(Outlook outlook) {
        return outlook.severity() == Severity.GREY;
    }

    private static OutlookLine of(List<Outlook> outlooks, Map<Outlook, Integer> counts, Texts texts) {
        Outlook first = outlooks.get(0);
        if (outlooks.size() == 1) {
            return new OutlookLine(counts.getOrDefault(first, 0), new Sentences(texts).flag(first));
        }
        List<String> each = outlooks.stream()
                .map(outlook -> texts.text("outlook.count", outlook, counts.getOrDefault(outlook, 0)))
                .toList();
        return new OutlookLine(
                outlooks.stream()
                        .mapToInt(outlook -> counts.getOrDefault(outlook, 0))
                        .sum(),
                texts.text("outlook.counts", texts.text("symbol." + first.name()), each));
    }
}
