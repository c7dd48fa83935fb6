package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackTest {

    /** Passes on no day, whatever the degree. */
    private static final String AT_RISK = HspHolders.AT_41 + "annualRemuneration=2_000_000 ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                   OPEN,  BECAUSE_CODE,           BECAUSE
            degree=bachelor,                         true,  FALLBACK_BY_DEGREE,     any degree
            degree=bachelor experienceYears=2010-01-01, true, FALLBACK_BY_DEGREE,   the degree is told first
            degree=none experienceYears=2016-11-21,  true,  FALLBACK_BY_EXPERIENCE, ten years to the day
            degree=none experienceYears=2016-11-22,  false, FALLBACK_NOT_OPEN,      one day short
            experienceYears=2016-11-21,              true,  FALLBACK_BY_EXPERIENCE, no degree is needed with it
            degree=none,                             ,      FALLBACK_NOT_KNOWN,     experience not recorded
            experienceYears=2016-11-22,              ,      FALLBACK_NOT_KNOWN,     degree not recorded
            licences=0,                              ,      FALLBACK_NOT_KNOWN,     neither recorded
            degree=diploma experienceYears=2016-11-22, ,    FALLBACK_FIELD_NOT_KNOWN, 専門士 in a field that is not recorded
            degree=diploma,                          ,      FALLBACK_FIELD_NOT_KNOWN, nor the experience
            degree=diploma dutiesMatchField=yes,     true,  FALLBACK_BY_DIPLOMA,    in the field
            degree=diploma dutiesMatchField=yes?,    ,      FALLBACK_FIELD_NOT_KNOWN, not settled
            degree=diploma dutiesMatchField=no,      ,      FALLBACK_NOT_KNOWN,     the experience may do
            degree=diploma dutiesMatchField=no experienceYears=2016-11-22, false, FALLBACK_NOT_OPEN, one day short of ten years
            degree=diploma dutiesMatchField=no experienceYears=2016-11-21, true, FALLBACK_BY_EXPERIENCE, ten years
            degree=none dutiesMatchField=yes experienceYears=2016-11-22, false, FALLBACK_NOT_OPEN, no 専門士
            degree=bachelor?,                        ,      FALLBACK_NOT_KNOWN,     not settled
            degree=none experienceYears=2016-11-21?, ,      FALLBACK_NOT_KNOWN,     not settled
            """)
    void anotherStatusLooksOpenWithADegreeOrExperience(String facts, Boolean open, Reason.Code code, String because) {
        Fallback fallback = HspHolders.assess(AT_RISK + facts).fallback().orElseThrow();

        assertThat(fallback).hasToString("ENGINEER_HUMANITIES_INTERNATIONAL");
        assertThat(fallback.open()).as(because).isEqualTo(Optional.ofNullable(open));
        assertThat(fallback.because().code()).as(because).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                       STATUS,                            OPEN,  BECAUSE_CODE,                      BECAUSE
            statusOfResidence=HSP_I_A degree=doctor,                     RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     the duties are not recorded
            statusOfResidence=HSP_I_A duties=研究,                        RESEARCHER,                        true,  FALLBACK_RESEARCHER,               research
            statusOfResidence=HSP_I_A duties=ＲＥＳＥＡＲＣＨＥＲ,              RESEARCHER,                        true,  FALLBACK_RESEARCHER,               in any width and case
            statusOfResidence=HSP_I_A duties=教授・研究指導,                RESEARCHER,                        true,  FALLBACK_RESEARCHER,               every part of it
            statusOfResidence=HSP_I_A duties=研究？,                       RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     a doubt
            statusOfResidence=HSP_I_A duties=研究?,                       RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     not settled
            statusOfResidence=HSP_I_A duties=研究開発部の事務,              RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     a department's name
            statusOfResidence=HSP_I_A duties=研究以外,                    RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     anything but
            statusOfResidence=HSP_I_A duties=研究・営業,                   RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     and something else
            statusOfResidence=HSP_I_B duties=研究 degree=bachelor,        ENGINEER_HUMANITIES_INTERNATIONAL, true,  FALLBACK_BY_DEGREE,                sheet B whatever the duties
            statusOfResidence=HSP_I_C degree=doctor,                     BUSINESS_MANAGER,                  ,      FALLBACK_BUSINESS_MANAGER_NOT_KNOWN, the criteria are not recorded
            statusOfResidence=HSP_I_C businessManagerCriteria=yes,       BUSINESS_MANAGER,                  true,  FALLBACK_BUSINESS_MANAGER,         met
            statusOfResidence=HSP_I_C businessManagerCriteria=no,        BUSINESS_MANAGER,                  false, FALLBACK_BUSINESS_MANAGER_NOT_OPEN, not met
            statusOfResidence=HSP_I_C businessManagerCriteria=yes?,      BUSINESS_MANAGER,                  ,      FALLBACK_BUSINESS_MANAGER_NOT_KNOWN, not settled
            statusOfResidence=HSP_I_C birthDate=- businessManagerCriteria=yes, BUSINESS_MANAGER,            true,  FALLBACK_BUSINESS_MANAGER,         no birth date is needed
            statusOfResidence=HSP_I_A birthDate=-,                       RESEARCHER,                        ,      FALLBACK_RESEARCHER_NOT_KNOWN,     not counted
            statusOfResidence=HSP_I_UNSPECIFIED birthDate=-,             ENGINEER_HUMANITIES_INTERNATIONAL, ,      FALLBACK_NOT_KNOWN,                which sheet is not known: the one of most companies
            statusOfResidence=HSP_I_UNSPECIFIED category=C,              BUSINESS_MANAGER,                  ,      FALLBACK_BUSINESS_MANAGER_NOT_KNOWN, the letter is in the column
            """)
    void isTheStatusOfTheSheet(String facts, StatusOfResidence status, Boolean open, Reason.Code code, String because) {
        Fallback fallback = HspHolders.assess(AT_RISK + facts).fallback().orElseThrow();

        assertThat(fallback.status()).as(because).isEqualTo(status);
        assertThat(fallback.open()).as(because).isEqualTo(Optional.ofNullable(open));
        assertThat(fallback.because().code()).as(because).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"en, spouse", "ja, 配偶者"})
    void theSentenceSaysWhatEndsWithTheStatus(String language, String words) {
        Sentences sentences = new Sentences(Texts.in(Locale.forLanguageTag(language)));

        for (String sheet : List.of("HSP_I_A", "HSP_I_B", "HSP_I_C")) {
            Fallback fallback = HspHolders.assess(AT_RISK + "statusOfResidence=" + sheet)
                    .fallback()
                    .orElseThrow();
            assertThat(sentences.because(fallback)).as(sheet).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                               TOLD,  BECAUSE
            licences=0,                                          false, safe
            degree=none,                                         true,  at risk
            birthDate=-,                                         true,  data needed for HSP (i)
            expiresOn=2026-11-20,                                true,  the stay may be over
            employer=A designatedOrganization=B,                 true,  a change of status is due anyway
            degree=doctor japanese=- licences=1,                 false, watch
            statusOfResidence=-,                                 false, from what is not known
            statusOfResidence=INSTRUCTOR expiresOn=2026-11-20,   false, no status that points decide
            statusOfResidence=INSTRUCTOR degree=none,            false, nothing to do
            """)
    void isReportedForHspHoldersWhoNeedAction(String facts, boolean told, String because) {
        assertThat(HspHolders.assess(HspHolders.SAFE + facts).fallback().isPresent())
                .as(because)
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "degree=bachelor, en, Japanese person's",
        "degree=none experienceYears=2016-11-21, en, 10 years of experience",
        "degree=none experienceYears=2016-11-22, en, 専門士",
        "degree=diploma, en, 専門士",
        "degree=diploma, ja, 専門士",
        "degree=diploma dutiesMatchField=yes, ja, 専門士",
        "licences=0, en, Record the degree",
        "degree=bachelor, ja, 同等額以上",
        "degree=none experienceYears=2016-11-21, ja, 10年以上",
        "degree=none experienceYears=2016-11-22, ja, 専門士",
        "licences=0, ja, 記録してください"
    })
    void aSentenceSaysWhatElseItAsksFor(String facts, String language, String words) {
        Fallback fallback = HspHolders.assess(AT_RISK + facts).fallback().orElseThrow();

        assertThat(new Sentences(Texts.in(Locale.forLanguageTag(language))).because(fallback))
                .contains(words)
                .contains("専門士");
    }
}
