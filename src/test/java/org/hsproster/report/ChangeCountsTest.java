package org.hsproster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.ChangeTally;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Counts of changes")
class ChangeCountsTest {

    private static final LocalDate EARLIER = LocalDate.of(2026, 10, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    CHANGES               | LEFT | ANY   | LINE
                    ''                    | 0    | false | none (since 2026-10-01)
                    SAME,SAME             | 0    | false | none (since 2026-10-01)
                    NEW                   | 0    | true  | ◇ New 1 (since 2026-10-01)
                    SAME,WORSE,WORSE      | 0    | true  | ↓ Worse 2 (since 2026-10-01)
                    BETTER,WORSE,NEW,SAME | 2    | true  | "◇ New 1, ↓ Worse 1, ↑ Better 1, left 2 (since 2026-10-01)"
                    ''                    | 1    | true  | left 1 (since 2026-10-01)
                    """, quoteCharacter = '"')
    void tellWhatIsOtherwiseThanBefore(String changes, int left, boolean isAny, String line) {
        ChangeTally tally = new ChangeTally();
        for (String kind : changes.replace("'", "").split(",")) {
            tally.add(kind.isEmpty() ? Optional.empty() : Optional.of(OutlookChange.Kind.valueOf(kind)));
        }
        List<LeftPerson> leavers = Collections.nCopies(
                left, new LeftPerson(Optional.empty(), Outlook.SAFE, OptionalInt.of(75), Optional.empty()));

        ChangeCounts counts = tally.counts(new Comparison(Optional.of(EARLIER), leavers, 0));

        assertThat(counts.isAny()).isEqualTo(isAny);
        assertThat(counts.line(Texts.in(Locale.ENGLISH))).isEqualTo(line);
    }

    @Test
    void ofAFirstRunAreNewsAsAWhole() {
        ChangeTally tally = new ChangeTally();
        tally.add(Optional.of(OutlookChange.Kind.FIRST));

        ChangeCounts counts = tally.counts(Comparison.none());

        assertThat(counts.isAny()).isTrue();
        assertThat(counts.line(Texts.in(Locale.ENGLISH))).isEqualTo("first run");
        assertThat(counts.line(Texts.in(Locale.JAPANESE))).isEqualTo("初回");
    }
}
