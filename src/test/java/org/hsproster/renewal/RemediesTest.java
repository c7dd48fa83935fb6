package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.renewal.Remedy.Type;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemediesTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                        ACTIONS,                                    AFTER, BECAUSE
            degree=master japanese=N1 licences=2,                         FILE_BY 2027-03-09 20,                      70,    the birthday takes 20 points
            degree=master japanese=N1 experienceYears=2022-02-01,         FILE_AFTER 2027-02-01 5 FILE_BY 2027-03-09 20, 70, five years and then the birthday
            degree=master japanese=N1 licences=2 plannedFilingDate=2027-03-01, FILE_BY 2027-03-09 20,                 70,    the planned day lies in the same segment
            degree=doctor japanese=N1 experienceYears=2022-02-01 plannedFilingDate=2027-03-01, FILE_BY 2027-03-09 20, 80, counted on the planned day
            """)
    void aFilingDateSavesWhatTheBirthdayTakes(String facts, String actions, int after, String because) {
        Remedy remedy = onlyRemedy(HspHolders.TURNS_35 + facts);

        assertThat(actions(remedy)).as(because).isEqualTo(actions);
        assertThat(remedy.pointsAfter()).as(because).isEqualTo(after);
        assertThat(remedy.reaches()).as(because).isTrue();
        assertThat(remedy.feasibleBefore()).as(because).contains(LocalDate.of(2027, 3, 9));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PLANNED,    BECAUSE
            -,          the first day on which the years are complete
            2027-03-01, which it stays for a person who plans a later one
            """)
    void whoPassesLaterFilesFromTheFirstSafeDay(String planned, String because) {
        Remedy remedy =
                onlyRemedy(HspHolders.AT_41 + "degree=doctor experienceYears=2024-02-01 plannedFilingDate=" + planned);

        assertThat(actions(remedy)).as(because).isEqualTo("FILE_AFTER 2027-02-01 5");
        assertThat(remedy.pointsAfter()).as(because).isEqualTo(70);
        assertThat(remedy.feasibleBefore()).as(because).contains(LocalDate.of(2027, 3, 31));
    }

    /** 70 points to 2027-01-09, 65 from the birthday on, 70 again from 2027-02-15. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PLANNED,    ACTIONS,                 BY,         BECAUSE
            -,          FILE_BY 2027-01-09 5,    2027-01-09, the first segment ends with the birthday
            2027-02-20, FILE_AFTER 2027-02-15 5, 2027-03-31, a plan for the second segment has to wait for it
            """)
    void aRemedyAlwaysNamesSomethingToDo(String planned, String actions, LocalDate by, String because) {
        Remedy remedy = onlyRemedy(HspHolders.HSP + "birthDate=1992-01-10 degree=master"
                + " annualRemuneration=9_000_000 experienceYears=2022-02-15 plannedFilingDate=" + planned);

        assertThat(actions(remedy)).as(because).isEqualTo(actions);
        assertThat(remedy.feasibleBefore()).as(because).contains(by);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                          ACTIONS,                                    AFTER, BY,         BECAUSE
            birthDate=1985-06-01 licences=?,                                RECORD_EVIDENCE 10,                         75,    2027-03-31, passes from the first day on
            birthDate=1985-06-01 licences=1?,                               RECORD_EVIDENCE 5,                          70,    2027-03-31, no more than what is named
            birthDate=1985-06-01 experienceYears=2024-03-01?,               RECORD_EVIDENCE 5 FILE_AFTER 2027-03-01 0,  70,    2027-03-31, the years are complete in March only
            birthDate=1985-06-01 degree=master licences=? experienceYears=2024-03-01, RECORD_EVIDENCE 10 FILE_AFTER 2027-03-01 5, 70, 2027-03-31, evidence and the right day
            birthDate=1992-03-10 degree=master experienceYears=- licences=1?, RECORD_EVIDENCE 5,                        70,    2027-03-09, only until the birthday
            birthDate=1985-06-01 annualRemuneration=? licences=2 japanese=N1, RECORD_EVIDENCE 40,                       95,    2027-03-31, a remuneration that cannot be read
            """)
    void unclearFactsThatWouldBeEnoughAreToBeRecorded(
            String facts, String actions, int after, LocalDate by, String because) {
        Remedy remedy = onlyRemedy(HspHolders.HSP + "annualRemuneration=9_000_000 degree=doctor " + facts);

        assertThat(actions(remedy)).as(because).isEqualTo(actions);
        assertThat(remedy.pointsAfter()).as(because).isEqualTo(after);
        assertThat(remedy.reaches()).as(because).isTrue();
        assertThat(remedy.feasibleBefore()).as(because).contains(by);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                     OUTLOOK,    BECAUSE
            degree=doctor japanese=N1,                 SAFE,       nothing is wanted
            degree=doctor licences=1,                  WATCH,      the points are there
            degree=doctor licences=1 birthDate=-,      NEEDS_DATA, without the birth date nothing can be counted
            degree=doctor licences=1 expiresOn=-,      NEEDS_DATA, nor a window named without the expiry
            """)
    void nothingIsProposedWhereItWouldNotHelp(String facts, Outlook outlook, String because) {
        RenewalAssessment assessment = HspHolders.assess(HspHolders.AT_41 + facts);

        assertThat(assessment.outlook()).as(because).isEqualTo(outlook);
        assertThat(assessment.remedies()).as(because).isEmpty();
    }

    @Test
    void aFilingDateHasNoAmount() {
        Remedy remedy = onlyRemedy(HspHolders.TURNS_35 + "degree=master japanese=N1 licences=2");

        assertThat(remedy.actions()).extracting(Remedy.Action::type).containsExactly(Type.FILE_BY);
        assertThat(remedy.actions().get(0).amountYen()).isEmpty();
    }

    private static Remedy onlyRemedy(String facts) {
        List<Remedy> remedies = HspHolders.assess(facts).remedies();
        assertThat(remedies).hasSize(1);
        return remedies.get(0);
    }

    /** Returns type, date and gain of every action. */
    private static String actions(Remedy remedy) {
        return String.join(
                " ",
                remedy.actions().stream()
                        .map(action -> action.type()
                                + action.date().map(date -> " " + date).orElse("") + " " + action.gain())
                        .toList());
    }
}
