package org.hsproster.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.people.HspHolders;
import org.hsproster.testing.rosters.CompanyRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the run is 21 November 2026. */
@DisplayName("The pipeline of cases")
class CasePipelineTest {

    private static final Comparison IN_OCTOBER = new Comparison(Optional.of(LocalDate.of(2026, 10, 21)), List.of(), 0);

    private final CaseTally tally = new CaseTally(AS_OF);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "none", textBlock = """
            OUTLOOK,          STATE,            DEADLINE,   MONTH,              BECAUSE
            EXPIRED,          NOT_STARTED,      2026-11-20, Overdue,            the stay on record has ended
            EMPLOYER_CHANGED, READY,            2028-03-31, Overdue,            at once whatever the expiry
            AT_RISK,          REFUSED,          2027-03-31, Overdue,            at once
            FILE_EARLY,       NOT_STARTED,      2026-11-20, Overdue,            the day is past
            FILE_EARLY,       NOT_STARTED,      2026-11-21, Nov 2026,           the day is today
            FILE_EARLY,       PAPERS_REQUESTED, 2026-11-30, Nov 2026,           the last day of the month
            FILE_EARLY,       READY,            2026-12-01, Dec 2026,           the first of the next
            AT_RISK,          NOT_STARTED,      2027-04-30, Apr 2027,           the last month with a row of its own
            AT_RISK,          NOT_STARTED,      2027-05-01, May 2027 and later, together from then on
            AT_RISK,          NOT_STARTED,      2030-01-15, May 2027 and later, whatever the year
            NEEDS_DATA,       NOT_STARTED,      none,       No date known,      no expiry is on record
            SAFE,             PAPERS_REQUESTED, 2027-03-31, Mar 2027,           under way though nothing is urgent
            SAFE,             FILED,            2027-03-31, Mar 2027,           the decision is open
            NEEDS_DATA,       GRANTED,          2027-03-31, Mar 2027,           the new expiry is to be recorded
            SAFE,             NOT_STARTED,      2027-03-31, none,               no case
            LEFT,             NOT_STARTED,      2027-03-31, none,               no case
            """)
    void hasEachCaseInTheMonthOfItsDeadline(
            Outlook outlook, CaseState state, LocalDate deadline, String month, String because) {
        AssessedPersonBuilder person = who(outlook).progressing(state);
        tally.add(entry(deadline == null ? person : person.expiringOn(deadline)));

        assertThat(pipeline().months())
                .as(because)
                .extracting(each -> each.month().name(Texts.in(Locale.ENGLISH)))
                .containsExactlyElementsOf(
                        month == null ? List.of() : List.of(month.equals("Overdue") ? "Overdue, or at once" : month));
        assertThat(pipeline().total().states()).isEqualTo(month == null ? Map.of() : Map.of(state, 1));
    }

    @Test
    void hasTheDecisionOfWhatIsFiledAsItsDeadline() {
        String filed =
                HspHolders.SAFE.replace("2027-03-31", "2027-02-10") + "permittedOn=2022-02-10 caseState=FILED filedOn=";
        AssessedEntry builder = who(Outlook.SAFE).inRow(CompanyRoster.read(Path.of("roster.xlsx")), 2);
        tally.add(builder.with(HspHolders.assess(filed + "2026-11-21")));
        tally.add(builder.with(HspHolders.assess(filed + "2026-11-01")));

        assertThat(pipeline().months())
                .extracting(each -> each.month().name(Texts.in(Locale.ENGLISH)))
                .containsExactly("Apr 2027");
    }

    @Test
    void beginsWithWhatIsOverdueAndEndsWithWhatHasNoDate() {
        tally.add(entry(who(Outlook.NEEDS_DATA)));
        tally.add(entry(who(Outlook.AT_RISK).expiringOn(LocalDate.of(2029, 1, 1))));
        tally.add(entry(who(Outlook.AT_RISK).expiringOn(LocalDate.of(2027, 1, 1))));
        tally.add(entry(who(Outlook.AT_RISK).expiringOn(LocalDate.of(2026, 12, 1))));
        tally.add(entry(who(Outlook.EXPIRED).expiringOn(LocalDate.of(2026, 11, 1))));

        assertThat(pipeline().months())
                .extracting(each -> each.month().name(Texts.in(Locale.JAPANESE)))
                .containsExactly("期限超過・至急", "2026年12月", "2027年1月", "2027年5月以降", "期限不明");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "none", textBlock = """
            OUTLOOK,    BEFORE,           NOW,              NOT_MOVED, BECAUSE
            FILE_EARLY, NOT_STARTED,      NOT_STARTED,      1,         nothing was done for what was a case already
            FILE_EARLY, none,             NOT_STARTED,      0,         it was no case or is new
            SAFE,       PAPERS_REQUESTED, PAPERS_REQUESTED, 1,         the papers are still awaited
            SAFE,       READY,            READY,            1,         it still has to be filed
            SAFE,       PAPERS_REQUESTED, READY,            0,         a step ahead
            SAFE,       READY,            PAPERS_REQUESTED, 0,         a step back is one too
            SAFE,       FILED,            FILED,            0,         the bureau has it
            AT_RISK,    FILED,            FILED,            1,         the filing fails and has to be looked into
            NEEDS_DATA, GRANTED,          GRANTED,          1,         the new expiry is still missing
            AT_RISK,    REFUSED,          REFUSED,          1,         nothing has followed
            """)
    void countsWhatHasNotMovedSinceTheRunBefore(
            Outlook outlook, CaseState before, CaseState now, int notMoved, String because) {
        OutlookChange change = new OutlookChange(
                OutlookChange.Kind.SAME,
                Optional.of(new OutlookChange.Before(
                        outlook, OptionalInt.empty(), Optional.empty(), Optional.ofNullable(before))),
                Set.of());
        tally.add(entry(who(outlook).progressing(now)).with(change));

        assertThat(tally.pipeline(IN_OCTOBER).total().notMoved()).as(because).isEqualTo(notMoved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | true  | Cases: 3 (Not started: 1, Filed: 1, Refused: 1). Overdue, or to be acted on at once: 1. Not moved since the run before: 0.
            en | false | Cases: 3 (Not started: 1, Filed: 1, Refused: 1). Overdue, or to be acted on at once: 1.
            ja | true  | 手続の進み具合：3件（未着手1件、申請済1件、不許可1件）、うち期限超過・至急は1件です。前回から動きのないものは0件です。
            ja | false | 手続の進み具合：3件（未着手1件、申請済1件、不許可1件）、うち期限超過・至急は1件です。
            """)
    void isToldInASentence(String language, boolean isCompared, String line) {
        tally.add(entry(who(Outlook.FILE_EARLY).expiringOn(LocalDate.of(2027, 1, 1))));
        tally.add(entry(who(Outlook.SAFE).progressing(CaseState.FILED)));
        tally.add(entry(who(Outlook.AT_RISK).progressing(CaseState.REFUSED)));

        assertThat(tally.pipeline(isCompared ? IN_OCTOBER : Comparison.none()).line(texts(language)))
                .contains(line);
    }

    @Test
    void isNotToldWithoutCases() {
        assertThat(pipeline()).isEqualTo(CasePipeline.none());
        assertThat(pipeline().line(texts("en"))).isEmpty();
        assertThat(pipeline().isAnyUnderWay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NOT_STARTED, false", "PAPERS_REQUESTED, true", "READY, true", "FILED, true", "REFUSED, true"})
    void isUnderWayWhereAnythingWasDone(CaseState state, boolean isUnderWay) {
        tally.add(entry(who(Outlook.AT_RISK).progressing(state)));

        assertThat(pipeline().isAnyUnderWay()).isEqualTo(isUnderWay);
    }

    private CasePipeline pipeline() {
        return tally.pipeline(Comparison.none());
    }

    private static Texts texts(String language) {
        return Texts.in(Locale.forLanguageTag(language));
    }

    private static AssessedEntry entry(AssessedPersonBuilder person) {
        return person.inRow(CompanyRoster.read(Path.of("roster.xlsx")), CompanyRoster.FIRST_ROW);
    }
}
