package org.hsproster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange.Kind;
import org.hsproster.roster.person.CaseNote;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A person as managers see them")
class ManagedPersonTest {

    private static final RosterSheet SHEET =
            new RosterSheet(Path.of("roster.csv"), Optional.empty(), Optional.empty(), 1, List.of());

    @ParameterizedTest
    @EnumSource(
            names = {"LEFT", "NOT_FOREIGN", "NO_RENEWAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void isThereWhereAStayIsToBeRenewed(Outlook outlook) {
        assertThat(ManagedPerson.of(AssessedPersonBuilder.who(outlook).inRow(SHEET, 2)))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "NOT_FOREIGN", "NO_RENEWAL"})
    void isNotThereWithoutAStayToRenew(Outlook outlook) {
        assertThat(ManagedPerson.of(AssessedPersonBuilder.who(outlook).inRow(SHEET, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "none", textBlock = """
            FACTS                                                                        , OUTLOOK     , FROM
            degree=doctor japanese=N1 annualRemuneration=9_000_000 birthDate=1985-06-01  , SAFE        , 2027-01-04
            plannedFilingDate=2027-02-03 degree=doctor japanese=N1 annualRemuneration=9_000_000 birthDate=1985-06-01, SAFE, 2027-02-03
            degree=doctor japanese=N1 experienceYears=2014-01-01 annualRemuneration=5_200_000 birthDate=1992-03-10, SAFE, 2027-01-04
            degree=bachelor japanese=N1 experienceYears=2014-01-01 annualRemuneration=5_200_000 birthDate=1992-03-10, FILE_EARLY, 2027-01-04
            degree=none japanese=N1 annualRemuneration=9_000_000 birthDate=1985-06-01    , AT_RISK     , none
            degree=doctor japanese=N1 annualRemuneration=2_999_999 birthDate=1992-06-01 experienceYears=2014-01-01, AT_RISK, none
            degree=doctor japanese=N1 experienceYears=2014-01-01 birthDate=1992-06-01            , NEEDS_DATA  , none
            """)
    void isToldFromWhenToFileUnlessHrHasToActFirst(String facts, Outlook outlook, LocalDate from) {
        ManagedPerson person = managed(HspHolders.HSP + facts);

        assertThat(person.outlook()).isEqualTo(outlook);
        assertThat(person.fileFrom()).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void filesAnExtensionThatDoesNotDependOnPointsFromTheFirstDayOn() {
        String other = HspHolders.AT_41.replace("HSP_I_B", "ENGINEER_HUMANITIES_INTERNATIONAL");

        ManagedPerson candidate = managed(other + "degree=doctor japanese=N1 ");
        ManagedPerson notEligible = managed(other + "degree=none ");

        assertThat(candidate.outlook()).isEqualTo(Outlook.CANDIDATE);
        assertThat(notEligible.outlook()).isEqualTo(Outlook.NOT_ELIGIBLE);
        assertThat(candidate.fileFrom()).isEqualTo(notEligible.fileFrom()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "degree=doctor japanese=N1, SAFE,    true",
        "degree=none japanese=N1,   AT_RISK, false",
    })
    void whoHasFiledWaitsUnlessItFails(String facts, Outlook outlook, boolean isFiled) {
        ManagedPerson person = managed(HspHolders.AT_41.replace("2027-03-31", "2027-02-10")
                + "filedOn=2026-11-16 permittedOn=2022-02-10 " + facts);

        assertThat(person.outlook()).isEqualTo(outlook);
        assertThat(person.isFiled()).isEqualTo(isFiled);
        assertThat(person.fileFrom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BEFORE          , NOW             , CHANGE, SHOWN , BECAUSE
            SAFE            , SAFE            , WORSE , SAME  , a birthday took points
            SAFE            , SAFE            , BETTER, SAME  , another pay
            SAFE            , FILE_EARLY      , WORSE , WORSE ,
            FILE_EARLY      , SAFE            , BETTER, BETTER,
            FILE_EARLY      , AT_RISK         , WORSE , WORSE ,
            FILE_EARLY      , NEEDS_DATA      , WORSE , SAME  , points decide which is worse
            EMPLOYER_CHANGED, AT_RISK         , BETTER, SAME  , points decide which is worse
            AT_RISK         , EXPIRED         , WORSE , WORSE , whatever the points
            EXPIRED         , AT_RISK         , BETTER, BETTER, whatever the points
            NOT_ELIGIBLE    , NOT_ELIGIBLE    , WORSE , SAME  , fewer points
            CANDIDATE       , NOT_ELIGIBLE    , WORSE , WORSE ,
            """)
    void hasAChangeOfTheOutlookAlone(Outlook before, Outlook now, Kind change, Kind shown) {
        OutlookChange compared = new OutlookChange(
                change,
                Optional.of(new OutlookChange.Before(before, OptionalInt.of(70), Optional.empty(), Optional.empty())),
                Set.of());

        assertThat(ManagedPerson.of(
                                AssessedPersonBuilder.who(now).inRow(SHEET, 2).with(compared))
                        .orElseThrow()
                        .change())
                .contains(shown);
    }

    @Test
    void isNewOrInAFirstRunLikeForHr() {
        AssessedEntry person = AssessedPersonBuilder.who(Outlook.SAFE).inRow(SHEET, 2);

        assertThat(ManagedPerson.of(person).orElseThrow().change()).isEmpty();
        assertThat(ManagedPerson.of(person.with(OutlookChange.first()))
                        .orElseThrow()
                        .change())
                .contains(Kind.FIRST);
        assertThat(ManagedPerson.of(person.with(OutlookChange.ofNewcomer()))
                        .orElseThrow()
                        .change())
                .contains(Kind.NEW);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "none", textBlock = """
            OUTLOOK,    STATE,            OWNER, SHOWN,            SHOWN_OWNER, BECAUSE
            AT_RISK,    NOT_STARTED,      佐藤,   NOT_STARTED,      佐藤,         an application is to be made
            SAFE,       PAPERS_REQUESTED, 佐藤,   PAPERS_REQUESTED, 佐藤,         one is under way
            SAFE,       PAPERS_REQUESTED, '',    PAPERS_REQUESTED, none,        no colleague is named
            SAFE,       NOT_STARTED,      佐藤,   none,             none,        no case
            """)
    void hasTheStateAndTheOwnerOfACase(
            Outlook outlook, CaseState state, String owner, CaseState shown, String shownOwner, String because) {
        AssessedEntry person =
                AssessedPersonBuilder.who(outlook).progressing(state).inRow(SHEET, 2);
        AssessedEntry noted =
                new AssessedEntry(person.entry().with(new CaseNote(owner, "not for managers")), person.assessment());

        assertThat(ManagedPerson.of(noted).orElseThrow())
                .as(because)
                .returns(Optional.ofNullable(shown), ManagedPerson::caseState)
                .returns(Optional.ofNullable(shownOwner), ManagedPerson::owner);
    }

    @Test
    void doesNotTellItsFactsAsText() {
        AssessedEntry person = AssessedPersonBuilder.who(Outlook.SAFE)
                .with(Fact.NAME, "NGUYEN")
                .inRow(SHEET, 2);

        assertThat(ManagedPerson.of(person).orElseThrow()).hasToString("SAFE");
    }

    private static ManagedPerson managed(String facts) {
        Employee employee = DescribedEmployee.by(facts);
        return ManagedPerson.of(new AssessedEntry(
                        new RosterEntry(SHEET, 2, employee, Optional.empty(), List.of()), HspHolders.assess(facts)))
                .orElseThrow();
    }
}
