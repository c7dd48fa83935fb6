package org.hsproster.roster.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.roster.value.qualification.LicencesReader;
import org.hsproster.roster.value.qualification.YearsReader;
import org.hsproster.spreadsheet.NumberStyle;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lengths, counts and percentages")
class MeasuresTest {

    private static final ValueReader<ProfessionalCareer> YEARS = UncertainValueReader.of("years", new YearsReader());
    private static final ValueReader<Period> PERIOD =
            UncertainValueReader.of("period", new PeriodReader(LengthUnit.YEARS));
    private static final ValueReader<Licences> LICENCES = LicencesReader.remarked();
    private static final ValueReader<BigDecimal> PERCENT = UncertainValueReader.of("percent", new PercentReader());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT        | MONTHS           | BECAUSE
            8           | 96               | full years
            8.5         | 102              | half a year
            8.99        | 107              | parts of a month are dropped
            8年         | 96               | Japanese
            8年6か月    | 102              | with months
            8年11か月   | 107              | the last month of a year
            8年12か月   | UNREADABLE_YEARS | twelve months are a year: one of the two is wrong
            7年13か月   | UNREADABLE_YEARS | more than that
            ８年６ヶ月  | 102              | full-width, another counter
            8年半       | 102              | and a half
            102か月     | 102              | months alone
            8 years     | 96               | English
            8y6m        | 102              | short
            8 years 6 months | 102         | English, with months
            8年6か月以上 | 102             | at least, with months
            0年         | 0                | none
            5年以上     | 60               | at least
            0           | 0                | none
            なし        | 0                | none
            80          | 960              | the longest career
            81          | UNREADABLE_YEARS | longer than a career
            -3          | UNREADABLE_YEARS | negative
            長年        | UNREADABLE_YEARS | no number
            約8年       | unclear 96 VALUE_NOT_SETTLED | about
            要確認      | NOT_SETTLED      | not known
            -           | missing          | stands for blank
            """)
    void areReadAsMonthsOfExperience(String text, String months, String because) {
        assertThat(ReadValue.of(YEARS, text, MeasuresTest::months)).as(because).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT          | PERIOD            | BECAUSE
            5年           | P5Y               | as on the card
            ５年          | P5Y               | full-width
            6月           | P6M               | 月 is a length here
            3か月         | P3M               | as people say
            1年3月        | P1Y3M             | both
            90日          | P90D              | days
            5 years       | P5Y               | English
            5             | P5Y               | a bare number is years
            無期限        | missing           | none
            0             | UNREADABLE_PERIOD | no length
            2027-03-31    | UNREADABLE_PERIOD | a day is no length
            """)
    void areReadAsPeriodsOfStay(String text, String period, String because) {
        assertThat(ReadValue.of(PERIOD, text, Period::toString)).as(because).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                   | COUNT                | BECAUSE
            2                      | 2                    | a number
            2.0                    | 2                    | as some exports write it
            ２件                   | 2                    | with a counter
            0                      | 0                    | none
            なし                   | 0                    | none
            99                     | 99                   | the most
            100                    | UNREADABLE_COUNT     | too many
            -1                     | UNREADABLE_COUNT     | too few
            1.5                    | UNREADABLE_COUNT     | half a licence
            1（要確認）            | unclear 1 VALUE_NOT_SETTLED | a doubt
            """)
    void areReadAsCounts(String text, String count, String because) {
        assertThat(ReadValue.of(LICENCES, text, licences -> String.valueOf(licences.count())))
                .as(because)
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                     | NAMES                        | BECAUSE
            応用情報技術者           | [応用情報技術者]             | one name
            基本情報、応用情報       | [基本情報, 応用情報]         | a list
            基本情報・応用情報       | [基本情報, 応用情報]         | another separator
            FE/AP;SC                 | [FE, AP, SC]                 | and more of them
            2（基本情報、応用情報）  | [基本情報, 応用情報]         | as many as the number says
            3（基本情報、応用情報）  | unclear [] REMARK_UNCLEAR    | which is the third
            1（基本情報、取得予定）  | unclear [] VALUE_NOT_SETTLED | a plan
            税理士及び行政書士       | [税理士, 行政書士]           | a word for and
            税理士と行政書士         | [税理士, 行政書士]           | another
            FE⏎AP                    | [FE, AP]                     | line by line
            技術士（機械、建設）     | [技術士(機械、建設)]         | a separator in brackets separates nothing
            基本情報、なし           | [基本情報]                   | none is no name
            1級建築士                | [1級建築士]                  | a class is no number
            応用情報（取得予定）     | unclear [応用情報] VALUE_NOT_SETTLED | a plan
            """)
    void areReadAsNamesOfLicences(String text, String names, String because) {
        assertThat(ReadValue.of(
                        LICENCES,
                        text.replace('⏎', '\n'),
                        licences -> licences.names().toString()))
                .as(because)
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT  | STYLE   | PERCENT            | BECAUSE
            4.2   |         | 4.2                | a bare number
            4.2%  |         | 4.2                | with its sign
            ４．２％ |      | 4.2                | full-width
            0.5%  |         | 0.5                | below one, with its sign
            0.5   |         | PERCENT_UNCLEAR    | below one, without
            0     |         | 0                  | none
            100   |         | 100                | all
            100.1 |         | UNREADABLE_PERCENT | more than all
            -1    |         | UNREADABLE_PERCENT | less than none
            0.042 | PERCENT | 4.2                | a share, formatted as a percentage
            0.042 | PLAIN   | PERCENT_UNCLEAR    | a share or a percentage
            4.2   | PLAIN   | 4.2                | a number
            """)
    void areReadAsPercentages(String text, NumberStyle style, String percent, String because) {
        RawCell cell = style == null ? new RawCell.Text(text) : ReadValue.number(text, style);

        assertThat(ReadValue.of(PERCENT, cell, Optional.empty(), BigDecimal::toPlainString))
                .as(because)
                .isEqualTo(percent);
    }

    private static String months(ProfessionalCareer career) {
        return Long.toString(Period.between(career.since(), ReadValue.AS_OF).toTotalMonths());
    }
}
