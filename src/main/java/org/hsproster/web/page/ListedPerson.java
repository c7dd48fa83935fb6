package org.hsproster.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.UploadAssessor;
import org.hsproster.web.upload.UploadOutcome;

/**
 * Somebody on the list of the result.
 *
 * @param index by which the page of the person is asked for; it tells nothing about anybody
 * @param look the severity, which gives the colour
 * @param toActOn whether something has to be done
 * @param order where the person stands when the list is sorted by urgency
 * @param daysLeft until the deadline; empty where there is none
 */
record ListedPerson(
        int index,
        String number,
        String name,
        String department,
        String look,
        String flag,
        boolean toActOn,
        int order,
        String expiry,
        String recommended,
        String deadline,
        String daysLeft,
        String points,
        String cause,
        String remedy,
        String change) {

    /** The nearest deadline first among those to act on, and these before the others. */
    private static final Comparator<ListedPerson> URGENT_FIRST = Comparator.comparingInt(ListedPerson::order);

    static List<ListedPerson> of(UploadOutcome outcome, UploadAssessor assessing, Texts texts) {
        List<AssessedEntry> people = assessing.again(outcome);
        return IntStream.range(0, people.size())
                .mapToObj(index -> of(index, people.get(index), outcome.asOf(), texts))
                .sorted(URGENT_FIRST)
                .toList();
    }

    private static ListedPerson of(int index, AssessedEntry person, LocalDate asOf, Texts texts) {
        RenewalAssessment assessment = person.assessment();
        Outlook outlook = assessment.outlook();
        Optional<Integer> daysLeft =
                assessment.urgency().deadline().map(day -> Math.toIntExact(ChronoUnit.DAYS.between(asOf, day)));
        Headline headline = new Headline(texts);
        return new ListedPerson(
                index,
                PersonFacts.number(person, texts),
                PersonFacts.text(person, Fact.NAME),
                PersonFacts.text(person, Fact.DEPARTMENT),
                OutlookBar.look(outlook),
                new Sentences(texts).flag(outlook),
                assessment.urgency().isToActOn(),
                order(assessment, daysLeft),
                PersonFacts.day(person.entry().employee().confirmed(Fact.EXPIRES_ON)),
                PersonFacts.day(assessment.recommendedFilingDate()),
                PersonFacts.day(assessment.urgency().deadline()),
                daysLeft.map(String::valueOf).orElse(""),
                assessment
                        .points()
                        .map(points -> String.valueOf(points.atFiling()))
                        .orElse(""),
                headline.cause(assessment),
                headline.remedy(assessment),
                person.change()
                        .map(change -> new Sentences(texts).change(change.kind()))
                        .orElse(""));
    }

    private static int order(RenewalAssessment assessment, Optional<Integer> daysLeft) {
        int far = Short.MAX_VALUE;
        int group = assessment.urgency().isToActOn() ? 0 : 1 + OutlookBar.gravity(assessment.outlook());
        return group * 2 * far + far + daysLeft.map(days -> Math.min(days, far)).orElse(far);
    }
}
