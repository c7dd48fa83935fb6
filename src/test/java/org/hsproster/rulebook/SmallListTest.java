package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.rulebook.DesignatedUniversities.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list is read again for each case, so that nothing is cached. */
@DisplayName("Names of the universities of a small list")
class SmallListTest {

    private static final String LIST = """
            name_en,name_ja,country_en,country_ja
            The University of Tokyo,東京大学,Japan,日本
            Kyoto University,京都大学,Japan,日本
            Chuo University,中央大学,Japan,日本
            Institute of Science Tokyo (Previously:Tokyo Institute of Technology ／Tokyo Dental),東京科学大学（統合前：東京工業大学）,Japan,日本
            Seoul National University,ソウル大学校,Republic of Korea,韓国
            Tsinghua University,清華大学（中国）,China,中国
            "Northeastern University,US",ノースイースタン大学（アメリカ）,United States of America,米国
            "University of California, Los Angeles",カリフォルニア大学ロサンゼルス校,United States of America,米国
            National Taiwan University,国立台湾大学,Taiwan,台湾
            University of York,ヨーク大学,United Kingdom,イギリス
            University of Münster,ミュンスター大学,Germany,ドイツ
            """;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CELL                                    | IN_JAPAN | ANSWER     | BECAUSE
            東京大学                                |          | LISTED     | as on the list
            University of Tokyo                     |          | LISTED     | without the article
            Tokyo University                        |          | LISTED     | turned around
            東大                                    |          | LISTED     | another name
            東京大学（要確認）                      |          | AMBIGUOUS  | brackets that are not understood
            東京大学（日本）                        |          | LISTED     | the country in brackets
            東京大学（中国）                        |          | NOT_LISTED | another country
            Japan, University of Tokyo              |          | LISTED     | the country in front
            China, University of Tokyo              |          | NOT_LISTED | another country in front
            China, Kyoto University, Tokyo University |        | LISTED     | a country in front belongs to the first name only
            Tokyo University, China, Kyoto University |        | LISTED     | a country behind a name to that one
            東京大学、九州歯科大学                  |          | LISTED     | the first of two
            九州歯科大学、東京大学                  |          | LISTED     | the second of two
            東京大学大学院 工学系研究科             |          | LISTED     | a part of it
            京都大学工学部                          |          | LISTED     | a faculty in one word
            京大                                    |          | LISTED     | short for 大学
            京都大学短期大学部                      |          | NOT_LISTED | a school of its own
            Kyoto University Faculty of Law         |          | LISTED     | a faculty in English
            東京工業大学                            |          | LISTED     | a name in the brackets of the list
            Tokyo Institute of Technology           |          | LISTED     | the same in English
            Institute of Science Tokyo              |          | LISTED     | the name without the brackets
            Tokyo Dental                            |          | NOT_LISTED | brackets that name no school
            ソウル大学校                            |          | LISTED     | as on the list
            ソウル大学                              |          | LISTED     | as people write it
            Northeastern University                 |          | LISTED     | the country behind a comma of the list is no part of the name
            University of California, Los Angeles   |          | LISTED     | other commas are
            University of California                |          | NOT_LISTED | and do not end the name
            清華大学                                |          | AMBIGUOUS  | another one bears the name
            清華大学（中国）                        |          | LISTED     | Beijing
            清華大学（北京）                        |          | LISTED     | a town tells the country
            清華大学（台湾）                        |          | NOT_LISTED | Hsinchu
            中央大学                                |          | AMBIGUOUS  | three bear the name
            中央大学                                | true     | LISTED     | a Japanese degree
            中央大学                                | false    | NOT_LISTED | a foreign one
            York University                         |          | AMBIGUOUS  | Toronto or York turned around
            University of York                      |          | LISTED     | York
            University of Muenster                  |          | LISTED     | an umlaut spelled out
            University of Munster                   |          | LISTED     | or left out
            Kyushu University                       |          | NOT_LISTED | not on this list
            """)
    void areKnownAgain(String cell, Boolean inJapan, Answer answer, String because, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), LIST);

        assertThat(DesignatedUniversities.read(file).match(cell, Optional.ofNullable(inJapan)))
                .as(because)
                .isEqualTo(answer);
    }
}
