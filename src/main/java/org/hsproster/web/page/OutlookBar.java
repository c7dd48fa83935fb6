package org.hsproster.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/** How many people have which outlook, as a bar and in words. */
final class OutlookBar {

    /** The bar is this wide, in units of its own. */
    static final int WIDTH = 1_000;

    private static final List<Outlook> GRAVEST_FIRST =
            Stream.of(Outlook.values()).sorted(Outlook.mostUrgentFirst()).toList();

    private OutlookBar() {}

    /**
     * A part of the bar.
     *
     * @param look the severity, which gives the colour
     * @param flag symbol and word
     */
    record Part(String look, String flag, String meaning, int people, int from, int width) {}

    static List<Part> of(Map<Outlook, Integer> outlooks, Texts texts) {
        int everybody = outlooks.values().stream().mapToInt(Integer::intValue).sum();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Outlook outlook : GRAVEST_FIRST) {
            int people = outlooks.getOrDefault(outlook, 0);
            if (people > 0) {
                int from = share(before, everybody);
                before += people;
                parts.add(new Part(
                        look(outlook),
                        new Sentences(texts).flag(outlook),
                        texts.text("meaning." + outlook.name()),
                        people,
                        from,
                        share(before, everybody) - from));
            }
        }
        return parts;
    }

    static String look(Outlook outlook) {
        return "look-" + outlook.severity().name();
    }

    /** Returns how far down an outlook comes where the gravest is told first. */
    static int gravity(Outlook outlook) {
        return GRAVEST_FIRST.indexOf(outlook);
    }

    private static int share(int people, int everybody) {
        return Math.toIntExact((long) people * WIDTH / everybody);
    }
}
