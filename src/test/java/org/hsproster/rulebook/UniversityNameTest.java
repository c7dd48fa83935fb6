package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversityNameTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PART,           REMARK, BECAUSE
            '  ',           true,   nothing
            工学部,         true,   a faculty
            経済学,         true,   a subject
            京都大学,       false,  ends like a subject but is a university
            2019年,         true,   a year
            国立大学法人,   true,   a legal form alone
            学校法人立教,   true,   a school corporation without its university
            学校法人立教大学, false, a university in its legal form
            Faculty of Law, true,   a faculty in English
            BSc,            true,   a degree
            Kyoto,          false,  a place could be a name
            """)
    void aRemarkSaysNothingAboutWhichUniversity(String part, boolean remark, String because) {
        assertThat(UniversityRemark.isRemark(part)).as(because).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            NAME,                TURNED, BECAUSE
            University of York,  york,   the word in front
            York University,     york,   the word behind
            University,          ,       nothing is left
            Imperial College,    ,       no such word
            """)
    void theWordForUniversityMayStandAnywhere(String name, String turned, String because) {
        assertThat(UniversityName.turned(name).orElse(null)).as(because).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            TEXT,              NAME,     BECAUSE
            東京大学工学部,    東京大学, a faculty behind
            ソウル大学校工学部, ソウル大学校, 大学校 is a university too
            東北大,            東北大学, the short form people write
            日本大学短期大学部, ,        a school of its own
            日本大学大学院中途退学, ,     left without a degree
            日本大学大学院修了予定, ,     not yet
            日本大学大学院研究生, ,       no course for a degree
            日本大学未卒業,   ,          left without a degree
            서울대학교공과대학, 서울대학교, a faculty in Korean
            서울대학교대학원재학, ,       enrolled
            """)
    void aPartOfAUniversityNamesIt(String text, String name, String because) {
        List<String> names = UniversityName.withoutUnit(text);

        if (name == null) {
            assertThat(names).as(because).doesNotContain("日本大学", "서울대학교");
        } else {
            assertThat(names).as(because).contains(name);
        }
    }
}
