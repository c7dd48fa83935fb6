package org.hsproster.roster.value.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Experience given by a bound")
class BoundedYearsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT            | SINCE                                | BECAUSE
            3年未満         | unclear 2023-11-22 VALUE_NOT_SETTLED | a day less than three years
            10年弱          | unclear 2016-11-22 VALUE_NOT_SETTLED | less than ten years
            <5年            | unclear 2021-11-22 VALUE_NOT_SETTLED | less than five years
            less than 1 year| unclear 2025-11-22 VALUE_NOT_SETTLED | in English
            半年未満        | unclear 2026-05-22 VALUE_NOT_SETTLED | less than six months
            約10年          | unclear 2016-11-21 VALUE_NOT_SETTLED | about
            10年ほど        | unclear 2016-11-21 VALUE_NOT_SETTLED | about
            approx. 10 years| unclear 2016-11-21 VALUE_NOT_SETTLED | about
            5年以内         | unclear 2021-11-21 VALUE_NOT_SETTLED | at most
            up to 5 years   | unclear 2021-11-21 VALUE_NOT_SETTLED | at most
            10年以上        | 2016-11-21                           | ten are stated
            10年超          | 2016-11-21                           | more than ten
            5+              | 2021-11-21                           | five are stated
            5+ years        | UNREADABLE_YEARS                     | the sign within
            over 10 years   | 2016-11-21                           | more than ten
            11年目          | unclear 2015-11-22 VALUE_NOT_SETTLED | in the eleventh year
            1年目           | unclear 2025-11-22 VALUE_NOT_SETTLED | in the first year
            7～10           | unclear 2016-11-21 VALUE_NOT_SETTLED | ten at most
            7～10年         | unclear 2016-11-21 VALUE_NOT_SETTLED | with the unit
            7年-10年        | unclear 2016-11-21 VALUE_NOT_SETTLED | with both
            3年 5年         | unclear 2018-11-21 VALUE_NOT_SETTLED | together at most
            前職5年＋当社6年| unclear 2015-11-21 VALUE_NOT_SETTLED | they may overlap
            3年+2年6ヶ月    | unclear 2021-05-21 VALUE_NOT_SETTLED | without words
            2016/4～        | 2016-04-30 DAY_ASSUMED               | the beginning
            2016年4月より   | 2016-04-30 DAY_ASSUMED               | in Japanese
            2016年4月1日から| 2016-04-01                           | a day
            since Apr 2016  | 2016-04-30 DAY_ASSUMED               | in English
            平成28年4月～現在 | 2016-04-30 DAY_ASSUMED             | until now
            2016/4～2020/3  | UNREADABLE_YEARS                     | it has ended
            2016年～        | UNREADABLE_YEARS                     | no month
            2016/4          | UNREADABLE_YEARS                     | the beginning or the end
            2030/4～        | EXPERIENCE_IN_FUTURE                 | to come
            十年            | 2016-11-21                           | in Chinese numerals
            十年六ヶ月      | 2016-05-21                           | with months
            10y6m           | 2016-05-21                           | in short
            10.5            | 2016-05-21                           | a decimal
            9年11ヶ月       | 2016-12-21                           | years and months
            120ヶ月         | 2016-11-21                           | months alone
            半年            | 2026-05-21                           | six months
            １０年          | 2016-11-21                           | full-width
            80年            | 1946-11-21                           | the longest
            81年            | UNREADABLE_YEARS                     | longer than a life of work
            81年以上        | UNREADABLE_YEARS                     | the same
            12年（うちアルバイト2年） | UNREADABLE_YEARS           | something is left over
            10年（在学中含む） | UNREADABLE_YEARS                  | something is left over
            不明            | UNREADABLE_YEARS                     | no length
            年              | UNREADABLE_YEARS                     | no number
            """)
    void isTakenAtItsMost(String text, String since, String because) {
        assertThat(ReadValue.of(
                        new YearsReader(), text, career -> career.since().toString()))
                .as(because)
                .isEqualTo(since);
    }
}
