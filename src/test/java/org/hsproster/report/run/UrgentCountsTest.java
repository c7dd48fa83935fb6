package org.hsproster.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How many people there are to act on")
class UrgentCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 12 | 0 | 2027-01-14 | 12 to act on, nearest deadline 2027-01-14
            en | 1  | 0 | 2027-01-14 | 1 to act on, nearest deadline 2027-01-14
            en | 12 | 3 | 2027-01-14 | 12 to act on, nearest deadline 2027-01-14 (3 only because the stay ends soon)
            en | 12 | 0 |            | 12 to act on, no deadline known
            en | 0  | 0 |            | No action needed
            en | 12345 | 0 | 2027-01-14 | 12,345 to act on, nearest deadline 2027-01-14
            ja | 12 | 0 | 2027-01-14 | 要対応12名、最も近い対応期限は2027/1/14(木)
            ja | 12 | 3 | 2027-01-14 | 要対応12名、最も近い対応期限は2027/1/14(木)（うち満了間近のみを理由とする方：3名）
            ja | 12 | 0 |            | 要対応12名、対応期限は不明
            ja | 0  | 0 |            | 対応が必要な方はいません
            """)
    void fitOnOneLine(String language, int toActOn, int dueSoonAlone, LocalDate deadline, String line) {
        UrgentCounts counts = new UrgentCounts(toActOn, dueSoonAlone, Optional.ofNullable(deadline));

        assertThat(counts.line(Texts.in(Locale.forLanguageTag(language)))).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-01-14, 2027-01-15, 2027-01-14
            2027-01-15, 2027-01-14, 2027-01-14
            2027-01-14,           , 2027-01-14
                      , 2027-01-14, 2027-01-14
                      ,           ,
            """)
    void ofTwoRostersHaveTheEarlierDeadline(LocalDate one, LocalDate other, LocalDate nearest) {
        UrgentCounts both = new UrgentCounts(2, 1, Optional.ofNullable(one))
                .with(new UrgentCounts(3, 0, Optional.ofNullable(other)));

        assertThat(both).isEqualTo(new UrgentCounts(5, 1, Optional.ofNullable(nearest)));
    }

    @Test
    void ofNoPeopleChangeNothing() {
        UrgentCounts counts = new UrgentCounts(2, 1, Optional.of(LocalDate.EPOCH));

        assertThat(counts.with(UrgentCounts.none())).isEqualTo(counts);
    }
}
