package org.hsproster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.hsproster.rulebook.PaperRow.Condition;
import org.hsproster.rulebook.PaperRow.Purpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The list of papers")
class PaperListTest {

    private static final String HEADER = "id,purpose,sheet,category,condition,item,from,paper_en,paper_ja,source_en,"
            + "source_ja,link,checked_on,certainty\n";

    private static PaperRow read(String row) {
        return PaperList.read(HEADER + row + "\n").rows().get(0);
    }

    @Test
    void hasPurposesConditionsAndSources() {
        PaperRow row = read("x,EXTENSION HSP_II,C,3 4,DISPATCH,,2026-03-09,Paper,資料,Act,法,https://a,2026-11-30,R");

        assertThat(row.purposes()).containsExactlyInAnyOrder(Purpose.EXTENSION, Purpose.HSP_II);
        assertThat(row.sheet()).hasValue("C");
        assertThat(row.categories()).containsExactlyInAnyOrder(3, 4);
        assertThat(row.condition()).hasValue(Condition.DISPATCH);
        assertThat(row.paper()).isEqualTo(new Label("Paper", "資料"));
        assertThat(row.source()).isEqualTo(new Label("Act", "法"));
        assertThat(row.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(row.isOfficial()).isFalse();
        assertThat(row.isInForceOn(LocalDate.of(2026, 3, 8))).isFalse();
        assertThat(row.isInForceOn(LocalDate.of(2026, 3, 9))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            HEADER,   CELL,      PROVIDER, BECAUSE
            provider, EMPLOYER,  EMPLOYER, HR has it
            provider, EMPLOYEE,  EMPLOYEE, the employee has it
            provider, '',        '',       they have to agree on it
            remark,   EMPLOYER,  '',       a list of an earlier version has no such column
            """)
    void saysWhoHasAPaper(String header, String cell, String provider, String because) {
        String row = "x,EXTENSION,,,,,,Paper,資料,Act,法,https://a,2026-11-30,R," + cell + "\n";

        assertThat(PaperList.read(HEADER.strip() + "," + header + "\n" + row)
                        .rows()
                        .get(0)
                        .provider()
                        .map(PaperProvider::name)
                        .orElse(""))
                .as(because)
                .isEqualTo(provider);
    }

    @Test
    void refusesAnotherProvider() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> PaperList.read(HEADER.strip() + ",provider\n"
                        + "x,EXTENSION,,,,,,Paper,資料,Act,法,https://a,2026-11-30,R,BANK\n"))
                .withMessageContaining("papers.csv, x")
                .withMessageContaining("provider BANK is not known; known are [EMPLOYER, EMPLOYEE]");
    }

    @Test
    void asksForSomePapersOnceAnItemIsClaimed() {
        PaperRow row = read("x,EXTENSION,,,CLAIMED,licences,,Paper,資料,Act,法,https://a,2026-11-30,O");

        assertThat(row.item()).hasValue("licences");
        assertThat(row.isOfficial()).isTrue();
        assertThat(row.isInForceOn(LocalDate.of(2015, 4, 1))).isTrue();
        assertThat(Rulebook.load().papers().itemsWithRequiredPapers())
                .isEqualTo(Set.of("licences", "investment-management"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            ROW                                                                          | PROBLEM
            x,EXTENTION,,,,,,Paper,資料,Act,法,https://a,2026-11-30,R                    | purpose EXTENTION is not known; known are [EXTENSION
            x,,,,,,,Paper,資料,Act,法,https://a,2026-11-30,R                             | purpose must not be empty
            x,EXTENSION,D,,,,,Paper,資料,Act,法,https://a,2026-11-30,R                   | sheet D is not known; known are [A, B, C]
            x,EXTENSION,,5,,,,Paper,資料,Act,法,https://a,2026-11-30,R                   | category 5 is not known; known are [1, 2, 3, 4]
            x,EXTENSION,,,SES,,,Paper,資料,Act,法,https://a,2026-11-30,R                 | condition SES is not known; known are [DISPATCH
            x,EXTENSION,,,CLAIMED,,,Paper,資料,Act,法,https://a,2026-11-30,R             | item is given with the condition CLAIMED
            x,EXTENSION,,,,licences,,Paper,資料,Act,法,https://a,2026-11-30,R            | item is given with the condition CLAIMED
            x,EXTENSION,,,,,2026-02-30,Paper,資料,Act,法,https://a,2026-11-30,R          | from must be a date such as 2026-11-30
            x,EXTENSION,,,,,,,資料,Act,法,https://a,2026-11-30,R                         | paper_en must not be empty
            x,EXTENSION,,,,,,Paper,,Act,法,https://a,2026-11-30,R                        | paper_ja must not be empty
            x,EXTENSION,,,,,,Paper,資料,Act,,https://a,2026-11-30,R                      | source_ja must not be empty
            x,EXTENSION,,,,,,Paper,資料,Act,法,https://a,,R                              | checked_on must not be empty
            x,EXTENSION,,,,,,Paper,資料,Act,法,https://a,2026-11-30,X                    | certainty X is not known
            """)
    void isRefusedWithTheNameOfThePaperAndTheColumn(String row, String problem) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> read(row))
                .withMessageContaining("papers.csv, x")
                .withMessageContaining(problem);
    }

    @Test
    void hasEachPaperOnce() {
        String row = "x,EXTENSION,,,,,,Paper,資料,Act,法,https://a,2026-11-30,R\n";

        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> PaperList.read(HEADER + row + row))
                .withMessageContaining("x is there twice");
    }

    @Test
    void isWrittenInBothLanguagesWithLinks() {
        for (PaperRow row : Rulebook.load().papers().rows()) {
            assertThat(row.paper().ja()).as(row.id()).matches(".*[\\p{IsHan}\\p{IsKatakana}].*");
            assertThat(row.paper().en()).as(row.id()).doesNotContainPattern("[\\p{IsHan}\\p{IsKatakana}]");
            assertThat(row.link()).as(row.id()).startsWith("https://");
        }
    }
}
