package org.hsproster.employee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            ONE                  | OTHER                | SAME  | BECAUSE
            株式会社アオイ       | ㈱アオイ             | true  | the sign is short for the words
            株式会社アオイ       | (株)アオイ           | true  | so are the brackets
            株式会社アオイ       | （株）アオイ         | true  | of full width as well
            株式会社アオイ       | 株式会社　アオイ     | true  | a space is no part of the name
            株式会社アオイ       | 株式会社ｱｵｲ          | true  | nor is the width of the letters
            株式会社アオイ・テック | 株式会社アオイテック | true | nor a middle dot
            有限会社ミドリ       | ㈲ミドリ             | true  | a limited company
            合同会社ミドリ       | (同)ミドリ           | true  | a limited liability company
            Aoi Co., Ltd.        | AOI CO.,LTD          | true  | case and dots
            Aoi Co., Ltd.        | Aoi Inc.             | true  | the legal form is left out
            Aoi Corporation      | Aoi Corp.            | true  | long and short
            Aoi K.K.             | ＡＯＩ ＫＫ          | true  | Japanese form and full width
            Aoi LLC              | Aoi G.K.             | true  | two words for one form
            株式会社アオイ       | 株式会社ミドリ       | false | two names
            株式会社アオイ       | 株式会社アオイ商事   | false | a longer name is another company
            Aoi Inc.             | Aoi Incubation       | false | only whole words are a legal form
            株式会社             | 合同会社             | false | a form alone is a name of its own
            """)
    void spellingsOfOneNameHaveOneKey(String one, String other, boolean same, String because) {
        assertThat(OrganizationName.key(one).equals(OrganizationName.key(other)))
                .as(because)
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社アオイ, true",
        "㈱アオイ, true",
        "アオイ（有）, true",
        "'Aoi Co., Ltd.', true",
        "Aoi LLC, true",
        "アオイ, false",
        "東京, false",
        "Incubation, false"
    })
    void aLegalFormMakesItAName(String name, boolean hasLegalForm) {
        assertThat(OrganizationName.hasLegalForm(name)).as(name).isEqualTo(hasLegalForm);
    }
}
