package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates")
class DateReaderTest {

    private static final ValueReader<LocalDate> ANY_DAY = HedgedReader.of(DateReader.ofAnyDay());
    private static final ValueReader<LocalDate> BIRTH = HedgedReader.of(DateReader.ofBirth());
    private static final ValueReader<LocalDate> CAREER_START = HedgedReader.of(DateReader.ofCareerStart());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                   | OUTCOME            | BECAUSE
            2027-04-01             | 2027-04-01         | ISO
            2027-04-01T09:30:00    | 2027-04-01         | times of day are dropped
            2027-04-01 0:00        | 2027-04-01         | as Excel shows midnight
            1996/4/1               | 1996-04-01         | slashes, no leading zeros
            1996.4.1               | 1996-04-01         | dots
            1996年4月1日           | 1996-04-01         | Japanese
            1996年 4月 1日（月）   | 1996-04-01         | spaces and a day of the week
            2027年4月1日まで       | 2027-04-01         | a limit says until
            19960401               | 1996-04-01         | eight digits
            １９９６／４／１       | 1996-04-01         | full-width digits
            令和8年4月1日          | 2026-04-01         | 令和 counts from 2018
            R8.4.1                 | 2026-04-01         | the letter of the era
            R08/04/01              | 2026-04-01         | with leading zeros
            R080401                | 2026-04-01         | without separators
            H2.5.6                 | 1990-05-06         | 平成 counts from 1988
            平成元年5月6日         | 1989-05-06         | the first year is 元年
            平成31年4月30日        | 2019-04-30         | its last day
            S60.1.2                | 1985-01-02         | 昭和 counts from 1925
            ㋿8.4.1                | 2026-04-01         | the era as one sign
            1 Apr 2027             | 2027-04-01         | English
            April 1st, 2027        | 2027-04-01         | American
            13/04/2027             | 2027-04-13         | 13 is no month
            04/13/2027             | 2027-04-13         | nor is it here
            04/04/2027             | 2027-04-04         | the same either way
            03/04/2027             | AMBIGUOUS_DATE     | March or April
            27/4/1                 | AMBIGUOUS_DATE     | which is the year
            2028/2/29              | 2028-02-29         | a leap year
            2027/2/29              | UNREADABLE_DATE    | not a leap year
            2027/2/30              | UNREADABLE_DATE    | no such day
            2027/13/45             | UNREADABLE_DATE    | no such month
            令和0年4月1日          | UNREADABLE_DATE    | eras have no year 0
            2027年4月              | UNREADABLE_DATE    | no day
            next spring            | UNREADABLE_DATE    | no date
            1899-12-31             | UNREADABLE_DATE    | before the range
            1900-01-01             | 1900-01-01         | first day of the range
            2200-12-31             | 2200-12-31         | last day of the range
            2201-01-01             | UNREADABLE_DATE    | after the range
            -                      | missing            | a dash stands for blank
            なし                   | missing            | no date
            無期限                 | missing            | no end
            2027/4/1（要確認）     | unclear 2027-04-01 VALUE_NOT_SETTLED | to be confirmed
            2027/4/1?              | unclear 2027-04-01 VALUE_NOT_SETTLED | a doubt
            要確認                 | NOT_SETTLED        | a doubt without a value
            未定                   | NOT_SETTLED        | not known yet
            """)
    void readsText(String text, String outcome, String because) {
        assertThat(ReadValue.of(ANY_DAY, text, LocalDate::toString)).as(because).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            NUMBER   | STYLE   | OUTCOME         | BECAUSE
            46478    | DATE    | 2027-04-01      | a date of Excel
            46478.75 | DATE    | 2027-04-01      | with a time of day
            10000    | DATE    | 1927-05-18      | an old one, formatted as a date
            46478    | PLAIN   | 2027-04-01      | its format was lost
            15000    | PLAIN   | 1941-01-24      | first number taken for a serial
            14999    | PLAIN   | UNREADABLE_DATE | below
            60000    | PLAIN   | 2064-04-08      | last number taken for a serial
            60001    | PLAIN   | UNREADABLE_DATE | above
            19960401 | PLAIN   | 1996-04-01      | eight digits as a number
            -1       | DATE    | UNREADABLE_DATE | no day
            0        | DATE    | UNREADABLE_DATE | no day either
            """)
    void readsNumbers(String number, NumberStyle style, String outcome, String because) {
        RawCell cell = ReadValue.number(number, style);

        assertThat(ReadValue.of(ANY_DAY, cell, Optional.empty(), LocalDate::toString))
                .as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT       | BIRTH                 | CAREER_START         | BECAUSE
            2026-11-21 | 2026-11-21            | 2026-11-21           | the day of the run
            2026-11-22 | IMPOSSIBLE_BIRTH_DATE | EXPERIENCE_IN_FUTURE | the day after
            1900-01-01 | 1900-01-01            | 1900-01-01           | first day of the range
            1899-12-31 | IMPOSSIBLE_BIRTH_DATE | EXPERIENCE_IN_FUTURE | the day before
            soon       | UNREADABLE_DATE       | UNREADABLE_DATE      | no date at all
            """)
    void refusesImpossibleDaysOfThePast(String text, String birth, String careerStart, String because) {
        assertThat(ReadValue.of(BIRTH, text, LocalDate::toString)).as(because).isEqualTo(birth);
        assertThat(ReadValue.of(CAREER_START, text, LocalDate::toString))
                .as(because)
                .isEqualTo(careerStart);
    }
}
