package org.hsproster.roster.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Statuses of residence")
class StatusReaderTest {

    private static final ValueReader<StatusOfResidence> STATUS = UncertainValueReader.of("status", new StatusReader());

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                               | OUTCOME           | BECAUSE
            高度専門職１号イ                   | HSP_I_A           | as official statistics print it
            高度専門職1号ロ                    | HSP_I_B           | half-width
            高度専門職1号（ロ）                | HSP_I_B           | in brackets
            高度専門職 1 号ロ                  | HSP_I_B           | with spaces
            高度専門職第1号ロ                  | HSP_I_B           | with 第
            高度専門職一号ロ                   | HSP_I_B           | with a Chinese numeral
            高度専門職Ⅰ号ロ                   | HSP_I_B           | with a Roman numeral
            高度専門職1号口                    | HSP_I_B           | the sign for mouth
            高度専門職１号ﾊ                    | HSP_I_C           | half-width katakana
            １号（ロ）                         | HSP_I_B           | short
            HSP(i)(b)                          | HSP_I_B           | English, short
            Highly Skilled Professional (i)(b) | HSP_I_B           | English
            Highly Skilled Professional(i)(c)  | HSP_I_C           | as on the card
            HSP_I_B                            | HSP_I_B           | the name in the results
            高度専門職1号                      | HSP_I_UNSPECIFIED | without イ, ロ or ハ
            高度専門職1号（HSP1）              | HSP_I_UNSPECIFIED | the same
            高度専門職第1号(イまたはロまたはハ)| HSP_I_UNSPECIFIED | any of them
            Highly Skilled Professional        | HSP_I_UNSPECIFIED | as some cards have it
            高度人材                           | HSP_I_UNSPECIFIED | free text
            高度専門職2号                      | HSP_II            | no period of stay
            HSP (ii)                           | HSP_II            | English
            技術・人文知識・国際業務           | ENGINEER_HUMANITIES_INTERNATIONAL | in full
            技術･人文知識 ･ 国際業務           | ENGINEER_HUMANITIES_INTERNATIONAL | half-width dots and spaces
            技人国                             | ENGINEER_HUMANITIES_INTERNATIONAL | short
            人文知識・国際業務                 | ENGINEER_HUMANITIES_INTERNATIONAL | before 2015
            Engineer/Specialist in Humanities/International Services | ENGINEER_HUMANITIES_INTERNATIONAL | English
            投資・経営                         | BUSINESS_MANAGER  | before 2015
            法律 ・ 会計業務                   | LEGAL_ACCOUNTING  | with spaces
            永住者                             | PERMANENT_RESIDENT | no period of stay
            永住                               | PERMANENT_RESIDENT | short
            特別永住者                         | SPECIAL_PERMANENT_RESIDENT | not the same
            日本人の配偶者等                   | SPOUSE_OF_JAPANESE | turns on no points
            永住者の配偶者等                   | SPOUSE_OF_PERMANENT_RESIDENT | not a permanent resident
            特定技能1号                        | SPECIFIED_SKILLED_WORKER | with its number
            技能                               | SKILLED_LABOR     | not 技能実習
            技能実習2号ロ                      | TECHNICAL_INTERN  | with its number
            文化活動                           | OTHER             | exists, and is none of the above
            日本国籍                           | NONE              | a Japanese national
            なし                               | NONE              | said outright
            家族滞在（2027年まで）             | unclear DEPENDENT REMARK_UNCLEAR | another day than the expiry may have
            永住者（申請中）                   | unclear PERMANENT_RESIDENT VALUE_NOT_SETTLED | not permitted yet
            高度専門職2号(予定)                | unclear HSP_II VALUE_NOT_SETTLED | a plan
            要確認                             | NOT_SETTLED       | no status yet
            -                                  | missing           | stands for blank
            高度技能                           | UNKNOWN_STATUS    | does not exist
            就労ビザ                           | UNKNOWN_STATUS    | any of them
            みなし高度専門職                   | UNKNOWN_STATUS    | counted like one, without the status
            1080                               | HSP_I_UNSPECIFIED | the code of official statistics for all of them
            1090                               | HSP_I_A           | a code
            1100                               | HSP_I_B           | a code
            １１１０                           | HSP_I_C           | a code, full-width
            1120                               | HSP_II            | a code
            1130                               | UNKNOWN_STATUS    | no code of these
            高度専門職1号（高度専門・技術活動）| HSP_I_B           | by its activity
            高度専門職１号－ハ                 | HSP_I_C           | with a dash
            高度専門職1号ロ（5年）             | HSP_I_B           | with its period in brackets
            高度専門職1号ロ 5年                | HSP_I_B           | with its period
            高度専門職ビザ                     | HSP_I_UNSPECIFIED | a visa, as people say
            在留資格：高度専門職１号ロ         | HSP_I_B           | with the header in the cell
            Highly Skilled Professional Visa   | HSP_I_UNSPECIFIED | the same in English
            Highly Skilled Professional No. 1 (b) | HSP_I_B        | with a number
            HSP1-B                             | HSP_I_B           | English, shorter
            1(b)                               | HSP_I_B           | shortest
            特別高度人材                       | HSP_I_UNSPECIFIED | a way to HSP (i)
            高度専門職２号（無期限）           | HSP_II            | as it is granted
            高度専門職Ⅱ                       | HSP_II            | with a Roman numeral
            家族滞在1年3月                     | DEPENDENT         | with its period
            特定活動（高度人材）               | DESIGNATED_ACTIVITIES | before 2015
            特定活動46号                       | DESIGNATED_ACTIVITIES | with its number
            技術・人文                         | ENGINEER_HUMANITIES_INTERNATIONAL | shorter
            技人国ビザ                         | ENGINEER_HUMANITIES_INTERNATIONAL | a visa, as people say
            技術                               | ENGINEER_HUMANITIES_INTERNATIONAL | before 2015
            就学                               | STUDENT           | before 2010
            技術・人文知識・国際業務（3年）    | ENGINEER_HUMANITIES_INTERNATIONAL | with its period
            """)
    void areReadInTheirSpellings(String text, String outcome, String because) {
        assertThat(ReadValue.of(STATUS, text, Enum::name)).as(because).isEqualTo(outcome);
    }

    @Test
    void areReadFromCodesThatAreNumbers() {
        assertThat(ReadValue.of(STATUS, ReadValue.number("1100"), Optional.empty(), Enum::name))
                .isEqualTo("HSP_I_B");
    }

    @ParameterizedTest
    @EnumSource
    void areReadByTheirNames(StatusOfResidence status) {
        assertThat(ReadValue.of(STATUS, status.name(), Enum::name)).isEqualTo(status.name());
    }
}
