package org.hsproster.roster.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Dates")
class DateReaderTest {

    private static final ValueReader<LocalDate> ANY_DAY = UncertainValueReader.of("date", DateReader.ofAnyDay());
    private static final ValueReader<LocalDate> BIRTH = UncertainValueReader.of("date", DateReader.ofBirth());
    private static final ValueReader<LocalDate> EXPIRY = UncertainValueReader.of("expiry", DateReader.ofExpiry());
    private static final ValueReader<LocalDate> CAREER_START =
            UncertainValueReader.of("date", DateReader.ofCareerStart());

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
            令和八年四月一日       | 2026-04-01         | Chinese numerals
            二〇二六年十二月三十一日 | 2026-12-31       | without an era
            S60.1.2                | 1985-01-02         | 昭和 counts from 1925
            ㋿8.4.1                | 2026-04-01         | the era as one sign
            ㍻元年5月6日           | 1989-05-06         | another
            T15.12.24              | 1926-12-24         | 大正 counts from 1911; its last day
            昭和元年12月25日       | 1926-12-25         | the first day of 昭和
            昭和64年1月7日         | 1989-01-07         | the last day of 昭和
            平成元年1月8日         | 1989-01-08         | the first day of 平成
            令和元年5月1日         | 2019-05-01         | the first day of 令和
            令和元年4月30日        | 2019-04-30 DATE_OUTSIDE_ERA | the day before
            平成31年5月1日         | 2019-05-01 DATE_OUTSIDE_ERA | the day after the end of 平成
            平成35年4月1日         | 2023-04-01 DATE_OUTSIDE_ERA | as forms printed before 2019 count on
            昭和64年1月8日         | 1989-01-08 DATE_OUTSIDE_ERA | the day after the end of 昭和
            平成31年4月31日        | UNREADABLE_DATE    | no such day in any era
            令和8年（2026年）4月1日| 2026-04-01         | the year counted both ways
            2026（R8）年4月1日     | 2026-04-01         | the other way round
            2026年4月1日（令和8年4月1日） | 2026-04-01  | the whole date both ways
            令和8年（2027年）4月1日| AMBIGUOUS_DATE     | two different years
            2026/4/1（R8.4.2）     | AMBIGUOUS_DATE     | two different days
            4-020506               | UNREADABLE_DATE    | an era code that no header announces
            2027-04-01T00:00:00+09:00 | 2027-04-01      | as programs write it
            2027-03-31T15:00:00Z   | 2027-04-01         | midnight in Japan, as programs elsewhere write it
            2027/4/1 9時30分       | 2027-04-01         | a time in Japanese
            2027/4/1 AM 9:30       | 2027-04-01         | with half of the day
            2027/4/1(Thu)          | 2027-04-01         | an English day of the week
            2027年4月1日 木曜日    | 2027-04-01         | a day of the week without brackets
            2027年4月1日 金曜日    | AMBIGUOUS_DATE     | another day of the week: one of the two is wrong
            2027/4/1(木)           | 2027-04-01         | the day of the week in brackets
            2027/4/1(水)           | AMBIGUOUS_DATE     | the day before
            2027-04-01 (Thu)       | 2027-04-01         | in English
            2027-04-01 (Fri.)      | AMBIGUOUS_DATE     | the day after
            2027. 4. 1.            | 2027-04-01         | as in Korea
            西暦2027年4月1日       | 2027-04-01         | with the name of the count
            2027/4/1 まで          | 2027-04-01         | a limit behind a space
            Thu Apr 01 2027 00:00:00 GMT+0900 (JST) | 2027-04-01 | as a browser writes it
            2022/4/1 0:00～2027/4/1 | SEVERAL_VALUES    | a range is no day
            2022/4/1→2027/4/1      | SEVERAL_VALUES     | two days are none
            1990/4/1（36歳）       | 1990-04-01         | with the age
            2027-Apr-01            | 2027-04-01         | the name between the numbers
            01/Apr/2027            | 2027-04-01         | with slashes
            marketing 1 2027       | UNREADABLE_DATE    | a word that begins like a month
            1990年4月1日生         | 1990-04-01         | a birth
            2027年4月1日（仮放免） | unclear 2027-04-01 REMARK_UNCLEAR | a remark in brackets
            2027/4/1 ※旧カード    | unclear 2027-04-01 REMARK_UNCLEAR | a remark behind its sign
            2027/4/1 更新済        | unclear 2027-04-01 REMARK_UNCLEAR | a remark behind a space
            Thursday, April 1, 2027| 2027-04-01         | American, with the day of the week
            Apr. 1, 2027           | 2027-04-01         | short
            01-Apr-2027            | 2027-04-01         | as Excel shows it
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
            2027年4月              | DAY_MISSING        | no day
            令和9年4月             | DAY_MISSING        | nor here
            April 2027             | DAY_MISSING        | nor here
            2027年4月末日          | 2027-04-30         | the end of a month is a day
            2027年                 | UNREADABLE_DATE    | not even a month
            1 Apr 27               | 2027-04-01         | 1927 is too long ago
            270401                 | AMBIGUOUS_DATE     | six digits
            46478                  | 2027-04-01         | a serial number as text
            46478.0                | 2027-04-01         | as some exports write it
            14999                  | UNREADABLE_DATE    | too small for one
            60001                  | UNREADABLE_DATE    | too large for one
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
            0        | DATE    | missing         | a blank cell that a formula refers to
            2958465  | DATE    | missing         | 9999-12-31
            2958465  | PLAIN   | missing         | its format was lost
            99999999 | PLAIN   | missing         | no end
            2958464  | DATE    | missing         | 9999-12-30
            2958463  | DATE    | UNREADABLE_DATE | no such convention
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

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT       | OUTCOME         | BECAUSE
            4-020506   | 1990-05-06      | 4 is 平成
            5-080401   | 2026-04-01      | 5 is 令和
            3-600102   | 1985-01-02      | 3 is 昭和
            4020506    | 1990-05-06      | without its dash
            4-350401   | 2023-04-01 DATE_OUTSIDE_ERA | 平成 was over
            6-020506   | UNREADABLE_DATE | no such era
            1990-05-06 | 1990-05-06      | other writings are read as ever
            """)
    void readsEraCodesWhereTheHeaderAnnouncesThem(String text, String outcome, String because) {
        assertThat(ReadValue.below("生年月日（元号－年月日）", BIRTH, text, LocalDate::toString))
                .as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            TEXT      | BIRTH                 | EXPIRY         | BECAUSE
            98/5/5    | 1998-05-05            | AMBIGUOUS_DATE | 98 is no day and no year of an era
            98-05-05  | 1998-05-05            | AMBIGUOUS_DATE | with dashes
            '98/5/5   | 1998-05-05            | AMBIGUOUS_DATE | with a mark for what is left out
            98年5月5日| 1998-05-05            | AMBIGUOUS_DATE | in Japanese
            980505    | 1998-05-05            | AMBIGUOUS_DATE | six digits
            05/05/98  | 1998-05-05            | AMBIGUOUS_DATE | the same either way
            05/06/98  | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | May or June
            31/12/98  | 1998-12-31            | AMBIGUOUS_DATE | 31 is no month
            5-May-98  | 1998-05-05            | AMBIGUOUS_DATE | the month by its name
            May 5, 98 | 1998-05-05            | AMBIGUOUS_DATE | American
            May-98    | DAY_MISSING           | DAY_MISSING    | no day
            63/5/5    | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | 1963 or 昭和63年
            64/5/5    | 1964-05-05            | AMBIGUOUS_DATE | 昭和64年 ended in January
            10/5/5    | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | 平成10年 or 2010
            100505    | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | the same in six digits
            12/11/20  | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | too many readings
            31-JAN-27 | AMBIGUOUS_DATE        | 2027-01-31     | the next one
            31-Mar-27 | AMBIGUOUS_DATE        | 2027-03-31     | the next one
            31-Mar-32 | AMBIGUOUS_DATE        | 2032-03-31     | within six years
            31-Mar-33 | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | too far ahead
            31-Mar-24 | AMBIGUOUS_DATE        | 2024-03-31     | long past
            31-Mar-23 | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | too long past
            27/12/05  | AMBIGUOUS_DATE        | 2027-12-05     | 2005 is too long past
            27/3/31   | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | March 2027 or March 2031
            27.3.31   | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | with dots
            270331    | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | six digits
            9/3/31    | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | 令和9年 or 2031
            99/2/30   | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | no such day
            12/11/12  | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | 2012 and 平成12年
            12/11/13  | AMBIGUOUS_DATE        | AMBIGUOUS_DATE | 13 cannot be a month, but may be a year
            """)
    void takesAYearOfTwoDigitsWhereOneDayAloneIsPossible(String text, String birth, String expiry, String because) {
        assertThat(ReadValue.of(BIRTH, text, LocalDate::toString)).as(because).isEqualTo(birth);
        assertThat(ReadValue.of(EXPIRY, text, LocalDate::toString)).as(because).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT          | EXPIRY                | LEAVING         | FILING          | BECAUSE
            9999/12/31    | missing               | missing         | missing         | a day that never comes
            9999-12-31    | missing               | missing         | missing         | with dashes
            99991231      | missing               | missing         | missing         | eight digits
            99999999      | missing               | missing         | missing         | no day at all
            2999/12/31    | missing               | missing         | missing         | the year 2999
            12/31/9999    | missing               | missing         | missing         | American
            9999/03/31    | missing               | missing         | missing         | the end of a fiscal year
            2958465       | missing               | missing         | missing         | the last day of Excel
            0000/00/00    | missing               | missing         | missing         | a blank one of a database
            0000-00-00    | missing               | missing         | missing         | with dashes
            00000000      | missing               | missing         | missing         | in digits
            1900/1/0      | missing               | missing         | missing         | a blank cell as Excel shows it
            0             | missing               | missing         | missing         | the same without its format
            0001-01-01    | missing               | missing         | missing         | the first day of a program
            無期限        | missing               | missing         | missing         | in words
            期間の定めなし| missing               | missing         | missing         | in words
            在籍中        | UNREADABLE_DATE       | missing         | UNREADABLE_DATE | the employment goes on
            現在に至る    | UNREADABLE_DATE       | missing         | UNREADABLE_DATE | the same
            active        | UNREADABLE_DATE       | missing         | UNREADABLE_DATE | in English
            無期雇用      | UNREADABLE_DATE       | missing         | UNREADABLE_DATE | no end of the contract
            未申請        | UNREADABLE_DATE       | UNREADABLE_DATE | missing         | nothing filed
            not filed     | UNREADABLE_DATE       | UNREADABLE_DATE | missing         | in English
            1900/1/1      | 1900-01-01            | missing         | 1900-01-01      | a default of databases
            9998/12/31    | UNREADABLE_DATE       | UNREADABLE_DATE | UNREADABLE_DATE | no convention
            2099/12/31    | 2099-12-31            | 2099-12-31      | 2099-12-31      | a day that comes
            2200/12/31    | 2200-12-31            | 2200-12-31      | 2200-12-31      | the last that is read
            2201/01/01    | UNREADABLE_DATE       | UNREADABLE_DATE | UNREADABLE_DATE | the first that is not
            0000/00/01    | UNREADABLE_DATE       | UNREADABLE_DATE | UNREADABLE_DATE | a slip of the pen
            ～2027/3/31   | 2027-03-31            | 2027-03-31      | unclear 2027-03-31 REMARK_UNCLEAR | until
            2027/3/31～   | unclear 2027-03-31 REMARK_UNCLEAR | unclear 2027-03-31 REMARK_UNCLEAR | unclear 2027-03-31 REMARK_UNCLEAR | from
            2022/3/31～2027/3/31 | unclear 2027-03-31 SEVERAL_VALUES | unclear 2027-03-31 SEVERAL_VALUES | SEVERAL_VALUES | the end of a range of ends
            2027/3/31～2022/3/31 | SEVERAL_VALUES | SEVERAL_VALUES | SEVERAL_VALUES | no range
            """)
    void takesWhatStandsForNoDateAsNone(String text, String expiry, String leaving, String filing, String because) {
        assertThat(ReadValue.of(EXPIRY, text, LocalDate::toString)).as(because).isEqualTo(expiry);
        assertThat(ReadValue.of(
                        UncertainValueReader.of("date", DateReader.ofEndOfEmployment()), text, LocalDate::toString))
                .as(because)
                .isEqualTo(leaving);
        assertThat(ReadValue.of(UncertainValueReader.of("date", DateReader.ofFiling()), text, LocalDate::toString))
                .as(because)
                .isEqualTo(filing);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                      | OUTCOME               | BECAUSE
            平成 10 年 5 月 5 日      | 1998-05-05            | spaces around every number
            平成　10　年　5　月　5　日| 1998-05-05            | wide ones
            H 10.5.5                  | 1998-05-05            | behind the letter
            H10. 5. 5                 | 1998-05-05            | behind the dots
            1998 年 5 月 5 日         | 1998-05-05            | without an era
            1998 / 5 / 5              | 1998-05-05            | around slashes
            昭和 64 年 1 月 7 日      | 1989-01-07            | the last day of 昭和
            西暦 1998 年 5 月 5 日 生 | 1998-05-05            | with the word for a birth
            ’1998/5/5                 | 1998-05-05            | the quote that marks a text
            2098/5/5                  | IMPOSSIBLE_BIRTH_DATE | in the future
            1898/5/5                  | IMPOSSIBLE_BIRTH_DATE | before the range
            9999/12/31                | missing               | no date
            1998/00/00                | UNREADABLE_DATE       | no month
            28歳                      | UNREADABLE_DATE       | an age
            1998                      | UNREADABLE_DATE       | a year
            """)
    void readsBirthDates(String text, String outcome, String because) {
        assertThat(ReadValue.of(BIRTH, text, LocalDate::toString)).as(because).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT      | OUTCOME                | BECAUSE
            2018年4月 | 2018-04-30 DAY_ASSUMED | the last day never adds to a career
            2026/10   | 2026-10-31 DAY_ASSUMED | the month before the run
            2026/11   | 2026-11-21 DAY_ASSUMED | the month of the run ends with it
            2026/12   | EXPERIENCE_IN_FUTURE   | the month after it
            2018年    | UNREADABLE_DATE        | no month
            """)
    void takesTheLastDayOfTheMonthInWhichACareerBegan(String text, String outcome, String because) {
        assertThat(ReadValue.of(CAREER_START, text, LocalDate::toString))
                .as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                 | OUTCOME                            | BECAUSE
            2027/4/1（更新予定） | 2027-04-01         | the renewal is planned, the day is not
            2027/4/1（更新申請中）| 2027-04-01        | nor does filing move it
            2027/4/1（更新申請予定）| 2027-04-01      | the same
            2027/4/1（変更申請中）| unclear 2027-04-01 VALUE_NOT_SETTLED | another status brings another day
            2027/4/1（予定）     | unclear 2027-04-01 VALUE_NOT_SETTLED | the day itself is planned
            2027/4/1（要確認）   | unclear 2027-04-01 VALUE_NOT_SETTLED | to be confirmed
            申請中               | NOT_SETTLED                        | no day at all
            """)
    void keepsAnExpiryThatIsToBeRenewed(String text, String outcome, String because) {
        assertThat(ReadValue.of(EXPIRY, text, LocalDate::toString)).as(because).isEqualTo(outcome);
    }
}
