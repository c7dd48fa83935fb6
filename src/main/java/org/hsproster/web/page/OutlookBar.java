package org.hsproster.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/** The number of people by outlook, as a bar and in words. */
final class OutlookBar {

    /** Width of the bar in the units of its SVG. */
    static final int WIDTH = 1_000;

    private static final List<Outlook> MOST_URGENT_FIRST =
            Stream.of(Outlook.values()).sorted(Outlook.mostUrgentFirst()).toList();

    private OutlookBar() {}

    /**
     * A part of the bar.
     *
     * @param cssClass colours the severity
     * @param flag symbol and word
     */
    record Part(String cssClass, String flag, String meaning, int people, int from, int width) {}

    static List<Part> of(Map<Outlook, Integer> outlooks, Texts texts) {
        int total = outlooks.values().stream().mapToInt(Integer::intValue).sum();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Outlook outlook : MOST_URGENT_FIRST) {
            int people = outlooks.getOrDefault(outlook, 0);
            if (people > 0) {
                int from = share(before, total);
                before += people;
                parts.add(new Part(
                        cssClass(outlook),
                        new Sentences(texts).flag(outlook),
                        texts.text("meaning." + outlook.name()),
                        people,
                        from,
                        share(before, total) - from));
            }
        }
        return parts;
    }

    static String cssClass(Outlook outlook) {
        return "look-" + outlook.severity().name();
    }

    /** Returns the rank of an outlook, starting at 0 for the most urgent one. */
    static int rank(Outlook outlook) {
        return MOST_URGENT_FIRST.indexOf(outlook);
    }

    private static int share(int people, int total) {
        return Math.toIntExact((long) people * WIDTH / total);
    }
}
