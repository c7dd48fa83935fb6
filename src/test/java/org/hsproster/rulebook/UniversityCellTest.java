package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hsproster.rulebook.DesignatedUniversities.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The universities in a cell")
class UniversityCellTest {

    private static final DesignatedUniversities LIST = DesignatedUniversities.load();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                   | ANSWER     | BECAUSE
            東京大学・MIT                          | LISTED     | two names
            MIT・専修大学                          | LISTED     | the first is on the list
            専修大学・MIT                          | LISTED     | the second is
            専修大学・明治学院大学                 | NOT_LISTED | neither is
            IIT Bombay・東京大学                   | LISTED     | the first is on another list
            NAIST・MIT                             | LISTED     | the same
            IIT Bombay・NAIST                      | TOP_GLOBAL | both are
            専修大学・IIT Bombay                   | PARTNER_SCHOOL | the second is
            東京大学･MIT                           | LISTED     | half width
            京都大学&東京大学                      | LISTED     | another sign
            University of Tokyo and MIT            | LISTED     | a word
            ケース・ウェスターン・リザーブ大学     | LISTED     | the sign is part of the name
            専修大学・ケース・ウェスターン・リザーブ大学 | LISTED | and stands before it
            ケース・ウェスターン・リザーブ大学・専修大学・明治学院大学 | LISTED | and behind it
            ジョージ・ワシントン大学               | NOT_LISTED | the last word alone is another university
            サンパウロ・カトリック大学             | NOT_LISTED | the same
            カリフォルニア大学・バークレー校       | LISTED     | a campus on the list
            カリフォルニア大学・リバーサイド校     | NOT_LISTED | one that is not
            ロンドン大学・キングスカレッジ         | AMBIGUOUS  | a college without a name of its own
            東京大学・工学部                       | LISTED     | a faculty
            日本大学・短期大学部                   | NOT_LISTED | a school of its own
            Texas A&M University & MIT             | LISTED     | the sign inside and outside
            University of Engineering and Technology, Taxila | NOT_LISTED | a word inside a name
            """)
    void mayBeJoinedByASignThatNamesHaveToo(String cell, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.empty())).as(because).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                   | ANSWER     | BECAUSE
            MIT/中途退学                           | NOT_LISTED | left without a degree
            MIT（中退）                            | NOT_LISTED | the same
            MIT 中途退学                           | NOT_LISTED | the same
            東京大学・中途退学                     | NOT_LISTED | the same
            東京大学中退                           | NOT_LISTED | in one word
            東京大学大学院中途退学                 | NOT_LISTED | a graduate school in one word
            東京大学大学院博士課程中退             | NOT_LISTED | the same
            東京大学 工学部 中退                   | NOT_LISTED | behind a faculty
            東京大学/除籍                          | NOT_LISTED | removed from the register
            MIT, dropped out                       | NOT_LISTED | in English
            MIT doctoral dropout                   | NOT_LISTED | behind a degree
            University of Tokyo (withdrawn)        | NOT_LISTED | the same
            서울대학교 중퇴                        | NOT_LISTED | in Korean
            東京大学（中退）、京都大学             | LISTED     | the other one was finished
            京都大学、東京大学（中退）             | LISTED     | in either order
            東京大学（満期退学）                   | AMBIGUOUS  | the last year was reached: an earlier degree is possible
            東京大学 在学中                        | AMBIGUOUS  | not finished
            東京大学大学院研究生                   | NOT_LISTED | no course for a degree
            東京大学大学院修了予定                 | NOT_LISTED | not finished
            東京大学未卒業                         | NOT_LISTED | the same
            MIT graduate student                   | NOT_LISTED | the same in English
            MIT, master candidate                  | AMBIGUOUS  | the same
            東京大学大学院修了                     | LISTED     | finished
            MIT graduate school                    | LISTED     | a graduate school
            """)
    void givesNothingWhereItWasLeft(String cell, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.empty())).as(because).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                   | ANSWER     | BECAUSE
            青森 中央大学                          | AMBIGUOUS  | the word may belong to the name
            李 東京大学                            | AMBIGUOUS  | a word that says nothing
            李、東京大学                           | LISTED     | it is apart
            工学部 東京大学                        | LISTED     | a faculty
            日本 東京大学                          | LISTED     | a country
            学校法人 早稲田大学                    | LISTED     | a corporation
            慶應義塾 大学                          | LISTED     | a blank inside the name
            東京 工科大学                          | LISTED     | the same
            日本大学 短期大学部                    | AMBIGUOUS  | a school of its own
            早稲田大学 高等学院                    | AMBIGUOUS  | the same
            早稲田大学高等学院                     | NOT_LISTED | in one word
            """)
    void mayHaveAWordBesideThem(String cell, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.empty())).as(because).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                   | ANSWER         | BECAUSE
            서울대학교                             | LISTED         | Seoul in Korean
            서울대                                 | LISTED         | short
            서울대학교 공과대학                    | LISTED         | a faculty
            서울대학교(한국)                       | LISTED         | the country
            서울대학교・東京大学                   | LISTED         | beside another
            서울과학기술대학교                     | NOT_LISTED     | another one in Seoul
            서울시립대학교                         | NOT_LISTED     | another one
            한국과학기술원                         | LISTED         | KAIST
            연세대학교                             | LISTED         | the campus in Seoul
            연세대학교 미래캠퍼스                  | NOT_LISTED     | the other campus
            중앙대학교                             | NOT_LISTED     | Chung-Ang in Korean
            中国科学技术大学                       | LISTED         | simplified characters
            哈尔滨工业大学                         | LISTED         | the same
            同济大学                               | LISTED         | the same
            北京师范大学                           | LISTED         | the same
            北京师范大学珠海分校                   | NOT_LISTED     | a college of its own
            厦门大学                               | LISTED         | simplified
            廈門大學                               | LISTED         | traditional
            厦门大学嘉庚学院                       | NOT_LISTED     | a college of its own
            厦门大学经济学院                       | LISTED         | a faculty
            國立臺灣大學                           | LISTED         | traditional characters
            國立清華大學                           | NOT_LISTED     | Hsinchu
            香港中文大學                           | LISTED         | traditional characters
            МГУ имени М. В. Ломоносова             | LISTED         | Moscow in Russian
            МГТУ имени Н. Э. Баумана               | NOT_LISTED     | another one in Moscow
            אוניברסיטת תל אביב                     | LISTED         | Tel Aviv in Hebrew
            جامعة الملك سعود                       | LISTED         | King Saud in Arabic
            جَامِعَة المَلِك سُعُود                         | LISTED         | with vowel signs
            جامعة الملك عبد العزيز                 | NOT_LISTED     | another king
            Université de Genève                   | LISTED         | with accents
            UNIVERSITE DE GENEVE                   | LISTED         | without them
            Universität zu Köln                    | LISTED         | its own language
            Uppsala universitet                    | LISTED         | the same
            Göteborgs universitet                  | LISTED         | the same
            จุฬาลงกรณ์มหาวิทยาลัย                     | PARTNER_SCHOOL | Chulalongkorn in Thai
            มหาวิทยาลัยธรรมศาสตร์                    | NOT_LISTED     | Thammasat, of which only a part counts
            Đại học Bách khoa Hà Nội               | PARTNER_SCHOOL | Hanoi in Vietnamese
            Dai hoc Bach khoa Ha Noi               | PARTNER_SCHOOL | without accents
            Đại học Bách khoa Đà Nẵng              | NOT_LISTED     | another one
            भारतीय विज्ञान संस्थान                   | LISTED         | IISc in Hindi
            """)
    void areKnownInTheirOwnScript(String cell, Answer answer, String because) {
        assertThat(LIST.match(cell, Optional.empty())).as(because).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            COUNT, ANSWER,     BECAUSE
            1,     LISTED,     one other university
            8,     LISTED,     eight signs
            9,     NOT_LISTED, more signs are no list of universities
            6500,  NOT_LISTED, nor are those of the longest cell
            """)
    void areFoundBehindOthers(int count, Answer answer, String because) {
        assertThat(LIST.match("専修大学・".repeat(count) + "東京大学", Optional.empty()))
                .as(because)
                .isEqualTo(answer);
    }

    @Test
    void giveNothingWithoutAName() {
        for (String cell : List.of("・", "・・", "&", "東京・", "・大学", "大学・大学", "()", " and ")) {
            assertThat(LIST.match(cell, Optional.empty())).as(cell).isEqualTo(Answer.NOT_LISTED);
        }
    }
}
