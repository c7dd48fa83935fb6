package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window is 2026-12-31 to 2027-03-31, and a decision can be open to 2027-05-31. */
@DisplayName("Outlooks 7 to 14, HSP (i) holders")
class OutlookOfHoldersTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                               OUTLOOK,    BECAUSE
            degree=doctor,                                       AT_RISK,    65 points
            degree=doctor licences=1,                            WATCH,      exactly 70
            degree=doctor licences=2,                            SAFE,       75
            degree=doctor licences=-,                            AT_RISK,    a blank cell leaves no hope
            degree=doctor licences=?,                            NEEDS_DATA, 65 and up to 75 if the licences are cleared up
            degree=doctor licences=1?,                           NEEDS_DATA, 65 and 70
            degree=doctor licences=0?,                           AT_RISK,    65 and the unclear fact adds nothing
            degree=master licences=?,                            AT_RISK,    55 and not enough with the unclear fact
            degree=doctor licences=2 japanese=?,                 SAFE,       unclear facts do no harm
            degree=doctor licences=1 japanese=?,                 WATCH,      nor do they help who passes without
            japaneseDegree=? japanese=N2 degree=bachelor licences=2, AT_RISK, 65 either way: the degree rules out N2
            japaneseDegree=? japanese=N2 degree=doctor,          SAFE,       75 with N2 in any case and no less
            """)
    void turnOnTheTotal(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.AT_41 + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    /** 70 points without the remuneration: doctor 30, second field 5, Japanese 15 and 10, licences 10. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            YEN,       OUTLOOK,    BECAUSE
            3_000_000, WATCH,      the minimum is included
            2_999_999, AT_RISK,    70 points do not help below it
            -,         NEEDS_DATA, a remuneration that is not recorded may be enough
            ?,         NEEDS_DATA, one that cannot be read may be enough
            3000000?,  NEEDS_DATA, as may one that is not settled
            2999999?,  AT_RISK,    unless the amount that is named is too low
            """)
    void turnOnTheMinimumRemuneration(String yen, Outlook outlook, String because) {
        String facts = "degree=doctor multipleDegrees=yes japanese=N1 japaneseDegree=yes licences=2 ";

        assertThat(HspHolders.assess(HspHolders.AT_41 + facts + "annualRemuneration=" + yen)
                        .outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                 OUTLOOK,    BECAUSE
            annualRemuneration=20_000_000 degree=master,           SAFE,       J-Skip with 60 points
            annualRemuneration=19_999_999 degree=master,           AT_RISK,    one yen short
            annualRemuneration=20_000_000 degree=bachelor,         AT_RISK,    50 points and no degree for it
            annualRemuneration=20_000_000 degree=master?,          NEEDS_DATA, the degree is not settled
            annualRemuneration=? degree=master,                    NEEDS_DATA, the remuneration cannot be read
            annualRemuneration=20_000_000 experienceYears=2017-02-01, FILE_LATE, ten years complete in the window
            """)
    void turnOnTheThresholdsOfSpecialHighlySkilledProfessionals(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.AT_41 + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                       OUTLOOK,    BECAUSE
            degree=doctor experienceYears=2024-03-31,                    FILE_LATE,  three years on the day of expiry
            degree=doctor experienceYears=2024-04-01,                    AT_RISK,    a day later is too late
            degree=doctor experienceYears=2024-01-01,                    FILE_LATE,  the second day of the window
            degree=doctor experienceYears=2023-12-31,                    WATCH,      its first day
            degree=doctor experienceYears=2024-04-01?,                   AT_RISK,    not settled and too late as well
            degree=doctor experienceYears=2024-03-31?,                   NEEDS_DATA, not settled but in time
            degree=doctor experienceYears=?,                             NEEDS_DATA, not readable
            """)
    void turnOnStepsOfExperience(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.AT_41 + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                       OUTLOOK,      BECAUSE
            degree=master japanese=N1 licences=2,                        FILE_EARLY,   70 points and 50 from the birthday
            degree=master japanese=N1 licences=1,                        AT_RISK,      65 points at best
            degree=master japanese=N1 licences=1 growthField=?,          NEEDS_DATA,   65 and 75 before the birthday
            degree=master japanese=N1 licences=2 growthField=?,          FILE_EARLY,   an unclear fact does not carry past the birthday
            degree=master japanese=N1 experienceYears=2022-02-01,        FILE_BETWEEN, 65 then 70 then 50
            degree=doctor japanese=N1 japaneseDegree=yes licences=1,     FILE_EARLY,   85 and 65
            degree=doctor japanese=N1 japaneseDegree=yes licences=2,     SAFE,         90 on the filing date and 70 to the end
            """)
    void turnOnTheBirthdayInTheWindow(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.TURNS_35 + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    /** 80 points before the 35th birthday and 60 from then on. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BIRTH,      EXPIRY,     OUTLOOK,    BECAUSE
            1991-12-31, 2027-03-31, AT_RISK,    the birthday is the first day of the window
            1992-01-01, 2027-03-31, FILE_EARLY, its second day
            1992-03-31, 2027-03-31, FILE_EARLY, the day of expiry
            1992-04-01, 2027-03-31, WATCH,      the day after expiry
            1992-05-31, 2027-03-31, WATCH,      the last day on which a decision can be open
            1992-06-01, 2027-03-31, SAFE,       the day after that
            1992-02-28, 2026-12-31, WATCH,      two months after the end of December is the end of February
            1992-02-29, 2026-12-31, SAFE,       a person born on 29 February turns 35 on 1 March
            1992-11-21, 2026-11-21, SAFE,       expiry on the day of the run and the birthday far off
            """)
    void turnOnWhereTheBirthdayLies(String birth, String expiry, Outlook outlook, String because) {
        String facts = "degree=doctor japanese=N1 licences=2 birthDate=" + birth + " expiresOn=" + expiry;

        assertThat(HspHolders.assess(HspHolders.TURNS_35 + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    /** Pay 35, master 20, age 10 until the 35th birthday on 2027-01-10, experience 5 and 10 from 2027-02-15. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                    OUTLOOK,    BECAUSE
            licences=0,                               FILE_EARLY, passes then fails then passes: the first loss is what counts
            licences=1,                               SAFE,       75 then 70 then 75
            licences=1 plannedFilingDate=2027-02-01,  WATCH,      nothing to spare on the planned day
            licences=1 plannedFilingDate=2027-02-15,  SAFE,       something to spare on the planned day
            degree=bachelor,                          AT_RISK,    60 at best
            degree=doctor,                            SAFE,       80 then 75 then 80
            """)
    void turnOnTheFilingDate(String facts, Outlook outlook, String because) {
        String base = HspHolders.HSP
                + "birthDate=1992-01-10 annualRemuneration=9_000_000 degree=master experienceYears=2022-02-15 ";

        assertThat(HspHolders.assess(base + facts).outlook()).as(because).isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                               OUTLOOK,          BECAUSE
            degree=doctor japanese=N1,                           EMPLOYER_CHANGED, beats SAFE
            degree=doctor,                                       EMPLOYER_CHANGED, beats AT_RISK
            degree=doctor licences=?,                            EMPLOYER_CHANGED, beats the later NEEDS_DATA
            degree=doctor experienceYears=2024-03-01,            EMPLOYER_CHANGED, beats FILE_LATE
            degree=doctor japanese=N1 employer=㈱ミドリ,         SAFE,             ㈱ and 株式会社 are one
            degree=doctor japanese=N1 employer=ミドリ(株),       SAFE,             wherever it stands
            degree=doctor japanese=N1 employer=-,                SAFE,             an employer that is not recorded has not changed
            degree=doctor japanese=N1 designatedOrganization=-,  SAFE,             nor one without a designation
            degree=doctor japanese=N1 designatedOrganization=?,  NEEDS_DATA,       one that cannot be read leaves it open
            degree=doctor japanese=N1 employer=?,                NEEDS_DATA,       so does an employer
            degree=doctor japanese=N1 employer=株式会社ミドリ?,  NEEDS_DATA,       and one that is unclear
            degree=doctor employer=?,                            AT_RISK,          which does not help who passes on no day
            degree=doctor japanese=N1 employer=Midori,           NEEDS_DATA,       two scripts
            degree=doctor experienceYears=2024-03-01 employer=Midori, NEEDS_DATA,  beats FILE_LATE
            degree=doctor employer=Midori,                       AT_RISK,          a question does not help either
            degree=doctor licences=? employer=Midori,            NEEDS_DATA,       two things are open
            degree=doctor japanese=N1 employer=株式会社ミドリ東京本社, SAFE,       a branch is the same
            degree=doctor japanese=N1 employer=株式会社アオイ（旧：株式会社ミドリ）, SAFE, so is a former name
            degree=doctor japanese=N1 employer=株式会社ミドリホールディングス, EMPLOYER_CHANGED, the parent is not
            """)
    void turnOnTheDesignatedOrganization(String facts, Outlook outlook, String because) {
        String base = HspHolders.AT_41 + "employer=株式会社アオイ designatedOrganization=株式会社ミドリ ";

        assertThat(HspHolders.assess(base + facts).outlook()).as(because).isEqualTo(outlook);
    }
}
