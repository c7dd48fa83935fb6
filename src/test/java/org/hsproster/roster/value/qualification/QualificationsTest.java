package org.hsproster.roster.value.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Degrees and evidence of Japanese")
class QualificationsTest {

    private static final ValueReader<AcademicBackground> DEGREE =
            UncertainValueReader.of("degree", DegreeReader.RANKING, new DegreeReader());
    private static final ValueReader<JapaneseProficiency> JAPANESE =
            UncertainValueReader.of("japanese", JapaneseReader.RANKING, new JapaneseReader());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "博士なし",
                "修士無し",
                "修士（無）",
                "修士/なし",
                "MBAなし",
                "no MBA",
                "MBA: none",
                "master: no",
                "修士×",
                "×修士",
                "修士（×）",
                "修士✕",
                "修士□",
                "修士△",
                "修士～",
                "修士-",
                "修士（中）",
                "修士（生）",
                "修士課程中"
            })
    @DisplayName("a degree with a denial or a sign beside it is not confirmed")
    void deniedDegrees(String text) {
        assertThat(ReadValue.of(DEGREE, text, Object::toString)).as(text).matches("(?:unclear|UNREADABLE).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N1（2026/11/22）", "N1 2026年11月30日", "N1（2026年12月）", "N1(2027)", "N1なし", "N1×", "not N1"})
    @DisplayName("a level of a future day, or a denied one, is not confirmed")
    void levelsNotHeld(String text) {
        assertThat(ReadValue.of(JAPANESE, text, Object::toString)).as(text).matches("(?:unclear|UNREADABLE).*");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                    | DEGREES           | BECAUSE
            博士                    | [DOCTOR]          | Japanese
            博士（工学）            | [DOCTOR]          | with its field
            Ph.D.                   | [DOCTOR]          | English
            Doctor                  | [DOCTOR]          | English
            博士後期課程修了        | [DOCTOR]          | completed
            博士前期課程修了        | [MASTER]          | the first half of a doctoral course is a master's
            修士                    | [MASTER]          | Japanese
            Master of Science       | [MASTER]          | English
            M.Sc. in Physics        | [MASTER]          | with its field
            大学院卒（修士）        | [MASTER]          | the degree beside the school
            MBA                     | [MBA_MOT]         | English
            MBA/MOT                 | [MBA_MOT]         | both
            経営管理修士（専門職）  | [MBA_MOT]         | in full
            法務博士（専門職）      | [MASTER]          | a professional degree, no doctorate
            専門職学位              | [MASTER]          | professional, of whatever kind
            学士                    | [BACHELOR]        | Japanese
            大学卒                  | [BACHELOR]        | the school
            大卒                    | [BACHELOR]        | short
            B.Sc.                   | [BACHELOR]        | English
            Bachelor of Arts        | [BACHELOR]        | English
            短大                    | [BACHELOR]        | counts as one
            高専卒                  | [BACHELOR]        | counts as one
            高度専門士              | [BACHELOR]        | counts as one
            専門士                  | []                | counts for nothing
            専門学校卒              | []                | counts for nothing
            高卒                    | []                | counts for nothing
            なし                    | []                | none
            doctor+master           | [DOCTOR, MASTER]  | two
            博士・修士              | [DOCTOR, MASTER]  | two
            修士と博士              | [DOCTOR, MASTER]  | two
            修士／博士              | [DOCTOR, MASTER]  | two, with a stroke
            学士、専門学校卒        | [BACHELOR]        | a list with a school that gives none
            修士／専門学校          | unclear [MASTER] DEGREE_UNCLEAR    | one or the other
            修士/高卒               | unclear [MASTER] DEGREE_UNCLEAR    | one or the other
            専門士/大卒             | unclear [BACHELOR] DEGREE_UNCLEAR  | one or the other
            修士、MBA               | [MBA_MOT, MASTER] | two
            院卒                    | unclear [DOCTOR] DEGREE_UNCLEAR    | which degree
            大学院                  | unclear [DOCTOR] DEGREE_UNCLEAR    | which degree
            大学院中退              | unclear [MASTER] DEGREE_UNCLEAR    | none from there
            博士課程単位取得退学    | [MASTER]          | no doctorate, but the degree before it
            博士後期課程満期退学    | [MASTER]          | the same
            博士前期課程単位取得退学| unclear [BACHELOR] DEGREE_UNCLEAR    | no master's either
            修士課程中退            | unclear [BACHELOR] DEGREE_UNCLEAR    | none from there
            MBA in progress         | unclear [BACHELOR] DEGREE_UNCLEAR    | not yet
            名誉博士                | unclear [] DEGREE_UNCLEAR    | an honour, no course
            Associate Professor     | UNREADABLE_DEGREE | a position
            Ph.D. candidate         | unclear [MASTER] DEGREE_UNCLEAR    | not yet
            大学院修了              | unclear [DOCTOR] DEGREE_UNCLEAR    | which degree
            大学院修士課程修了      | [MASTER]          | says which
            院卒（博士）            | [DOCTOR]          | says which
            Doctor of Philosophy    | [DOCTOR]          | in full
            DPhil                   | [DOCTOR]          | as in Oxford
            M.Eng.                  | [MASTER]          | English
            M.Tech                  | [MASTER]          | as in India
            MA (Economics)          | [MASTER]          | with its field in brackets
            工学修士                | [MASTER]          | with its field before it
            経営学修士              | [MASTER]          | not said to be a professional degree
            修士（経営管理）        | [MASTER]          | nor here
            技術経営修士（専門職）  | [MBA_MOT]         | MOT
            Executive MBA           | [MBA_MOT]         | of whatever kind
            University of Mumbai, BSc | [BACHELOR]      | a place is no MBA
            学士（経営管理）        | [BACHELOR]        | a field is no MBA
            学士（専門職）          | [BACHELOR]        | of a professional university
            BSc Computer Science    | [BACHELOR]        | with its field
            B.A. (Economics)        | [BACHELOR]        | with its field in brackets
            B.Tech                  | [BACHELOR]        | as in India
            工学部卒                | [BACHELOR]        | a faculty
            四年制大学卒業          | [BACHELOR]        | the school
            短期大学士              | [BACHELOR]        | counts as one
            準学士                  | [BACHELOR]        | of a 高専
            専修学校専門課程        | []                | counts for nothing
            High school             | []                | counts for nothing
            要確認                  | NOT_SETTLED       | no degree at all
            学士（要確認）          | unclear [BACHELOR] VALUE_NOT_SETTLED | a doubt
            修士、博士課程在学中    | [MASTER]    | not yet
            理科                    | UNREADABLE_DEGREE | no degree
            修士（取得見込）        | unclear [MASTER] VALUE_NOT_SETTLED | a prospect
            修士（2027年3月修了予定）| unclear [MASTER] VALUE_NOT_SETTLED | a plan
            大学中退                | []                | no degree
            大学在学中              | []                | not yet
            短大中退                | []                | no degree
            undergraduate student   | []                | not yet
            高校中退                | []                | no degree
            graduate student        | unclear [MASTER] DEGREE_UNCLEAR | a master's may be held
            在学中                  | unclear [MASTER] DEGREE_UNCLEAR | no doctorate
            中退                    | unclear [MASTER] DEGREE_UNCLEAR | no doctorate
            博士後期課程在学中      | unclear [MASTER] DEGREE_UNCLEAR | not yet
            博士課程中退            | unclear [MASTER] DEGREE_UNCLEAR | no doctorate
            博士課程単位取得満期退学| [MASTER]          | the degree before it
            Ph.D.(ABD)              | unclear [MASTER] DEGREE_UNCLEAR | all but the dissertation
            PhD student             | unclear [MASTER] DEGREE_UNCLEAR | not yet
            Master's student        | unclear [BACHELOR] DEGREE_UNCLEAR | not yet
            Postgraduate Diploma    | unclear [MASTER] DEGREE_UNCLEAR | no master's
            修士、大学中退          | [MASTER]          | one is certain
            修士、名誉博士          | [MASTER]          | the other is none
            論文博士                | [DOCTOR]          | a doctorate
            大学卒業見込            | unclear [BACHELOR] VALUE_NOT_SETTLED | a prospect
            博士（工学）取得見込（2027年3月） | unclear [DOCTOR] VALUE_NOT_SETTLED | a prospect
            修士（2027年3月）       | unclear [MASTER] VALUE_NOT_SETTLED | after the day of the run
            修士（2015年3月修了）   | [MASTER]          | long ago
            2015年卒 学士           | [BACHELOR]        | before it
            修士（却下）            | unclear [] VALUE_DENIED | taken back
            修士却下                | unclear [] VALUE_DENIED | without brackets
            修士（通信制）          | unclear [MASTER] REMARK_UNCLEAR | something is left over
            修士 xyz                | unclear [MASTER] REMARK_UNCLEAR | something is left over
            MBA (online)            | unclear [MBA_MOT] REMARK_UNCLEAR | something is left over
            東京大学大学院 修士課程修了 | [MASTER]      | with the school
            Master of Science in Electrical Engineering | [MASTER] | with its field
            修士（電気・電子工学）  | [MASTER]          | a field of two words
            学士（経済学）、早稲田大学 | [BACHELOR]     | with the school behind it
            医学部卒                | [BACHELOR]        | a faculty
            LL.M.                   | [MASTER]          | English
            J.D.                    | [MASTER]          | a professional degree
            Doctor of Medicine      | [DOCTOR]          | English
            大学院博士課程前期      | [MASTER]          | the first half
            """)
    void areReadFromDegrees(String text, String degrees, String because) {
        assertThat(ReadValue.of(DEGREE, text, QualificationsTest::written))
                .as(because)
                .isEqualTo(degrees);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                     | LEVEL               | BECAUSE
            N1                       | N1                  | the level
            Ｎ２                     | N2                  | full-width
            JLPT N3                  | N3                  | with the test
            日本語能力試験N2         | N2                  | in Japanese
            日本語能力試験 1級       | N1                  | before 2010
            2級                      | N2                  | before 2010
            N1（2019年取得）         | N1                  | with the year
            N1 2019/7合格            | N1                  | with the month
            BJT 480                  | BJT480              | a score
            BJT480点                 | BJT480              | with its counter
            BJT 800                  | BJT800              | the best score
            BJT 801                  | UNREADABLE_JAPANESE | no such score
            N2+N1                    | N1                  | the best level
            N2 / BJT 500             | N2 BJT500           | two tests
            日本語専攻(海外大学)     | major               | a major abroad
            外国の大学で日本語を専攻 | major               | the same
            N2、日本語専攻（海外）   | N2 major            | both
            なし                     | none                | none
            N6                       | UNREADABLE_JAPANESE | no such level
            日本語能力試験1級        | N1                  | before 2010, as on the certificate
            3級                      | N3                  | before 2010
            4級                      | N4                  | before 2010
            N1合格（2018年12月）     | N1                  | with the month
            N1（150点）              | N1                  | with the score
            BJT 485                  | BJT485              | a score
            JLPT N2 / BJT 485        | N2 BJT485           | both tests
            N1相当                   | unclear N1 VALUE_NOT_SETTLED | worth a level, without the test
            N2レベル                 | unclear N2 VALUE_NOT_SETTLED | the same
            ネイティブ               | UNREADABLE_JAPANESE | no evidence
            N1確認中                 | unclear N1 VALUE_NOT_SETTLED | a doubt
            N1程度                   | unclear N1 VALUE_NOT_SETTLED | about
            取得予定                 | NOT_SETTLED         | which level
            5級                      | UNREADABLE_JAPANESE | never was one
            N1不合格                 | none LEVEL_NOT_HELD | failed
            N1未取得                 | none LEVEL_NOT_HELD | not held
            日本語専攻               | UNREADABLE_JAPANESE | where
            ビジネスレベル           | UNREADABLE_JAPANESE | no evidence
            N2（取得予定）           | unclear N2 VALUE_NOT_SETTLED | a plan
            N1受験予定               | unclear N1 VALUE_NOT_SETTLED | a plan
            N2？                     | unclear N2 VALUE_NOT_SETTLED | a doubt
            """)
    void areReadFromJapanese(String text, String level, String because) {
        assertThat(ReadValue.of(JAPANESE, text, QualificationsTest::written))
                .as(because)
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                     | LEVEL                        | BECAUSE
            N1（未受験）             | none LEVEL_NOT_HELD          | not taken
            N3勉強中                 | none LEVEL_NOT_HELD          | learnt for
            なし（N3勉強中）         | none LEVEL_NOT_HELD          | none, and learnt for
            N2不合格、N3             | N3 LEVEL_NOT_HELD            | failed above what is held
            N2（N1不合格）           | N2 LEVEL_NOT_HELD            | the same
            N2（N1取得予定）         | N2 LEVEL_NOT_HELD            | a plan takes nothing from what is held
            N2 (N1 2027/7受験予定)   | unclear N1 VALUE_NOT_SETTLED | a day to come is not told apart
            N2→N1受験中            | unclear N2 VALUE_NOT_SETTLED | on the way
            N1（結果待ち）           | unclear N1 VALUE_NOT_SETTLED | may have been passed
            N1受験中                 | unclear N1 VALUE_NOT_SETTLED | may be passed
            N2相当                   | unclear N2 VALUE_NOT_SETTLED | no certificate
            N1（2027年7月）          | unclear N1 VALUE_NOT_SETTLED | after the day of the run
            N1（2026年12月）         | unclear N1 VALUE_NOT_SETTLED | the month after it
            N1（2026年11月）         | N1                           | the month of it
            N1(2010年7月)            | N1                           | the month of the test
            N2（B2）                 | N2                           | the level of the CEFR beside it
            N2（B1）                 | N2                           | the lower one of it
            N1 CEFR C1               | N1                           | in words
            N2（C1）                 | UNREADABLE_JAPANESE          | no level of N2
            B2                       | UNREADABLE_JAPANESE          | no test
            JLPT N1 150/180          | N1                           | the score
            JLPT N1 100/180          | N1                           | the pass mark
            JLPT N1 99/180           | none LEVEL_NOT_HELD          | below it
            N2 90/180                | N2                           | the pass mark
            N2 89点                  | none LEVEL_NOT_HELD          | below it
            BJT J1+                  | BJT600 GRADE_TAKEN_AT_LEAST  | 600 and more
            BJT J1＋                 | BJT600 GRADE_TAKEN_AT_LEAST  | a wide sign
            BJT J1                   | BJT530 GRADE_TAKEN_AT_LEAST  | 530 to 599
            BJT J2                   | BJT420 GRADE_TAKEN_AT_LEAST  | 420 to 529
            BJT J3                   | BJT320 GRADE_TAKEN_AT_LEAST  | 320 to 419
            BJT 530点（J1）          | BJT530                       | the grade of the score
            BJT 529点（J1）          | UNREADABLE_JAPANESE          | another grade
            BJT 530点                | BJT530                       | a score
            BJT J6                   | UNREADABLE_JAPANESE          | no such grade
            J.TEST A級               | UNREADABLE_JAPANESE          | a test that is not named by the law
            J.TEST準A級              | UNREADABLE_JAPANESE          | the same
            STBJ 500                 | UNREADABLE_JAPANESE          | the same
            N1 期限切れ              | UNREADABLE_JAPANESE          | something is left over
            N1取得済（証明書なし）   | UNREADABLE_JAPANESE          | something is left over
            N1取得済                 | N1                           | held
            N1 合格者                | N1                           | held
            日本語専攻（海外大学・中退） | UNREADABLE_JAPANESE      | not completed
            N1・N2                   | N1                           | both
            """)
    void areReadFromJapaneseToTheLetter(String text, String level, String because) {
        assertThat(ReadValue.of(new JapaneseReader(), text, QualificationsTest::written))
                .as(because)
                .isEqualTo(level);
    }

    private static String written(AcademicBackground background) {
        return new TreeSet<>(background.degrees()).toString();
    }

    private static String written(JapaneseProficiency japanese) {
        String level = japanese.jlptLevel().orElse("");
        String score =
                japanese.bjtScore().isPresent() ? " BJT" + japanese.bjtScore().getAsInt() : "";
        String all = (level + score + (japanese.japaneseMajorAbroad() ? " major" : "")).strip();
        return all.isEmpty() ? "none" : all;
    }
}
