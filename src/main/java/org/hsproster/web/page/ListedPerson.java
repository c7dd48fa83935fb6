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
import org.hsproster.report.wording.FirstSteps;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.UploadAssessor;
import org.hsproster.web.upload.UploadOutcome;

/**
 * A person on the list of a result.
 *
 * @param index identifies the page of the person, and reveals nothing about the person
 * @param cssClass colours the severity
 * @param toActOn whether action is needed
 * @param order the position when the list is sorted by urgency
 * @param daysLeft until the deadline; empty where there is none
 */
record ListedPerson(
        int index,
        String number,
        String name,
        String department,
        String cssClass,
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

    /** Those that need action first, by their deadlines, then the others. */
    private static final Comparator<ListedPerson> URGENT_FIRST = Comparator.comparingInt(ListedPerson::order);

    static List<ListedPerson> of(UploadOutcome outcome, UploadAssessor assessor, Texts texts) {
        List<AssessedEntry> people = assessor.reassess(outcome);
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
                OutlookBar.cssClass(outlook),
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
                new FirstSteps(texts).of(assessment).stream().findFirst().orElse(""),
                person.change()
                        .map(change -> new Sentences(texts).change(change.kind()))
                        .orElse(""));
    }

    /** Returns a number by which people are sorted; an unknown deadline may be today. */
    private static int order(RenewalAssessment assessment, Optional<Integer> daysLeft) {
        int far = Short.MAX_VALUE;
        int group = assessment.urgency().isToActOn() ? 0 : 1 + OutlookBar.rank(assessment.outlook());
        return group * 2 * far + far + daysLeft.map(days -> Math.min(days, far)).orElse(0);
    }
}
