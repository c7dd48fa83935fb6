package org.hsproster.report.wording;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.Reason.Code;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;

/** The most important cause of an outlook in one sentence, for lists. */
public final class Headline {

    private static final Set<Code> CHANGES =
            EnumSet.of(Code.BIRTHDAY, Code.EXPERIENCE, Code.REMUNERATION_AT_RENEWAL, Code.RULES);
    private static final Set<Code> PAY = EnumSet.of(Code.REMUNERATION_BELOW_MINIMUM, Code.REMUNERATION_NOT_KNOWN);

    private final Texts texts;
    private final Sentences sentences;

    public Headline(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    /** Returns what is missing, what changes on the decisive day, or the most important reason. */
    public String cause(RenewalAssessment assessment) {
        return shortPoints(assessment)
                .map(points -> Stream.concat(
                                Stream.of(shortage(points)), pay(assessment).map(sentences::reason))
                        .collect(Collectors.joining(texts.text("sentence.separator"))))
                .orElseGet(() -> reason(assessment));
    }

    private static Optional<RenewalPoints> shortPoints(RenewalAssessment assessment) {
        return assessment
                .points()
                .filter(points -> points.margin() < 0)
                .filter(points -> assessment.outlook() == Outlook.AT_RISK && !Advice.isRefused(assessment));
    }

    private String reason(RenewalAssessment assessment) {
        return deciding(assessment)
                .findFirst()
                .or(() -> assessment.reasons().stream().findFirst())
                .map(sentences::reason)
                .orElse("");
    }

    private static Stream<Reason> deciding(RenewalAssessment assessment) {
        Stream<Reason> reasons = assessment.reasons().stream();
        return switch (assessment.outlook()) {
            case FILE_EARLY, FILE_BETWEEN ->
                reasons.filter(reason ->
                        isChangeOn(reason, assessment.lastSafeFilingDate().map(date -> date.plusDays(1))));
            case FILE_LATE -> reasons.filter(reason -> isChangeOn(reason, firstPassingDay(assessment)));
            case AT_RISK -> Advice.isRefused(assessment) ? Stream.empty() : pay(assessment);
            default -> Stream.empty();
        };
    }

    private static Stream<Reason> pay(RenewalAssessment assessment) {
        return assessment.reasons().stream().filter(reason -> PAY.contains(reason.code()));
    }

    /** Returns how many points are missing, and how many of them birthdays took since the last permission. */
    private String shortage(RenewalPoints points) {
        int shortBy = -points.margin();
        int byAge = Math.min(shortBy, points.ageLossSincePermission().orElse(0));
        String key = byAge > 0 ? "headline.short.age" : "headline.short";
        return texts.text(key, points.atFiling(), points.required(), shortBy, byAge);
    }

    /** Returns the first day of the segment of the timeline that contains the recommended date. */
    private static Optional<LocalDate> firstPassingDay(RenewalAssessment assessment) {
        return assessment.reasons().stream()
                .filter(reason -> reason.code() == Code.PASSES_FROM_TO)
                .filter(reason -> assessment
                        .lastSafeFilingDate()
                        .filter(reason.values().get(1)::equals)
                        .isPresent())
                .map(Headline::day)
                .findFirst();
    }

    private static boolean isChangeOn(Reason reason, Optional<LocalDate> day) {
        return CHANGES.contains(reason.code())
                && day.filter(day(reason)::equals).isPresent();
    }

    private static LocalDate day(Reason reason) {
        return (LocalDate) reason.values().get(0);
    }
}
