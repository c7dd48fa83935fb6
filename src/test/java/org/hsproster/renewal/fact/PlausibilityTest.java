package org.hsproster.renewal.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.Outlook;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.DescribedEmployee;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 2026-11-21, of a person born on 1985-06-01 whose stay ends on 2027-03-31. */
@DisplayName("A fact that contradicts another")
class PlausibilityTest {

    private static final Rulebook RULES = Rulebook.load();
    private static final FactResolution RESOLUTION = new FactResolution(
            RULES,
            Stream.of(ActivityCategory.values())
                    .collect(Collectors.toMap(each -> each, each -> PointSheet.of(RULES, each))));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                            UNCLEAR,                   FINDINGS,                                BECAUSE
            licences=1,                                       ,                          ,                                        nothing is contradicted
            birthDate=2011-11-22,                             birthDate,                 IMPLAUSIBLE_BIRTH_DATE,                  14 years old
            birthDate=2011-11-21,                             ,                          ,                                        15 today
            birthDate=1945-11-22,                             ,                          ,                                        81 tomorrow
            birthDate=1945-11-21,                             birthDate,                 IMPLAUSIBLE_BIRTH_DATE,                  81 today
            birthDate=2015-05-05 experienceYears=2014-12-01,  birthDate,                 IMPLAUSIBLE_BIRTH_DATE,                  no experience is compared with it
            birthDate=2015-05-05?,                            birthDate,                 ,                                        unclear already
            birthDate=2024-02-29,                             birthDate,                 IMPLAUSIBLE_BIRTH_DATE,                  a child
            experienceYears=2000-05-31,                       experienceYears,           IMPLAUSIBLE_EXPERIENCE,                  before the 15th birthday
            experienceYears=2000-06-01,                       ,                          ,                                        on it
            experienceYears=2000-05-31 birthDate=1985-06-01?, birthDate,           ,                                        not compared with an unclear birth date
            experienceYears=2000-05-31 birthDate=-,           ,                          ,                                        nor with none
            experienceYears=1999-02-28 birthDate=1984-02-29,  experienceYears,           IMPLAUSIBLE_EXPERIENCE,                  the 15th birthday is 1 March
            experienceYears=1999-03-01 birthDate=1984-02-29,  ,                          ,                                        and not before
            expiresOn=2032-03-21,                             ,                          ,                                        64 months ahead
            expiresOn=2032-03-22,                             expiresOn,                 IMPLAUSIBLE_EXPIRY,                      a day more
            expiresOn=2099-03-31,                             expiresOn,                 IMPLAUSIBLE_EXPIRY,                      for ever
            expiresOn=2099-03-31 statusOfResidence=STUDENT,   ,                          ,                                        only HSP (i) is bounded
            expiresOn=2099-03-31 statusOfResidence=?, statusOfResidence,                   ,                                        a status that cannot be read bounds nothing
            expiresOn=2036-03-31 permittedOn=2026-03-31 periodOfStay=P5Y, expiresOn,     IMPLAUSIBLE_EXPIRY,                      a doubted expiry is compared with nothing else
            expiresOn=- cardValidity=2036-03-31,              expiresOn,                 CARD_STANDS_FOR_EXPIRY IMPLAUSIBLE_EXPIRY, the card that stands for the expiry is as well
            permittedOn=2026-11-21,                           ,                          ,                                        permitted today
            permittedOn=2026-11-22,                           permittedOn,               IMPLAUSIBLE_PERMISSION,                  permitted tomorrow
            permittedOn=2028-01-01 periodOfStay=P5Y,          permittedOn,               IMPLAUSIBLE_PERMISSION,                  permitted after the expiry: the period is not doubted as well
            permittedOn=2026-11-01 expiresOn=2026-11-01,      ,                          ,                                        on the day of expiry
            permittedOn=2026-11-02 expiresOn=2026-11-01,      permittedOn,               IMPLAUSIBLE_PERMISSION,                  after the expiry
            permittedOn=2026-11-22?,                          permittedOn,               ,                                        unclear already
            permittedOn=2022-05-31 periodOfStay=P5Y,          ,                          ,                                        due two months after the expiry
            permittedOn=2022-06-01 periodOfStay=P5Y,          permittedOn periodOfStay,  PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY, a day more
            permittedOn=2021-12-01 periodOfStay=P5Y,          ,                          ,                                        due four months before the expiry
            permittedOn=2021-11-30 periodOfStay=P5Y,          permittedOn periodOfStay,  PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY, a day less
            permittedOn=2021-11-29 periodOfStay=P5Y statusOfResidence=INSTRUCTOR, permittedOn periodOfStay, PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY, whatever the status
            permittedOn=2024-03-31 periodOfStay=P3Y,          ,                          ,                                        three years to the day
            permittedOn=2022-06-01 periodOfStay=-,            ,                          ,                                        a blank period is not checked
            permittedOn=2022-06-01 periodOfStay=P5Y?,         periodOfStay,              ,                                        nor an unclear one
            permittedOn=- periodOfStay=P5Y,                   ,                          ,                                        nor without a permission
            permittedOn=2022-06-01 periodOfStay=P5Y expiresOn=-, ,                       ,                                        nor without an expiry
            cardValidity=2027-03-30,                          ,                          CARD_ENDS_BEFORE_EXPIRY,                 before the expiry: only a question
            cardValidity=2027-03-31,                          ,                          ,                                        with it
            cardValidity=2027-04-30,                          ,                          ,                                        after it
            cardValidity=2027-03-30 expiresOn=?,              expiresOn,                 ,                                        not compared with an expiry that cannot be read
            annualRemuneration=99_999_999,                    ,                          ,                                        one yen under
            annualRemuneration=100_000_000,                   annualRemuneration,        IMPLAUSIBLE_REMUNERATION,                100 million
            remunerationAtRenewal=9_500_000_000,              remunerationAtRenewal,     IMPLAUSIBLE_REMUNERATION,                also at renewal
            annualRemuneration=100_000_000 statusOfResidence=HSP_I_A, annualRemuneration, IMPLAUSIBLE_REMUNERATION,               on sheet A
            annualRemuneration=100_000_000 statusOfResidence=HSP_I_C, ,                  ,                                        not on sheet C
            annualRemuneration=100_000_000 statusOfResidence=BUSINESS_MANAGER, ,         ,                                        nor of a business manager
            annualRemuneration=100_000_000 statusOfResidence=HSP_I_UNSPECIFIED, annualRemuneration, IMPLAUSIBLE_REMUNERATION,     the sheet may be A or B
            annualRemuneration=100_000_000~,                  annualRemuneration,        IMPLAUSIBLE_REMUNERATION,                an assumed one as well
            annualRemuneration=100_000_000?,                  annualRemuneration,        ,                                        unclear already
            researchAchievements=4,                           ,                          ,                                        every kind of the table
            researchAchievements=5,                           researchAchievements,      IMPLAUSIBLE_RESEARCH,                    no table has more
            degree=none japaneseDegree=yes,                   japaneseDegree,            JAPANESE_DEGREE_WITHOUT_DEGREE,          no degree at all
            degree=none japaneseDegree=no,                    ,                          ,                                        and none in Japan
            degree=none japaneseDegree=?,                     japaneseDegree,            ,                                        unclear already
            degree=bachelor japaneseDegree=yes,               ,                          ,                                        a degree
            degree=none? japaneseDegree=yes,                  degree,                    ,                                        an unclear degree contradicts nothing
            degree=- japaneseDegree=yes,                      ,                          ,                                        nor does a blank one
            degree=none designatedUniversity=yes,             designatedUniversity,      UNIVERSITY_WITHOUT_DEGREE,               no degree of any university
            degree=none designatedUniversity=no,              ,                          ,                                        no contradiction
            degree=none designatedUniversity=yes japaneseDegree=yes, japaneseDegree designatedUniversity, JAPANESE_DEGREE_WITHOUT_DEGREE UNIVERSITY_WITHOUT_DEGREE, both
            """)
    void becomesUnclearAndNothingElseDoes(String facts, String unclear, String findings, String because) {
        FactResolution.Resolved resolved = resolved(facts);

        assertThat(Fact.all().stream()
                        .filter(fact -> resolved.employee().reported(fact).isOpen())
                        .map(Fact::id))
                .as(because)
                .containsExactlyInAnyOrderElementsOf(words(unclear));
        assertThat(resolved.findings())
                .as(because)
                .extracting(finding -> finding.code().name())
                .containsExactlyElementsOf(words(findings));
    }

    @Test
    void theFindingIsAboutTheCellToLookAt() {
        assertThat(about("birthDate=2015-05-05")).containsExactly(Fact.BIRTH_DATE);
        assertThat(about("permittedOn=2021-11-30 periodOfStay=P5Y")).containsExactly(Fact.PERMITTED_ON);
        assertThat(about("degree=none designatedUniversity=yes")).containsExactly(Fact.DESIGNATED_UNIVERSITY);
    }

    @Test
    void aUniversityThatTheListKnowsIsFoundByItsName() {
        Employee employee = DescribedEmployee.by("degree=none").with(Fact.UNIVERSITY, "東京大学");
        FactResolution.Resolved resolved = RESOLUTION.of(employee, HspHolders.AS_OF);

        assertThat(resolved.employee().reported(Fact.DESIGNATED_UNIVERSITY).isOpen())
                .isTrue();
        assertThat(resolved.findings()).extracting(Finding::about).containsExactly(Optional.of(Fact.UNIVERSITY));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                          OUTLOOK,     BECAUSE
            birthDate=2015-05-05,                           NEEDS_DATA,  no birth date that counts
            birthDate=1940-05-05,                           NEEDS_DATA,  nor this one
            experienceYears=1999-06-01,                     SAFE,        80 points without the experience
            expiresOn=2036-03-31,                           NEEDS_DATA,  no expiry that counts
            permittedOn=2028-01-01,                         SAFE,        a permission is not needed
            annualRemuneration=9_500_000_000,               NEEDS_DATA,  45 points without the pay
            researchAchievements=12,                        SAFE,        80 points without the research
            researchAchievements=12 degree=bachelor,        NEEDS_DATA,  60 and up to 75
            degree=none japaneseDegree=yes designatedUniversity=yes, NEEDS_DATA, 50 and up to 70
            birthDate=2015-05-05 statusOfResidence=INSTRUCTOR, NOT_ELIGIBLE, other statuses cannot be scored
            birthDate=2015-05-05 statusOfResidence=HSP_I_C, AT_RISK,     sheet C is counted without a birth date
            """)
    void decidesNothingAlone(String facts, Outlook outlook, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).outlook())
                .as(because)
                .isEqualTo(outlook);
    }

    private static FactResolution.Resolved resolved(String facts) {
        return RESOLUTION.of(
                DescribedEmployee.by("statusOfResidence=HSP_I_B birthDate=1985-06-01 expiresOn=2027-03-31 " + facts),
                HspHolders.AS_OF);
    }

    private static Stream<Fact<?>> about(String facts) {
        return resolved(facts).findings().stream()
                .map(finding -> finding.about().orElseThrow());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
