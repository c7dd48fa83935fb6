package org.hsproster.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hsproster.testing.people.TestPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points for Japanese and for a Japanese degree, HSP (i)(b)")
class JapaneseTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            JAPANESE,     ALONE, WITH_DEGREE, BECAUSE
            N1,           15,    15,          N1 stands beside a Japanese degree
            N2,           10,    0,           N2 does not
            N3,           0,     0,           below N2 nothing counts
            N5,           0,     0,           the lowest level
            BJT800,       15,    15,          the best score
            BJT480,       15,    15,          480 is the level of N1
            BJT479,       10,    0,           one point short is the level of N2
            BJT400,       10,    0,           400 is included
            BJT399,       0,     0,           one point short of it
            major,        15,    15,          Japanese as the major abroad counts like N1
            major+N1,     15,    15,          together 15 and not 30
            major+N2,     15,    15,          N2 is void beside the major
            N1+BJT400,    15,    15,          the better of two examinations
            N2+BJT480,    15,    15,          whichever it is
            N2+BJT400,    10,    0,           two proofs of one level are one
            N3+BJT400,    10,    0,           the score alone is enough
            """)
    void oneRowOnlyAndTheLevelOfN2NotWithAJapaneseDegree(String japanese, int alone, int withDegree, String because) {
        String facts = "japanese=" + japanese;

        assertThat(TestPeople.points(PointItem.JAPANESE_LANGUAGE, facts))
                .as(because)
                .isEqualTo(alone);
        assertThat(TestPeople.points(PointItem.JAPANESE_LANGUAGE, facts + " japaneseDegree=no"))
                .as(because)
                .isEqualTo(alone);
        assertThat(TestPeople.points(PointItem.JAPANESE_LANGUAGE, facts + " japaneseDegree=yes"))
                .as(because)
                .isEqualTo(withDegree);
    }

    @Test
    void anExcludedItemNamesWhatRulesItOut() {
        PointAward award = TestPeople.award(
                        PointItem.JAPANESE_LANGUAGE,
                        TestPeople.known("japanese=N2 japaneseDegree=yes"),
                        TestPeople.FILING_DATE)
                .orElseThrow();

        assertThat(award.status()).isEqualTo(PointAward.Status.EXCLUDED);
        assertThat(award.excludedBy()).isEqualTo(Optional.of(PointItem.JAPANESE_DEGREE));
        assertThat(award.points()).isZero();
        assertThat(award.row().points()).as("what it would have given").isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                                 TRAINING, BECAUSE
            training=completed,                                                    5,        at least a year of training
            training=completed japaneseDegree=yes,                                 5,        held elsewhere it goes with a Japanese degree
            training=completed_at_japanese_university,                             5,        without the degree it counts wherever it was held
            training=completed_at_japanese_university japaneseDegree=no,           5,        the column says that there is none
            training=completed_at_japanese_university japaneseDegree=yes,          0,        at a Japanese university it does not go with the degree
            training=none,                                                         0,        no training
            """)
    void trainingAtAJapaneseUniversityDoesNotGoWithTheDegree(String facts, int points, String because) {
        assertThat(TestPeople.points(PointItem.TRAINING, facts)).as(because).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                                                       TOTAL, BECAUSE
            japaneseDegree=yes japanese=N1,                              25,    degree and N1 add up
            japaneseDegree=yes japanese=N2,                              10,    N2 beside the degree is void
            japaneseDegree=yes designatedUniversity=yes,                 20,    a designated university may be added to the degree
            japaneseDegree=yes training=completed_at_japanese_university japanese=N2, 10, the degree rules both out
            """)
    void theItemsAddUpAsTheFormSays(String facts, int total, String because) {
        KnownFacts fortyYearsOld = TestPeople.known("birthDate=1987-01-15 " + facts);

        assertThat(TestPeople.SHEET_B.table().total(fortyYearsOld, TestPeople.FILING_DATE))
                .as(because)
                .isEqualTo(total);
    }
}
