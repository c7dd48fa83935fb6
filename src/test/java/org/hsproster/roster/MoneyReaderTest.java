package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Amounts of money")
class MoneyReaderTest {

    private static final ValueReader<Long> ANNUAL = HedgedReader.ofAmount(new MoneyReader(AmountScale.ANNUAL));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT               | OUTCOME                     | BECAUSE
            6,000,000          | 6000000                     | grouped
            ¥6,000,000         | 6000000                     | with the sign of the yen
            6000000円          | 6000000                     | with the unit
            ６，０００，０００ | 6000000                     | full-width
            600万円            | 6000000                     | ten thousands
            600万              | 6000000                     | without 円
            650.5万円          | 6505000                     | with decimals
            6,000千円          | 6000000                     | thousands
            6.5百万円          | 6500000                     | millions
            1億2000万円        | 120000000                   | in two parts
            6.5 million yen    | 6500000                     | English
            年収600万円（税込）| 6000000                     | with words around it
            600万円（見込）    | 6000000                     | pay is a prospect by nature
            1,000,000          | 1000000                     | from here on surely yen
            999,999            | 999999 AMOUNT_UNIT_ASSUMED  | below it yen is assumed
            10,000             | 10000 AMOUNT_UNIT_ASSUMED   | the least taken for yen
            9,999              | 99990000 AMOUNT_UNIT_ASSUMED| below it 万円
            600                | 6000000 AMOUNT_UNIT_ASSUMED | 万円 without saying so
            100                | 1000000 AMOUNT_UNIT_ASSUMED | the least taken for 万円
            99                 | UNREADABLE_AMOUNT           | makes no sense in any unit
            0                  | 0                           | nothing is nothing in any unit
            500～600万円       | 5000000 AMOUNT_RANGE        | the lower end, in the unit of the upper
            500万〜600万円     | 5000000 AMOUNT_RANGE        | each with its unit
            500万円以上        | 5000000 AMOUNT_RANGE        | an open range
            500-600            | 5000000 AMOUNT_RANGE AMOUNT_UNIT_ASSUMED | a range without a unit
            600万円以下        | UNREADABLE_AMOUNT           | no lower end
            -6,000,000         | UNREADABLE_AMOUNT           | negative
            ▲600万円          | UNREADABLE_AMOUNT           | negative, as accountants write it
            応相談             | UNREADABLE_AMOUNT           | no amount
            月給50万円         | UNREADABLE_AMOUNT           | not a year's pay
            600円              | UNREADABLE_AMOUNT           | nobody's pay
            1,2,3              | UNREADABLE_AMOUNT           | no number
            600万円（要確認）  | unclear 6000000 VALUE_NOT_SETTLED | to be confirmed
            約600万円          | unclear 6000000 VALUE_NOT_SETTLED | about
            要確認             | NOT_SETTLED                 | no amount yet
            ー                 | missing                     | stands for blank
            なし               | missing                     | none
            """)
    void readsText(String text, String outcome, String because) {
        assertThat(ReadValue.of(ANNUAL, text, String::valueOf)).as(because).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            NUMBER    | UNIT             | OUTCOME           | BECAUSE
            600       | TEN_THOUSAND_YEN | 6000000           | the header says 万円
            6000      | THOUSAND_YEN     | 6000000           | the header says 千円
            6000000   | YEN              | 6000000           | the header says 円
            999999.9  | YEN              | 999999            | fractions of a yen are dropped
            6000000   | TEN_THOUSAND_YEN | UNREADABLE_AMOUNT | sixty billion: the header or the cell is wrong
            600       | YEN              | UNREADABLE_AMOUNT | as is six hundred yen a year
            -600      | TEN_THOUSAND_YEN | UNREADABLE_AMOUNT | negative
            """)
    void takesTheUnitOfTheHeader(String number, MoneyUnit unit, String outcome, String because) {
        assertThat(ReadValue.of(ANNUAL, ReadValue.number(number), Optional.of(unit), String::valueOf))
                .as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            SCALE   | NUMBER | OUTCOME                      | BECAUSE
            MONTHLY | 350000 | 350000                       | a month's pay in yen
            MONTHLY | 10000  | 10000                        | the least taken for yen
            MONTHLY | 200    | 2000000 AMOUNT_UNIT_ASSUMED  | the most taken for 万円
            MONTHLY | 201    | UNREADABLE_AMOUNT            | may be thousands
            MONTHLY | 10     | 100000 AMOUNT_UNIT_ASSUMED   | the least taken for 万円
            MONTHLY | 9      | UNREADABLE_AMOUNT            | makes no sense
            BONUS   | 500000 | 500000                       | bonuses in yen
            BONUS   | 1      | 10000 AMOUNT_UNIT_ASSUMED    | the least taken for 万円
            BONUS   | 0      | 0                            | no bonus
            """)
    void knowsWhatIsUsualInAColumn(AmountScale scale, String number, String outcome, String because) {
        ValueReader<Long> reader = HedgedReader.ofAmount(new MoneyReader(scale));

        assertThat(ReadValue.of(reader, ReadValue.number(number), Optional.empty(), String::valueOf))
                .as(because)
                .isEqualTo(outcome);
    }
}
