package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Totals rows")
class TotalsRowTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            LINE                      | IS_TOTALS | BECAUSE
            合計,,,,                  | true      | the word first
            'Total:,,,,'              | true      | English
            ,件数,12,,                | true      | first of what is filled
            合計,,12,3名,             | true      | counts stand in the columns
            計 12名,,,,               | true      | with its number
            営業部 小計,,,,           | true      | with what it sums up
            1,,合計,,                 | true      | later, and nothing tells of a person
            1,計,1990/4/1,永住者,     | false     | a family name
            1,Rina,,永住者,合計       | false     | a word in a person's row
            1,Rina,,,                 | false     | little is known of a person
            会計,,,,                  | false     | a word that only ends like it
            """)
    void areLeftOutAndTold(String line, boolean isTotals, String because) throws Exception {
        Path file = RosterFiles.csv(folder, "社員番号,氏名,生年月日,在留資格,備考", line);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).as(because).hasSize(isTotals ? 0 : 1);
        assertThat(read.problems())
                .as(because)
                .extracting(problem -> problem.finding().toString())
                .isEqualTo(isTotals ? List.of("ROW_LEFT_OUT") : List.of());
    }
}
