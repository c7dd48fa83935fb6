package org.hsproster.roster.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Amounts of money")
class MoneyReaderTest {

    private static final ValueReader<Long> ANNUAL =
            UncertainValueReader.of("money", ValueRanking.ofAmount(), new MoneyReader(AmountScale.ANNUAL));

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
            1,000,000          | unclear 12000000 AMOUNT_UNUSUAL | too little for a year: a month?
            999,999            | unclear 11999988 AMOUNT_UNUSUAL | the same
            10,000             | unclear 100000000 AMOUNT_UNUSUAL | ten million yen in thousands, or a hundred in 万円
            9,999              | unclear 99990000 AMOUNT_UNUSUAL | thousands or 万円
            600                | 6000000                     | only in 万円 a year's pay
            100                | unclear 12000000 AMOUNT_UNUSUAL | a million a year is too little
            99                 | unclear 11880000 AMOUNT_UNUSUAL | at most a month in 万円
            0                  | UNREADABLE_AMOUNT           | no plausible pay
            500～600万円       | unclear 6000000 AMOUNT_RANGE | at most the upper end
            500万〜600万円     | unclear 6000000 AMOUNT_RANGE | each with its unit
            500万円以上        | AMOUNT_RANGE                | no upper end
            500-600            | unclear 6000000 AMOUNT_RANGE | a range without a unit
            600万円以下        | UNREADABLE_AMOUNT           | no lower end
            -6,000,000         | UNREADABLE_AMOUNT           | negative
            ▲600万円          | UNREADABLE_AMOUNT           | negative, as accountants write it
            月給50万円         | assumed 6000000 AMOUNT_PER_MONTH | twelve times a month's pay
            月収 500,000円     | assumed 6000000 AMOUNT_PER_MONTH | another word
            50万円/月          | assumed 6000000 AMOUNT_PER_MONTH | behind the amount
            月給50             | assumed 6000000 AMOUNT_PER_MONTH | only in 万円 a month's pay
            月給500000         | assumed 6000000 AMOUNT_PER_MONTH | surely yen for a month
            時給3,000円        | UNREADABLE_AMOUNT           | the hours are not known
            年俸制 8,000,000円 | 8000000                     | a kind of pay
            想定年収：650万円  | 6500000                     | with a word and a colon
            予定年収：650万円  | unclear 6500000 VALUE_NOT_SETTLED | a plan
            600万円/年         | 6000000                     | per year
            612.5万円          | 6125000                     | half of ten thousand and some
            JPY 6,000,000      | 6000000                     | the code of the yen
            ￥6,000,000-       | 6000000                     | the dash that ends an amount is no range
            6,000,000円也      | 6000000                     | as on receipts
            六百万円           | 6000000                     | Chinese numerals
            六百五十万円       | 6500000                     | more of them
            一千二百万円       | 12000000                    | and more
            1千万円            | 10000000                    | ten millions
            1.2千万円          | 12000000                    | with decimals
            650（万円）        | 6500000                     | the unit in brackets
            6,500（千円）      | 6500000                     | the same in thousands
            月50万円           | assumed 6000000 AMOUNT_PER_MONTH | shortest
            6百万円            | 6000000                     | a unit, no numeral
            600万円（2026年度）| 6000000                     | the year it is paid in
            600万円（賞与込）  | 6000000                     | as it should be
            600万円（残業代含む）| unclear 6000000 AMOUNT_TOO_HIGH | less than that counts
            600万円 ※4月改定  | unclear 6000000 REMARK_UNCLEAR | another
            600万円～500万円   | unclear 6000000 AMOUNT_RANGE | the upper end, wherever it stands
            500万円以上600万円未満 | unclear 6000000 AMOUNT_RANGE | a range in words
            500万円から600万円まで | unclear 6000000 AMOUNT_RANGE | in other words
            500万円～応相談    | AMOUNT_RANGE                | no upper end
            600万円台          | AMOUNT_RANGE                | from there to the next hundred
            500万円～          | AMOUNT_RANGE                | an open range
            ～600万円          | UNREADABLE_AMOUNT           | a range without a lower end
            USD 60,000         | OTHER_CURRENCY              | dollars
            $60,000            | OTHER_CURRENCY              | by their sign
            6万ドル            | OTHER_CURRENCY              | in Japanese
            50,000 EUR         | OTHER_CURRENCY              | euros
            30万元             | OTHER_CURRENCY              | yuan
            (6,000,000)        | UNREADABLE_AMOUNT           | negative, as accountants write it, too
            未定               | NOT_SETTLED                 | not agreed yet
            非公開             | UNREADABLE_AMOUNT           | kept secret
            応相談             | UNREADABLE_AMOUNT           | no amount
            600円              | UNREADABLE_AMOUNT           | no plausible pay
            1,2,3              | UNREADABLE_AMOUNT           | no number
            600万円（要確認）  | unclear 6000000 VALUE_NOT_SETTLED | to be confirmed
            約600万円          | unclear 6000000 VALUE_NOT_SETTLED | about
            要確認             | NOT_SETTLED                 | no amount yet
            ー                 | missing                     | stands for blank
            なし               | missing                     | none
            6.500.000          | 6500000                     | grouped by points
            6.500              | UNREADABLE_AMOUNT           | six and a half of what
            6 500 000          | 6500000                     | grouped by spaces
            6 500 00           | UNREADABLE_AMOUNT               | no groups
            6,500,00           | UNREADABLE_AMOUNT           | nor here
            7.5E+06            | UNREADABLE_AMOUNT           | a spreadsheet rounded it
            6.5M               | 6500000                     | millions
            6500K              | 6500000                     | thousands
            -0                 | UNREADABLE_AMOUNT           | no amount
            △6500000           | UNREADABLE_AMOUNT           | negative
            ▲1,000             | UNREADABLE_AMOUNT           | negative
            650万5千円         | 6505000                     | in two parts
            650万円（残業込み）| unclear 6500000 AMOUNT_TOO_HIGH | overtime does not count
            7,400,000（残業代込み） | unclear 7400000 AMOUNT_TOO_HIGH | an upper bound
            9 900万円          | unclear 9000000 REMARK_UNCLEAR | no 99 million
            0 700万円          | unclear 7000000 REMARK_UNCLEAR | no thousands begin with a zero
            650万円（残業代除く）   | 6500000        | leaves out what does not count
            650万円（住宅手当別）   | 6500000        | leaves out what does not count
            6,500,000円 excl. overtime | 6500000     | leaves out what does not count
            650万円（残業代除く、交通費別） | 6500000 | both left out
            650万円（残業代除く、交通費込み） | unclear 6500000 AMOUNT_TOO_HIGH | one of them included
            850万円（住宅手当込）| unclear 8500000 AMOUNT_TOO_HIGH | nor do allowances
            650万円（みなし残業含む）| unclear 6500000 AMOUNT_TOO_HIGH | nor here
            7400000円（賞与・残業含む）| unclear 7400000 AMOUNT_TOO_HIGH | the bonus does, overtime does not
            650万+インセンティブ | unclear 6500000 AMOUNT_TOO_HIGH | not known beforehand
            600万円＋副業300万円 | unclear 6000000 AMOUNT_TOO_HIGH | from elsewhere
            650万円（賞与別）  | AMOUNT_INCOMPLETE           | the bonus is missing
            手取り500万        | AMOUNT_INCOMPLETE           | before tax it is more
            800万円（税引前）  | 8000000                     | as it should be
            800万（年2回賞与含む）| 8000000                  | as it should be
            800→650万円        | unclear 8000000 REMARK_UNCLEAR | at most the higher one
            800万円(2025年実績)| unclear 8000000 REMARK_UNCLEAR | of another year
            800万円（うち海外払200万円） | unclear 8000000 REMARK_UNCLEAR | paid by another
            800万円（育休前）  | unclear 8000000 REMARK_UNCLEAR | and now?
            月50万×12＋賞与100万 | AMOUNT_PER_MONTH AMOUNT_INCOMPLETE | a sum, more than its first part
            日給 15,000円      | UNREADABLE_AMOUNT           | how many days
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
            SCALE   | AMOUNT | OUTCOME                      | BECAUSE
            MONTHLY | 350000 | 350000                       | a month's pay in yen
            MONTHLY | 10000  | UNREADABLE_AMOUNT           | no plausible pay
            MONTHLY | 200    | unclear 2000000 AMOUNT_UNUSUAL | thousands or 万円
            MONTHLY | 201    | unclear 2010000 AMOUNT_UNUSUAL | the same
            MONTHLY | 10     | 100000                      | the least in 万円
            MONTHLY | 月給35万円 | 350000                   | as the column says
            BONUS   | 月額5万円  | UNREADABLE_AMOUNT        | no bonus
            INVESTMENT | 月額5万円 | UNREADABLE_AMOUNT      | no investment
            MONTHLY | 9      | UNREADABLE_AMOUNT            | makes no sense
            BONUS   | 500000 | 500000                       | bonuses in yen
            BONUS   | 1      | unclear 10000 AMOUNT_UNUSUAL | thousands or 万円
            INVESTMENT | 3000 | unclear 30000000 AMOUNT_UNUSUAL | thousands or 万円
            BONUS   | 0      | 0                            | no bonus
            """)
    void knowsWhatIsUsualInAColumn(AmountScale scale, String amount, String outcome, String because) {
        ValueReader<Long> reader = UncertainValueReader.of("money", ValueRanking.ofAmount(), new MoneyReader(scale));

        RawCell cell = amount.matches("\\d+") ? ReadValue.number(amount) : new RawCell.Text(amount);

        assertThat(ReadValue.of(reader, cell, Optional.empty(), String::valueOf))
                .as(because)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT            | OUTCOME                         | BECAUSE
            4.5ヶ月         | assumed 1350000 BONUS_IN_MONTHS | months of the monthly pay
            2か月分         | assumed 600000 BONUS_IN_MONTHS  | another counter
            年間４カ月      | assumed 1200000 BONUS_IN_MONTHS | of a year, full-width
            基本給の3ヶ月分 | assumed 900000 BONUS_IN_MONTHS  | of the basic pay
            4 months        | assumed 1200000 BONUS_IN_MONTHS | English
            0ヶ月           | assumed 0 BONUS_IN_MONTHS       | none
            1,200,000       | 1200000                         | an amount
            120万円         | 1200000                         | another
            なし            | missing                         | none
            業績による      | UNREADABLE_AMOUNT               | not known
            4ヶ月（見込み） | assumed 1200000 BONUS_IN_MONTHS | a prospect by nature
            4ヶ月（予定）   | unclear 1200000 BONUS_IN_MONTHS VALUE_NOT_SETTLED | a plan
            """)
    void readsBonusesAsMonthsOfPay(String text, String outcome, String because) {
        ValueReader<Long> reader = UncertainValueReader.of("money", ValueRanking.ofAmount(), new BonusReader(300_000));

        assertThat(ReadValue.of(reader, text, String::valueOf)).as(because).isEqualTo(outcome);
    }
}
