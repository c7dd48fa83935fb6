package org.hsproster.roster.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.testing.rosters.EveryFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Headers with a leading number")
class NumberedHeadersTest {

    private static final List<String> COLUMNS =
            List.of("employeeNo", "name", "statusOfResidence", "expiresOn", "annualRemuneration");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "①",
                "⑳",
                "㉑",
                "❶",
                "⓫",
                "➊",
                "⓵",
                "⑴",
                "⒈",
                "㈠",
                "㊀",
                "ⓐ",
                "⒜",
                "㋐",
                "(1)",
                "（１）",
                "( 1 )",
                "[1]",
                "【1】",
                "〔２〕",
                "1.",
                "1．",
                "１．",
                "1. ",
                "1)",
                "1）",
                "１）",
                "1:",
                "１：",
                "1、",
                "1_",
                "1-",
                "01.",
                "1 ",
                "１　",
                "1-1",
                "1-1.",
                "1.2.3 ",
                "１－２",
                "12-3:",
                "Ⅰ",
                "Ⅱ.",
                "Ⅲ．",
                "ⅰ)",
                "（ⅳ）",
                "IV.",
                "ii)",
                "(iii)",
                "ア",
                "ア.",
                "ア．",
                "(ア)",
                "（イ）",
                "イ)",
                "ウ：",
                "ｱ)",
                "A.",
                "Ａ．",
                "b)",
                "(c)",
                "D：",
                "A1.",
                "No.1",
                "No.1 ",
                "No．１",
                "Ｎｏ．1",
                "NO1:",
                "№1",
                "№ 2 ",
                "#3 ",
                "一、",
                "二．",
                "（三）",
                "十一、",
                "項目1：",
                "問3.",
                "①1.",
                "■① ",
                "※1. ",
                "\u200b①",
                "\u3000(1)\u3000"
            })
    void areRecognisedInEveryFormat(String number) throws Exception {
        String header =
                String.join(",", number + "社員番号", number + "氏名", number + "在留資格", number + "在留期限", number + "年収（万円）");

        EveryFormat.read(folder, header, "1,Rina,永住者,,500")
                .forEach((format, read) -> assertThat(
                                read.sheets().get(0).columns().keySet())
                        .as(format)
                        .containsExactlyElementsOf(COLUMNS));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "none", textBlock = """
            HEADER                        | COLUMN            | BECAUSE
            1号区分                       | category          | its digit is no number
            ①1号区分                      | category          | but the one before is
            14-day notification filed     | notified          | its digits are no number
            14日以内届出                  | none              | nothing is taken off
            N1                            | none              | a level of Japanese
            1社員番号                     | none              | may be the first of two
            2国籍                         | none              | the second nationality
            ハ区分                        | none              | a category
            イ・ロ・ハ                    | none              | the categories
            ビザ期限                      | expiresOn         | its first letter is no number
            アルバイト区分                | none              | neither is this one
            一般財団法人                  | none              | nor this numeral
            ①                             | none              | a number alone
            1.                            | none              | a number alone
            No.                           | none              | a column of numbers
            No.1                          | none              | a number alone
            ③家族情報_④生年月日           | none              | another person's, numbered or not
            ③在留情報：④在留資格         | statusOfResidence | section and header are numbered
            (2) 旅券_(3)有効期限           | none              | of the passport
            """)
    void keepWhatBelongsToTheWord(String header, String column, String because) {
        assertThat(HeaderMatcher.standard().match(header).map(ColumnMatch::id).orElse(null))
                .as(because)
                .isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "(1)", "1.", "Ⅰ", "ア)"})
    void areRecognisedInTwoRows(String number) throws Exception {
        EveryFormat.read(
                        folder,
                        number + "社員番号,氏名," + number + "在留資格情報,",
                        ",," + number + "資格," + number + "期限",
                        "1,Rina,永住者,")
                .forEach((format, read) -> assertThat(
                                read.sheets().get(0).columns().keySet())
                        .as(format)
                        .containsExactly("employeeNo", "name", "statusOfResidence", "expiresOn"));
    }
}
