package org.hsproster.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode.Severity;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.renewal.fact.SimpleLabour;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.people.HspHolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFindingsTest {

    private static final String INSTRUCTOR = HspHolders.SAFE + "statusOfResidence=INSTRUCTOR ";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                       FINDING,              BECAUSE
            licences=0,                                                  ,                     nothing to look at
            annualRemuneration=2_999_999,                                LOW_REMUNERATION,     one yen short
            annualRemuneration=3_000_000,                                ,                     enough
            annualRemuneration=2_999_999?,                               ,                     not settled
            annualRemuneration=2_999_999 statusOfResidence=HSP_I_A,      LOW_REMUNERATION,     sheet A has no minimum
            annualRemuneration=2_999_999 statusOfResidence=HSP_I_B,      ,                     sheet B has one by law
            annualRemuneration=2_999_999 statusOfResidence=HSP_I_C businessManagerCriteria=yes, , and sheet C
            annualRemuneration=2_999_999 statusOfResidence=HSP_I_B category=C businessManagerCriteria=yes, CATEGORY_CONTRADICTED, both have one
            annualRemuneration=2_999_999 statusOfResidence=DEPENDENT,    ,                     not a work status
            annualRemuneration=2_999_999 leaveDate=2026-11-21,           ,                     gone
            dutiesMatchField=no fieldOfStudy=史学,                        DUTIES_UNRELATED,     recorded as not related
            dutiesMatchField=no fieldOfStudy=史学 statusOfResidence=HSP_I_B, DUTIES_UNRELATED,  also with HSP (i)
            dutiesMatchField=no,                                         ,                     no field to compare with
            dutiesMatchField=no? fieldOfStudy=史学,                       ,                     not settled
            dutiesMatchField=yes fieldOfStudy=史学,                       ,                     related
            dispatch=yes,                                                DISPATCH_WORK,        at a client's site
            dispatch=no,                                                 ,                     at the employer's
            dispatch=yes?,                                               ,                     not settled
            contractEndsOn=2027-11-20,                                   SHORT_CONTRACT,       within a year
            contractEndsOn=2027-11-21,                                   ,                     a year ahead
            contractEndsOn=2028-03-30 expiresOn=2028-03-31,              SHORT_CONTRACT,       a day before the stay ends
            contractEndsOn=2028-03-31 expiresOn=2028-03-31,              ,                     on the same day
            hireDate=2025-04-02 permittedOn=2025-04-01,                  NOTIFICATION_MISSING, hired after the permission and nothing on record
            hireDate=2025-04-02 permittedOn=2025-04-01 notified=no,      NOTIFICATION_MISSING, recorded as missing
            hireDate=2025-04-02 permittedOn=2025-04-01 notified=yes?,    NOTIFICATION_MISSING, not settled
            hireDate=2025-04-02 permittedOn=2025-04-01 notified=yes,     ,                     on record
            hireDate=2025-04-01 permittedOn=2025-04-01,                  ,                     permitted for this employer
            hireDate=2026-11-21 permittedOn=2025-04-01,                  NOTIFICATION_MISSING, hired today
            hireDate=2026-11-22 permittedOn=2025-04-01,                  ,                     not hired yet
            hireDate=2025-04-02,                                         ,                     permission not recorded
            permittedOn=2025-04-01,                                      ,                     hire not recorded
            duties=客室清掃,                                              SIMPLE_LABOUR,        a word of the list
            duties=経理,                                                  ,                     none
            """)
    void isWorthALook(String facts, String finding, String because) {
        assertThat(HspHolders.assess(INSTRUCTOR + facts).findings())
                .as(because)
                .extracting(each -> each.code().name())
                .containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DUTIES,                       WORDS,           BECAUSE
            '厨房での皿洗い、配膳',       皿洗い;配膳,     every word that occurs
            レジ打ち,                     レジ,            a word on its own
            ﾚｼﾞ担当,                      レジ,            in half width
            レジリエンス評価,             ,                part of another word
            キャッシュレジスタの設計,     ,                part of another word
            ﾗｲﾝ作業,                      ライン作業,      in half width
            オンライン作業環境の構築,     ,                part of another word
            Hotel CLEANING,               cleaning,        in capitals
            unpacking of requirements,    ,                part of another word
            packings,                     ,                part of another word
            Data cleaning and analysis,   ,                skilled work
            Data cleaning; room cleaning, cleaning,        skilled work and other
            搬送ロボットの制御設計,       ,                skilled work
            資材の搬送,                   搬送,            a word of the list
            """)
    void wordsOfSimpleLabour(String duties, String words, String because) {
        assertThat(new SimpleLabour().in(duties))
                .as(because)
                .containsExactlyElementsOf(words == null ? List.of() : Arrays.asList(words.split(";")));
    }

    @ParameterizedTest
    @CsvSource({
        "annualRemuneration=2_999_999, annualRemuneration, WARNING",
        "dutiesMatchField=no fieldOfStudy=史学, dutiesMatchField, WARNING",
        "dispatch=yes, dispatch, INFO",
        "contractEndsOn=2027-03-31, contractEndsOn, WARNING",
        "hireDate=2025-04-02 permittedOn=2025-04-01, notified, WARNING",
        "duties=梱包, duties, WARNING"
    })
    void pointsAtTheCellToCheck(String facts, String cell, Severity severity) {
        Finding finding = HspHolders.assess(INSTRUCTOR + facts).findings().get(0);

        assertThat(finding.about().map(Fact::id)).contains(cell);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void aSentenceFillsInWhatWasFound(String language) {
        Finding finding =
                HspHolders.assess(INSTRUCTOR + "duties=配膳、梱包").findings().get(0);

        assertThat(Texts.in(Locale.forLanguageTag(language))
                        .text("finding.SIMPLE_LABOUR", finding.values().toArray()))
                .contains("配膳", "梱包")
                .doesNotContain("[");
    }

    @ParameterizedTest
    @EnumSource(RenewalFindingCode.class)
    void everyFindingHasASentence(RenewalFindingCode code) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            assertThat(Texts.in(locale).text("finding." + code.name(), 1, 2, 3)).isNotBlank();
        }
    }
}
