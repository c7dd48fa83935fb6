package org.hsproster.employee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two names of organizations")
class OrganizationComparisonTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ONE                          | OTHER                        | LIKENESS | BECAUSE
            株式会社サンプル             | (株)サンプル                 | SAME | the sign
            株式会社サンプル（東証プライム） | 株式会社サンプル         | SAME | where its shares are traded
            株式会社サンプル（東証一部上場） | 株式会社サンプル         | SAME | where they were
            株式会社サンプル（非上場）   | 株式会社サンプル             | SAME | or are not
            株式会社サンプル?            | 株式会社サンプル             | QUESTION | a doubt
            株式会社サンプル※            | 株式会社サンプル             | QUESTION | a note somewhere else
            〃                           | 株式会社サンプル             | QUESTION | stands for a name above
            同上                         | 株式会社サンプル             | QUESTION | stands for a name above
            当社                         | 株式会社サンプル             | QUESTION | stands for a name that the reader knows
            株式会社                     | 株式会社サンプル             | QUESTION | a form without a name
            ㈱サンプル                   | 株式会社サンプル             | SAME | the sign in one character
            ㍿サンプル                   | サンプル株式会社             | SAME | the sign of four characters
            サンプル㈱                   | サンプル株式会社             | SAME | behind
            株式会社 サンプル            | 株式会社サンプル             | SAME | a space
            株式會社サンプル             | 株式会社サンプル             | SAME | old characters in the form
            SAMPLE CO., LTD.             | Sample Co.,Ltd               | SAME | dots and case
            Sample Company Limited       | Sample Co., Ltd.             | SAME | written out
            Sample K.K.                  | Sample KK                    | SAME | dots
            Sample Kabushiki Kaisha      | Sample K.K.                  | SAME | written out in Latin letters
            Sample Inc                   | SAMPLE, INCORPORATED         | SAME | long
            Sample GmbH                  | Sample LLC                   | SAME | forms of other countries
            サンプル Inc.                | サンプル                     | SAME | a form in Latin letters behind a Japanese name
            カ）サンプル                 | 株式会社サンプル             | SAME | as in a bank transfer
            ｶ)ｻﾝﾌﾟﾙ                      | 株式会社サンプル             | SAME | of half width
            サンプル（カ                 | 株式会社サンプル             | SAME | behind, not closed
            ユ）サンプル                 | 有限会社サンプル             | SAME | limited company
            ド）サンプル                 | 合同会社サンプル             | SAME | limited liability company
            合同会社サンプル             | (同)サンプル                 | SAME | limited liability company
            有限会社サンプル             | ㈲サンプル                   | SAME | limited company
            サンプル                     | 株式会社サンプル             | SAME | no form
            学校法人慶應義塾             | 学校法人慶応義塾             | SAME | old character
            国立大学法人東京大学         | 東京大学                     | SAME | a form of public law
            独立行政法人サンプル機構     | サンプル機構                 | SAME | another
            国立研究開発法人 サンプル研究機構 | サンプル研究機構        | SAME | another
            医療法人社団サンプル会       | 医療法人サンプル會           | SAME | two forms and an old character
            一般社団法人サンプル協会     | (一社)サンプル協会           | SAME | an association
            公益財団法人サンプル財団     | (公財)サンプル財団           | SAME | a foundation
            社会福祉法人サンプル         | (福)サンプル                 | SAME | welfare
            株式会社髙橋製作所           | 株式会社高橋製作所           | SAME | a variant
            株式会社山﨑                 | 株式会社山崎                 | SAME | another
            株式会社渡邊                 | 株式会社渡辺                 | SAME | another
            株式会社齋藤                 | 株式会社斎藤                 | SAME | another
            國際櫻圓藏廣濱澤會社         | 国際桜円蔵広浜沢会社         | SAME | many
            株式会社サンプル​            | 株式会社サンプル             | SAME | a zero-width space
            株式会社﻿サンプル‍     | 株式会社サンプル             | SAME | other zero-width characters
            法務大臣が指定する本邦の公私の機関：株式会社サンプル | 株式会社サンプル | SAME | the words of the paper
            法務大臣が指定する本邦の公私の機関　株式会社サンプル | 株式会社サンプル | SAME | with a space
            所属機関名：株式会社サンプル | 株式会社サンプル             | SAME | the words of a form
            株式会社サンプル（法人番号1234567890123） | 株式会社サンプル | SAME | a number
            株式会社サンプル 法人番号：1234567890123 | 株式会社サンプル | SAME | without brackets
            株式会社サンプル（1234567890123） | 株式会社サンプル        | SAME | the number alone
            株式会社サンプル（T1234567890123） | 株式会社サンプル       | SAME | of an invoice
            株式会社サンプル・ジャパン   | 株式会社サンプルジャパン     | SAME | a middle dot
            株式会社サンプル−ジャパン    | 株式会社サンプル-ジャパン    | SAME | a minus
            株式会社サンプル‐ジャパン    | 株式会社サンプル―ジャパン    | SAME | two hyphens
            株式会社サンプル–ジャパン    | 株式会社サンプル－ジャパン   | SAME | two more
            株式会社サ－ビスセンタ－     | 株式会社サービスセンター     | SAME | a hyphen for a long vowel
            キャノン株式会社             | キヤノン株式会社             | SAME | a small kana
            THE SAMPLE COMPANY           | Sample Company               | SAME | an article
            株式会社サンプル（東京本社） | 株式会社サンプル             | SAME_WITH_FINDING | a branch in brackets
            株式会社サンプル　東京本社   | 株式会社サンプル             | SAME_WITH_FINDING | behind a space
            株式会社サンプル             | 株式会社サンプル東京支店     | SAME_WITH_FINDING | the other has it
            サンプル株式会社 大阪支社    | サンプル株式会社             | SAME_WITH_FINDING | behind the form
            サンプル株式会社横浜事業所   | サンプル株式会社             | SAME_WITH_FINDING | without a space
            株式会社サンプル新宿営業所   | 株式会社サンプル             | SAME_WITH_FINDING | a place that no list has
            株式会社サンプル東京         | 株式会社サンプル             | SAME_WITH_FINDING | a place alone
            株式会社サンプル 名古屋      | 株式会社サンプル             | SAME_WITH_FINDING | a city alone
            株式会社サンプル 神奈川県川崎市 | 株式会社サンプル          | SAME_WITH_FINDING | two places
            株式会社サンプル第二工場     | 株式会社サンプル             | SAME_WITH_FINDING | a factory
            株式会社サンプル つくば研究所 | 株式会社サンプル            | SAME_WITH_FINDING | a laboratory
            株式会社サンプル 開発部      | 株式会社サンプル             | SAME_WITH_FINDING | a department
            東京大学大学院工学系研究科   | 国立大学法人東京大学         | SAME_WITH_FINDING | a graduate school
            Sample Inc. Tokyo Office     | Sample Inc.                  | SAME_WITH_FINDING | in English
            Sample Osaka                 | Sample Co., Ltd.             | SAME_WITH_FINDING | a place in Latin letters
            株式会社サンプル（旧：有限会社テスト） | 有限会社テスト     | SAME_WITH_FINDING | a former name
            株式会社サンプル（旧社名：テスト） | 株式会社テスト         | SAME_WITH_FINDING | another word
            株式会社サンプル 旧社名 テスト株式会社 | テスト株式会社     | SAME_WITH_FINDING | without brackets
            Sample Inc. (formerly Test K.K.) | Test                    | SAME_WITH_FINDING | in English
            有限会社テスト（現：株式会社サンプル） | 株式会社サンプル   | SAME_WITH_FINDING | the name it has now
            株式会社サンプル（Sample Inc.） | Sample Inc.               | SAME_WITH_FINDING | the name in English
            株式会社サンプル（旧：有限会社テスト） | 株式会社サンプル   | SAME | the name is the same
            株式会社サンプル（Sample Inc.） | 株式会社サンプル          | SAME | the name in English beside it
            Sample Inc.                  | 株式会社サンプル             | QUESTION | two scripts
            삼성 주식회사                | 株式会社サンプル             | QUESTION | two scripts
            さんぷる株式会社             | サンプル株式会社             | QUESTION | two kinds of kana
            株式会社サンプルテック       | 株式会社サンプルテッグ       | QUESTION | one of seven
            株式会社サンプルAB           | 株式会社サンプルCD           | QUESTION | two of six
            株式会社サンプルA            | 株式会社サンプルB            | DIFFERENT | one of five
            株式会社サンプルABC          | 株式会社サンプルDEF          | DIFFERENT | three of seven
            株式会社サンプルテ           | 株式会社サンプルテック       | DIFFERENT | five letters and seven
            株式会社サンプルテッ         | 株式会社サンプルテックス     | QUESTION | six letters and eight
            株式会社サンプル（出向先：テスト工業株式会社） | 株式会社サンプル | QUESTION | a place of secondment
            株式会社サンプル（テスト工業株式会社へ出向中） | テスト工業株式会社 | QUESTION | it is the place of secondment
            株式会社サンプル（出向先：テスト工業株式会社） | 株式会社アオイ | DIFFERENT | neither of the two
            テスト工業株式会社（出向）   | 株式会社サンプル             | QUESTION | where the person is seconded to or from is not said
            株式会社サンプル 出向中      | 株式会社サンプル             | QUESTION | without brackets
            テスト工業株式会社（出向元：株式会社サンプル） | 株式会社サンプル | QUESTION | from where
            株式会社サンプル（予定）     | 株式会社サンプル             | QUESTION | a remark that is not understood
            株式会社サンプル（テスト工業株式会社） | 株式会社サンプル   | QUESTION | another organization
            株式会社サンプル研究所       | 株式会社サンプル             | QUESTION | a laboratory or an organization of its own
            株式会社サンプル総合研究所   | 株式会社サンプル             | DIFFERENT | an organization of its own
            株式会社サンプルホールディングス | 株式会社サンプル         | DIFFERENT | the parent
            株式会社サンプル・ジャパン   | 株式会社サンプル             | DIFFERENT | a subsidiary
            株式会社サンプル商事         | 株式会社サンプル             | DIFFERENT | another
            株式会社サンプルワークス東京 | 株式会社サンプル             | DIFFERENT | another, in a place
            株式会社アオイ               | 株式会社ミドリ               | DIFFERENT | two names
            テスト工業株式会社           | 株式会社サンプル             | DIFFERENT | two names
            テスト工業株式会社（予定）   | 株式会社サンプル             | DIFFERENT | a remark makes them no more alike
            株式会社サンプル（Sample Inc.） | 株式会社テスト            | DIFFERENT | its English name is in another script than the other name
            株式会社                     | 合同会社                     | DIFFERENT | forms alone
            東京電力株式会社             | 東京ガス株式会社             | DIFFERENT | a place in front is part of the name
            Aoi Inc.                     | Aoi Incubation               | DIFFERENT | only whole words are a form
            """)
    void areComparedAsTheyMayBeWritten(String one, String other, Likeness likeness, String because) {
        assertThat(OrganizationName.compare(one, other)).as(because).isEqualTo(likeness);
        assertThat(OrganizationName.compare(other, one))
                .as("turned round: " + because)
                .isEqualTo(likeness);
    }
}
