package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Names of licences")
class LicenceRegisterTest {

    private static final LicenceRegister REGISTER = LicenceRegister.load();

    static Stream<String> names() {
        return REGISTER.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void countAsTheyStand(String name) {
        assertThat(REGISTER.count(List.of(name, name + "試験", name + " 合格")))
                .isEqualTo(new LicenceRegister.Counted(1, List.of()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            NAMES                                    | COUNT | UNKNOWN | BECAUSE
            応用情報技術者試験合格                   | 1     |         | passed
            応用情報技術者（2019年秋）               | 0     | 応用情報技術者（2019年秋） | brackets that are not understood
            応用情報技術者（2019年合格）             | 1     |         | a year
            ＡＰ;ap                                  | 1     |         | width and case
            基本情報;応用情報                        | 2     |         | two examinations
            応用情報;ソフトウェア開発技術者          | 1     |         | the older name of the same
            第二種情報処理技術者                     | 1     |         | the older name of another
            プロジェクトマネージャー試験             | 1     |         | a longer vowel
            一級建築士;1級建築士                     | 1     |         | one class, two ways
            第三種電気主任技術者;電験三種            | 1     |         | one licence, two names
            医師免許                                 | 1     |         | the licence of
            税理士登録                               | 1     |         | the registration
            公認会計士;税理士                        | 2     |         | two licences
            情報セキュリティマネジメント             | 1     |         | named by the notification
            ITPEC FE;PhilNITS FE                     | 1     |         | one examination in several countries
            软件设计师                               | 1     |         | named by the notification, in China
            정보처리기사                             | 1     |         | named by the notification, in Korea
            ITパスポート                             | 0     | ITパスポート | not named by the notification
            AWS認定ソリューションアーキテクト        | 0     | AWS認定ソリューションアーキテクト | a private certificate
            PMP                                      | 0     | PMP     | a private certificate
            日商簿記2級                              | 0     | 日商簿記2級 | not a national licence
            TOEIC 900                                | 0     | TOEIC 900 | a test of a language
            弁護士（中国）                           | 0     | 弁護士（中国） | a licence of another country
            米国公認会計士                           | 0     | 米国公認会計士 | a licence of another country
            衛生管理者                               | 0     | 衛生管理者 | neither exclusive business nor title
            応用情報技術書                           | 0     | 応用情報技術書 | alike is not enough
            基本情報;PMP                             | 1     | PMP     | one of two
            試験                                     | 0     | 試験    | no name
            """)
    void areCounted(String names, int count, String unknown, String because) {
        LicenceRegister.Counted counted = REGISTER.count(List.of(names.split(";")));

        assertThat(counted.count()).as(because).isEqualTo(count);
        assertThat(counted.unknown()).as(because).isEqualTo(unknown == null ? List.of() : List.of(unknown));
    }

    @Test
    void areMoreThanAHundred() {
        assertThat(REGISTER.names()).hasSizeGreaterThan(100);
    }

    @Property
    void neverThrow(@ForAll String name) {
        assertThat(REGISTER.count(List.of(name)).count()).isBetween(0, 1);
    }
}
