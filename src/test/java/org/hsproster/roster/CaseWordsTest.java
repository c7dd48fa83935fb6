package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hsproster.employee.Fact;
import org.hsproster.testing.rosters.ReadCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of the case files, read from the files")
class CaseWordsTest {

    private static final Map<String, ReadCase> CASES = ReadCase.all(
            "words-dates-birth.csv",
            "words-dates-expiry.csv",
            "words-degree-japanese-years-position-university.xlsx",
            "words-status-codes.xlsx",
            "words-status-nationality.xlsx");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            98/5/5 | 1998-05-05
            05/05/98 | 1998-05-05
            H10.5.5 | 1998-05-05
            平成10年5月5日 | 1998-05-05
            昭和64年1月7日 | 1989-01-07
            平成元年1月7日 | 1989-01-07 DATE_OUTSIDE_ERA
            1998.05.05 | 1998-05-05
            35921 | 1998-05-06
            5/5/1998 | 1998-05-05
            19980505 | 1998-05-05
            100505 | AMBIGUOUS_DATE
            4100505 | UNREADABLE_DATE
            1998年5月5日生 | 1998-05-05
            1998/5/5(28歳) | 1998-05-05
            28歳 | UNREADABLE_DATE
            1998 | UNREADABLE_DATE
            1998年5月 | DAY_MISSING
            S73.5.5 | 1998-05-05 DATE_OUTSIDE_ERA
            H10/05/05 | 1998-05-05
            98-05-05 | 1998-05-05
            大正15年12月25日 | 1926-12-25 DATE_OUTSIDE_ERA
            1998/00/00 | UNREADABLE_DATE
            19980500 | UNREADABLE_DATE
            2098/5/5 | IMPOSSIBLE_BIRTH_DATE
            1898/5/5 | IMPOSSIBLE_BIRTH_DATE
            May-98 | DAY_MISSING
            1998-05-05 00:00:00.000 | 1998-05-05
            H 10.5.5 | 1998-05-05
            平成 10 年 5 月 5 日 | 1998-05-05
            西暦1998年5月5日 | 1998-05-05
            """)
    void birthDates(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-dates-birth.csv").outcomeOf(word.replace('⏎', '\n'), Fact.BIRTH_DATE))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            令和元年5月1日 | 2019-05-01
            令和9年3月31日 | 2027-03-31
            R09.03.31 | 2027-03-31
            R9/3/31 | 2027-03-31
            令和09年03月31日 | 2027-03-31
            昭和64年1月7日 | 1989-01-07
            昭和64年1月8日 | 1989-01-08 DATE_OUTSIDE_ERA
            2026/13/01 | UNREADABLE_DATE
            1900-02-29 | UNREADABLE_DATE
            2027-02-29 | UNREADABLE_DATE
            27/3/31 | AMBIGUOUS_DATE
            27.3.31 | AMBIGUOUS_DATE
            31-Mar-27 | 2027-03-31
            Mar 31, 2027 | 2027-03-31
            March 31st, 2027 | 2027-03-31
            31 March 2027 | 2027-03-31
            2027年３月末 | 2027-03-31
            2027.3.31まで | 2027-03-31
            46477 | 2027-03-31
            46477.0 | 2027-03-31
            2027-03-31T00:00:00+09:00 | 2027-03-31
            2027-03-30T15:00:00Z | 2027-03-31
            2027/03/31 0:00:00 | 2027-03-31
            9999/12/31 | missing
            9999-12-31 | missing
            0000-00-00 | missing
            31.03.2027 | 2027-03-31
            31/03/2027 | 2027-03-31
            03/31/2027 | 2027-03-31
            03/04/2027 | AMBIGUOUS_DATE
            2027-03-31-08:00 | UNREADABLE_DATE
            20270331 | 2027-03-31
            270331 | AMBIGUOUS_DATE
            5090331 | UNREADABLE_DATE
            令和9.3.31 | 2027-03-31
            ㋿9年3月31日 | 2027-03-31
            2027年3月31日(水) | 2027-03-31
            2027-3-31(Wed) | 2027-03-31
            二〇二七年三月三十一日 | 2027-03-31
            2027年 | UNREADABLE_DATE
            2027/3 | DAY_MISSING
            2027-03-31〜 | unclear 2027-03-31 REMARK_UNCLEAR
            2022/3/31～2027/3/31 | unclear 2027-03-31 SEVERAL_VALUES
            2027/3/31 更新申請中 | 2027-03-31
            R9.3.31（申請中） | 2027-03-31
            未定 | NOT_SETTLED
            無期限 | missing
            なし | missing
            － | missing
            #N/A | CELL_ERROR
            2027 03 31 | 2027-03-31
            2027／03／31 | 2027-03-31
            2027年 3月31日 | 2027-03-31
            H39.3.31 | 2027-03-31 DATE_OUTSIDE_ERA
            平成39年3月31日 | 2027-03-31 DATE_OUTSIDE_ERA
            令和9年3月31日迄 | 2027-03-31
            2027.03.31 (5年) | 2027-03-31
            12/31/9999 | missing
            2027/02/30 | UNREADABLE_DATE
            2027-04-31 | UNREADABLE_DATE
            """)
    void expiries(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-dates-expiry.csv").outcomeOf(word.replace('⏎', '\n'), Fact.EXPIRES_ON))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            博士課程単位取得満期退学 | [MASTER]
            博士課程満期退学 | [MASTER]
            博士前期課程修了 | [MASTER]
            博士後期課程在学中 | unclear [MASTER] DEGREE_UNCLEAR
            修士課程中退 | unclear [BACHELOR] DEGREE_UNCLEAR
            大学中退 | []
            大学院修了 | unclear [DOCTOR] DEGREE_UNCLEAR
            大学卒業見込 | unclear [BACHELOR] VALUE_NOT_SETTLED
            短期大学士 | [BACHELOR]
            専門学校卒 | []
            高度専門士 | [BACHELOR]
            法務博士（専門職） | [MASTER]
            医学部卒 | [BACHELOR]
            M.Eng. | [MASTER]
            Ph.D. candidate | unclear [MASTER] DEGREE_UNCLEAR
            Ph.D.(ABD) | unclear [MASTER] DEGREE_UNCLEAR
            Associate degree | [BACHELOR]
            大学院卒 | unclear [DOCTOR] DEGREE_UNCLEAR
            修士（経営学） | [MASTER]
            Master of Business Administration | [MBA_MOT]
            準学士 | [BACHELOR]
            博士（工学）取得見込（2027年3月） | unclear [DOCTOR] VALUE_NOT_SETTLED
            論文博士 | [DOCTOR]
            学士（専門職） | [BACHELOR]
            Postgraduate Diploma | unclear [MASTER] DEGREE_UNCLEAR
            EMBA | [MBA_MOT]
            大学院博士課程前期 | [MASTER]
            Doctor of Medicine | [DOCTOR]
            LL.M. | [MASTER]
            J.D. | [MASTER]
            """)
    void degrees(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-degree-japanese-years-position-university.xlsx")
                        .outcomeOf(word.replace('⏎', '\n'), Fact.DEGREE))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            N1（未受験） | none LEVEL_NOT_HELD
            N2相当 | unclear N2 VALUE_NOT_SETTLED
            N1受験予定 2027/7 | unclear N1 VALUE_NOT_SETTLED
            日本語能力試験1級 | N1
            N1（結果待ち） | unclear N1 VALUE_NOT_SETTLED
            BJT J1 | BJT530 GRADE_TAKEN_AT_LEAST
            BJT 530点 | BJT530
            ネイティブ | UNREADABLE_JAPANESE
            ビジネスレベル | UNREADABLE_JAPANESE
            N1不合格 | none LEVEL_NOT_HELD
            JLPT N1 150/180 | N1
            J.TEST A級 | UNREADABLE_JAPANESE
            海外大学日本語専攻 | major
            N1・N2 | N1
            N1 期限切れ | unclear none VALUE_DENIED
            N1取得済（証明書なし） | unclear N1 REMARK_UNCLEAR
            なし（N3勉強中） | none LEVEL_NOT_HELD
            N2→N1受験中 | unclear N2 VALUE_NOT_SETTLED
            J.TEST準A級 | UNREADABLE_JAPANESE
            STBJ 500 | UNREADABLE_JAPANESE
            """)
    void japanese(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-degree-japanese-years-position-university.xlsx")
                        .outcomeOf(word.replace('⏎', '\n'), Fact.JAPANESE))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10年弱 | unclear 2016-12-02 VALUE_NOT_SETTLED
            約10年 | unclear 2016-12-01 VALUE_NOT_SETTLED
            10年以上 | 2016-12-01
            9年11ヶ月 | 2017-01-01
            120ヶ月 | 2016-12-01
            5+ | 2021-12-01
            2016/4～ | 2016-04-30 DAY_ASSUMED
            12年（うちアルバイト2年） | unclear 2014-12-01 REMARK_UNCLEAR
            10年（在学中含む） | unclear 2016-12-01 VALUE_NOT_SETTLED
            十年 | 2016-12-01
            7～10 | unclear 2016-12-01 VALUE_NOT_SETTLED
            3年未満 | unclear 2023-12-02 VALUE_NOT_SETTLED
            10y6m | 2016-06-01
            10.5 | 2016-06-01
            １０年 | 2016-12-01
            不明 | NOT_SETTLED
            3年 5年 | unclear 2018-12-01 VALUE_NOT_SETTLED
            前職5年＋当社6年 | unclear 2015-12-01 VALUE_NOT_SETTLED
            11年目 | unclear 2015-12-02 VALUE_NOT_SETTLED
            2016年4月より | 2016-04-30 DAY_ASSUMED
            """)
    void experience(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-degree-japanese-years-position-university.xlsx")
                        .outcomeOf(word.replace('⏎', '\n'), Fact.EXPERIENCE))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            高度専門職1号ロ（更新申請中） | HSP_I_B
            高度専門職1号ロ（更新申請中） | HSP_I_B
            技術・人文知識・国際業務（永住申請中） | ENGINEER_HUMANITIES_INTERNATIONAL OTHER_APPLICATION
            永住申請中 | NOT_SETTLED
            永住者（申請中） | STATUS_APPLIED_FOR
            高度専門職1号ロ（永住許可申請中） | HSP_I_B OTHER_APPLICATION
            高度専門職1号ロ→永住者申請予定 | HSP_I_B OTHER_APPLICATION
            帰化申請中（高度専門職1号ロ） | HSP_I_B OTHER_APPLICATION
            永住者の配偶者等 | SPOUSE_OF_PERMANENT_RESIDENT
            日本人の配偶者等 | SPOUSE_OF_JAPANESE
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ | HSP_I_B
            高度専門職２号 | HSP_II
            高度専門職第2号 | HSP_II
            HSP(ii) | HSP_II
            高度専門職2号ロ | UNKNOWN_STATUS
            高度専門職 | HSP_I_UNSPECIFIED
            高度専門職1号 | HSP_I_UNSPECIFIED
            高度人材 | HSP_I_UNSPECIFIED
            高度専門職ロ | HSP_I_B
            高度専門職１号（ロ） | HSP_I_B
            1号ロ | HSP_I_B
            高専1号ロ | UNKNOWN_STATUS
            高度専門職1号ﾛ | HSP_I_B
            高度専門職1号口 | HSP_I_B
            高度専門職1号八 | HSP_I_C
            高度専門職1号ィ | UNKNOWN_STATUS
            高度専門職一号ロ | HSP_I_B
            高度専門職Ⅰ号ロ | HSP_I_B
            高度専門職①号ロ | HSP_I_B
            特定活動（J-Find） | DESIGNATED_ACTIVITIES
            特定活動46号 | DESIGNATED_ACTIVITIES
            特定活動（高度人材） | DESIGNATED_ACTIVITIES
            特定活動（特別高度人材の配偶者） | DESIGNATED_ACTIVITIES
            家族滞在 | DEPENDENT
            家族滞在（資格外活動許可あり） | DEPENDENT
            経営・管理 | BUSINESS_MANAGER
            投資・経営 | BUSINESS_MANAGER
            技人国 | ENGINEER_HUMANITIES_INTERNATIONAL
            技術・人文・国際 | ENGINEER_HUMANITIES_INTERNATIONAL
            技術 | ENGINEER_HUMANITIES_INTERNATIONAL
            人文知識・国際業務 | ENGINEER_HUMANITIES_INTERNATIONAL
            企業内転勤2号 | INTRA_COMPANY_TRANSFEREE
            研究 | RESEARCHER
            教授 | PROFESSOR
            特定技能2号 | SPECIFIED_SKILLED_WORKER
            技能 | SKILLED_LABOR
            介護 | NURSING_CARE
            育成就労 | OTHER
            短期滞在 | OTHER
            留学→高度専門職1号ロ変更申請中 | SEVERAL_VALUES
            在留資格認定証明書交付申請中 | UNKNOWN_STATUS
            就労ビザ | UNKNOWN_STATUS
            Engineer/Specialist in Humanities/International Services | ENGINEER_HUMANITIES_INTERNATIONAL
            Highly Skilled Professional 1(b) | HSP_I_B
            HSP1-B | HSP_I_B
            PR | PERMANENT_RESIDENT
            Permanent Resident (pending) | STATUS_APPLIED_FOR
            Dependent | DEPENDENT
            特別永住者 | SPECIAL_PERMANENT_RESIDENT
            定住者 | LONG_TERM_RESIDENT
            高度専門職1号ロ（特別高度人材） | HSP_I_B
            """)
    void statuses(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-status-nationality.xlsx")
                        .outcomeOf(word.replace('⏎', '\n'), Fact.STATUS_OF_RESIDENCE))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1080 | HSP_I_UNSPECIFIED
            1100 | HSP_I_B
            110 | UNKNOWN_STATUS
            技術・人文知識・国際業務：30 | unclear ENGINEER_HUMANITIES_INTERNATIONAL REMARK_UNCLEAR
            30 | UNKNOWN_STATUS
            highly_skilled_professional_1_b | HSP_I_B
            HighlySkilledProfessional | HSP_I_UNSPECIFIED
            高度専門職１号ロ(1100) | HSP_I_B
            １１００：高度専門職１号ロ | HSP_I_B
            高度専門職⏎1号ロ | HSP_I_B
            高度専門職1号ロ / HSP | HSP_I_B
            在留資格：高度専門職1号ロ | HSP_I_B
            高度専門職1号ロ（5年） | HSP_I_B
            高度専門職1号ロ 5年 | HSP_I_B
            【高度専門職】1号ロ | HSP_I_B
            高度専門職（１）ロ | HSP_I_B
            高度専門職1-ロ | HSP_I_B
            高度専門職1号b | HSP_I_B
            高度専門職1号（B） | HSP_I_B
            高度専門職1号 高度専門・技術活動 | HSP_I_B
            高度専門・技術活動 | HSP_I_B
            高度専門職第１号ロ | HSP_I_B
            高度専門職1号ロ（J-Skip） | HSP_I_B
            """)
    void statusesWithCodes(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-status-codes.xlsx").outcomeOf(word.replace('⏎', '\n'), Fact.STATUS_OF_RESIDENCE))
                .as(word)
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            日本 | 日本
            日本（帰化） | 日本
            ブラジル・日本 | unclear 日本 SEVERAL_NATIONALITIES
            日本国 | 日本
            JPN | 日本
            日本（旧国籍：中国） | 日本
            無国籍 | 無国籍
            392 | 日本
            日本以外 | 日本以外
            非日本国籍 | 非日本国籍
            """)
    void nationalities(String word, String outcome) throws Exception {
        assertThat(CASES.get("words-status-nationality.xlsx").outcomeOf(word.replace('⏎', '\n'), Fact.NATIONALITY))
                .as(word)
                .isEqualTo(outcome);
    }
}
