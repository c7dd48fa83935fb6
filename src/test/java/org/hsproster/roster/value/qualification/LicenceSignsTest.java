package org.hsproster.roster.value.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.employee.Licences;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Signs and days beside the names of licences")
class LicenceSignsTest {

    private static final ValueReader<Licences> LICENCES = LicencesReader.remarked();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TEXT                       | READ                          | BECAUSE
            基本情報技術者○           | [基本情報技術者]               | chosen
            ☑基本情報技術者            | [基本情報技術者]               | chosen
            基本情報技術者×           | unclear 0 VALUE_DENIED         | crossed out
            ×基本情報技術者           | unclear 0 VALUE_DENIED         | crossed out
            基本情報技術者（×）       | unclear 0 VALUE_DENIED         | in brackets
            基本情報技術者：✕          | unclear 0 VALUE_DENIED         | behind a colon
            弁護士□                   | unclear 0 VALUE_DENIED         | not chosen
            ☑弁護士 ☐税理士            | unclear 0 VALUE_DENIED         | one of two is not chosen
            弁護士△                   | unclear [弁護士] REMARK_UNCLEAR | neither
            応用情報技術者 2020.10     | [応用情報技術者]               | the day of the certificate
            2020年 応用情報技術者      | [応用情報技術者]               | the day of the certificate
            応用情報技術者（2027年4月） | unclear [応用情報技術者()] VALUE_NOT_SETTLED | to come
            """)
    void signs(String text, String expected, String because) {
        assertThat(ReadValue.of(LICENCES, text, LicenceSignsTest::written))
                .as(because)
                .isEqualTo(expected);
    }

    private static String written(Licences licences) {
        return licences.names().isEmpty()
                ? "" + licences.count()
                : licences.names().toString();
    }
}
