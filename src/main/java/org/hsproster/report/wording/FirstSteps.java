package org.hsproster.report.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.renewal.Fallback;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Remedy;
import org.hsproster.renewal.RenewalAssessment;

/** What to do first about a renewal, for lists: the remedies that can be done in time, and the other status. */
public final class FirstSteps {

    private static final int MOST = 3;

    /** The outlooks that more points improve; for others it is dates that count. */
    private static final Set<Outlook> SHORT_OF_POINTS = EnumSet.of(Outlook.AT_RISK, Outlook.NEEDS_DATA);

    private final Texts texts;
    private final Sentences sentences;

    public FirstSteps(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    /**
     * Returns what to do, the most feasible first, one line each: up to {@value #MOST} remedies that are in time, else
     * the advice. The change of status stands beside them, and before them where only a
     * large raise would help and that status may be open.
     */
    public List<String> of(RenewalAssessment assessment) {
        if (!SHORT_OF_POINTS.contains(assessment.outlook()) || Advice.isRefused(assessment)) {
            return advice(assessment).toList();
        }
        List<Remedy> inTime = assessment.remedies().stream()
                .filter(Remedy::reaches)
                .limit(MOST)
                .toList();
        List<String> steps = new ArrayList<>(
                inTime.isEmpty()
                        ? advice(assessment).toList()
                        : inTime.stream().map(sentences::remedy).toList());
        Optional<String> other =
                assessment.fallback().filter(status -> isShort(assessment)).map(this::other);
        boolean mayBeOpen = assessment
                .fallback()
                .flatMap(Fallback::open)
                .filter(open -> !open)
                .isEmpty();
        boolean isFirst = mayBeOpen
                && inTime.stream().findFirst().filter(Remedy::isCostly).isPresent();
        other.ifPresent(status -> steps.add(isFirst ? 0 : steps.size(), status));
        return steps;
    }

    /** Tests whether more points or pay are needed, rather than only the day of expiry or another fact. */
    private static boolean isShort(RenewalAssessment assessment) {
        return assessment.outlook() == Outlook.AT_RISK
                || assessment.points().filter(points -> points.margin() < 0).isPresent();
    }

    private Stream<String> advice(RenewalAssessment assessment) {
        return Stream.of(sentences.advice(assessment)).filter(sentence -> !sentence.isEmpty());
    }

    private String other(Fallback fallback) {
        String key = fallback.open().map(open -> open ? "open" : "notOpen").orElse("toCheck");
        return texts.text("steps.other." + key, fallback.status());
    }

    /** Returns what to do on numbered lines; empty if there is nothing to do. */
    public String lines(RenewalAssessment assessment) {
        return String.join("\n", numbered(of(assessment)));
    }

    private List<String> numbered(List<String> steps) {
        if (steps.size() == 1) {
            return steps;
        }
        List<String> numbered = new ArrayList<>();
        for (String step : steps) {
            numbered.add(texts.text("steps.step", numbered.size() + 1, step));
        }
        return numbered;
    }
}
