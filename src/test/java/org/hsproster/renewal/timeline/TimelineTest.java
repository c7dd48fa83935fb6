package org.hsproster.renewal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.points.PointItem.AGE;
import static org.hsproster.points.PointItem.EXPERIENCE;
import static org.hsproster.points.PointItem.LOCAL_GOVERNMENT_SUPPORT;
import static org.hsproster.points.PointItem.REMUNERATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.timeline.Timeline.Cause;
import org.hsproster.renewal.timeline.Timeline.Change;
import org.hsproster.renewal.timeline.Timeline.Kind;
import org.hsproster.renewal.timeline.Timeline.Segment;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void tellsEveryChangeOverFiveYears() {
        assertThat(timeline(HspHolders.TURNS_35 + "degree=master japanese=N1 experienceYears=2021-04-01"))
                .containsExactly(
                        segment("2026-11-21", 70),
                        segment("2027-03-10", 50, birthday(35, change(AGE, -5), change(REMUNERATION, -15))),
                        segment("2028-04-01", 55, experience(7, change(EXPERIENCE, 5))),
                        segment("2031-04-01", 60, experience(10, change(EXPERIENCE, 5))));
    }

    @Test
    void endsFiveYearsAfterTheRun() {
        assertThat(timeline(HspHolders.SAFE + "birthDate=1991-11-21"))
                .extracting(Segment::from)
                .as("40 on the last day")
                .containsExactly(HspHolders.AS_OF, LocalDate.of(2031, 11, 21));
        assertThat(timeline(HspHolders.SAFE + "birthDate=1991-11-22"))
                .extracting(Segment::from)
                .as("40 a day later, and 35 tomorrow")
                .containsExactly(HspHolders.AS_OF, LocalDate.of(2026, 11, 22));
    }

    @Test
    void endsOnTheDayOfExpiryWhereThatIsLater() {
        assertThat(timeline(HspHolders.SAFE + "birthDate=1992-03-21 expiresOn=2032-03-21"))
                .extracting(Segment::from)
                .containsExactly(HspHolders.AS_OF, LocalDate.of(2027, 3, 21), LocalDate.of(2032, 3, 21));
    }

    @Test
    void aBirthdayComesBeforeWhatElseHappensThatDay() {
        assertThat(timeline(HspHolders.TURNS_35 + "degree=master experienceYears=2022-03-10"))
                .contains(segment(
                        "2027-03-10",
                        35,
                        birthday(35, change(AGE, -5), change(REMUNERATION, -15)),
                        experience(5, change(EXPERIENCE, 5))));
    }

    @Test
    void theRemunerationAtRenewalIsCountedAtTheNewAge() {
        assertThat(timeline(HspHolders.TURNS_35 + "birthDate=1991-12-31 remunerationAtRenewal=6_000_000"))
                .contains(segment(
                        "2026-12-31",
                        25,
                        birthday(35, change(AGE, -5), change(REMUNERATION, -15)),
                        new Cause(Kind.REMUNERATION_AT_RENEWAL, 0, List.of(change(REMUNERATION, 20)))));
    }

    @Test
    void aDayOnWhichLossAndGainCancelOutIsReported() {
        assertThat(timeline(
                        HspHolders.TURNS_35 + "annualRemuneration=9_000_000 degree=master experienceYears=2022-03-10"))
                .startsWith(
                        segment("2026-11-21", 70),
                        segment("2027-03-10", 70, birthday(35, change(AGE, -5)), experience(5, change(EXPERIENCE, 5))));
    }

    @Test
    void birthdaysThatChangeNothingAreNotReported() {
        assertThat(timeline(HspHolders.AT_41)).containsExactly(segment("2026-11-21", 35));
    }

    @Test
    void aPersonBornOn29FebruaryIsOlderFromTheFirstOfMarch() {
        assertThat(timeline(HspHolders.TURNS_35 + "birthDate=1992-02-29"))
                .containsExactly(
                        segment("2026-11-21", 25),
                        segment("2027-03-01", 5, birthday(35, change(AGE, -5), change(REMUNERATION, -15))));
    }

    @Test
    void newRulesAreACauseOfTheirOwn() {
        PointSheet sheet = PointSheet.of(Rulebook.load(), ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL);
        KnownFacts facts = KnownFacts.confirmed(
                DescribedEmployee.by("localGovernmentSupport=yes experienceYears=2018-07-30 birthDate=1970-06-01"),
                Optional.empty());

        assertThat(new TimelineBuilder(PersonScore.of(sheet, facts))
                        .between(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31))
                        .segments())
                .containsExactly(
                        segment("2021-07-01", 0),
                        segment(
                                "2021-07-30",
                                15,
                                experience(3, change(EXPERIENCE, 5)),
                                new Cause(Kind.RULES, 0, List.of(change(LOCAL_GOVERNMENT_SUPPORT, 10)))));
    }

    private static List<Segment> timeline(String facts) {
        return HspHolders.assess(facts).timeline().segments();
    }

    private static Segment segment(String from, int points, Cause... causes) {
        return new Segment(LocalDate.parse(from), points, List.of(causes));
    }

    private static Cause birthday(int age, Change... changes) {
        return new Cause(Kind.BIRTHDAY, age, List.of(changes));
    }

    private static Cause experience(int years, Change... changes) {
        return new Cause(Kind.EXPERIENCE, years, List.of(changes));
    }

    private static Change change(PointItem item, int points) {
        return new Change(item, points);
    }
}
