package org.hsproster.report.wording;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.Reason.Code;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;

/** The most important cause and the first thing to do, one sentence each, for lists. */
public final class Headline {

    private static final Set<Code> CHANGES =
            EnumSet.of(Code.BIRTHDAY, Code.EXPERIENCE, Code.REMUNERATION_AT_RENEWAL, Code.RULES);
    private static final Set<Code> PAY = EnumSet.of(Code.REMUNERATION_BELOW_MINIMUM, Code.REMUNERATION_NOT_KNOWN);

    /** The outlooks that more points improve; for others it is dates that count. */
    private static final Set<Outlook> SHORT_OF_POINTS = EnumSet.of(Outlook.AT_RISK, Outlook.NEEDS_DATA);

    private final Sentences sentences;

    public Headline(Texts texts) {
        this.sentences = new Sentences(texts);
    }

    /** Returns what changes on the decisive day, or the most important reason. */
    public String cause(RenewalAssessment assessment) {
        return deciding(assessment)
                .findFirst()
                .or(() -> assessment.reasons().stream().findFirst())
                .map(sentences::reason)
                .orElse("");
    }

    /** Returns the cheapest remedy, or what to do about the renewal. */
    public String remedy(RenewalAssessment assessment) {
        return assessment.remedies().stream()
                .filter(remedy -> SHORT_OF_POINTS.contains(assessment.outlook()))
                .findFirst()
                .map(sentences::remedy)
                .orElseGet(() -> sentences.advice(assessment));
    }

    private static Stream<Reason> deciding(RenewalAssessment assessment) {
        Stream<Reason> reasons = assessment.reasons().stream();
        return switch (assessment.outlook()) {
            case FILE_EARLY, FILE_BETWEEN ->
                reasons.filter(reason ->
                        isChangeOn(reason, assessment.lastSafeFilingDate().map(date -> date.plusDays(1))));
            case FILE_LATE -> reasons.filter(reason -> isChangeOn(reason, firstPassingDay(assessment)));
            case AT_RISK -> atRisk(assessment);
            default -> Stream.empty();
        };
    }

    private static Stream<Reason> atRisk(RenewalAssessment assessment) {
        Optional<RenewalPoints> points = assessment.points();
        boolean isForPay = points.filter(each -> each.margin() >= 0).isPresent();
        return isForPay
                ? assessment.reasons().stream().filter(reason -> PAY.contains(reason.code()))
                : Stream.concat(
                        assessment.reasons().stream()
                                .filter(reason -> reason.code() == Code.BIRTHDAY)
                                .filter(reason -> points.filter(
                                                each -> !day(reason).isAfter(each.countedOn()))
                                        .isPresent()),
                        assessment.reasons().stream().filter(reason -> reason.code() == Code.LOST_SINCE_PERMISSION));
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
