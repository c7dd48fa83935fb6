package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.testing.rosters.RosterFiles;
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
            1,会計,,,                 | false     | a word that only ends like it
            1,設計 太郎,,,            | false     | a name that holds one
            集計,,,,                  | true      | as a table of Excel has it
            ,計 2名,,,                | true      | in the column of names
            開発部 計,,,,             | true      | a department summed up
            開発部計,,,,              | true      | without a space
            部署計,,,,                | true      | what is summed up
            人数計,,,,                | true      | people
            総合計,,,,                | true      | of the whole
            平均,,,,                  | true      | an average
            平均年齢,,35.2歳,,        | true      | of something
            合計人数：2名,,,,         | true      | with its number behind a colon
            在籍者数 25名,,,,         | true      | people that are there
            'Grand Total,,,,'         | true      | two words
            'Engineering Total,,,,'   | true      | as Excel writes subtotals
            'Total employees: 25,,,,' | true      | with what is counted
            データの個数,,,,          | true      | a function of Excel
            ,,,,小計                  | true      | alone, far to the right
            中国 集計,,,,             | true      | as Excel writes subtotals of groups
            合計,,,ベトナム3名,       | true      | counts by kind
            12,合計,,3名,             | true      | a count in the column of numbers
            E9,計,,永住者,            | false     | a family name and a status
            E9,計,1990/4/1,,          | false     | a family name and a date of birth
            E9,Total,1990/4/1,永住者, | false     | a name of other countries
            計,,1990/4/1,永住者,      | false     | no number, but all the rest
            E9,集計 太郎,,,           | false     | a name that begins like it
            合計,Rina,1990/4/1,永住者, | false    | a slip in the column of numbers
            1,Rina,,,平均             | false     | a grade of a person
            """)
    void areSkippedAndReported(String line, boolean isTotals, String because) throws Exception {
        Path file = RosterFiles.csv(folder, "社員番号,氏名,生年月日,在留資格,備考", line);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).as(because).hasSize(isTotals ? 0 : 1);
        assertThat(read.problems())
                .as(because)
                .extracting(problem -> problem.finding().toString())
                .isEqualTo(isTotals ? List.of("ROW_LEFT_OUT") : List.of());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                         PEOPLE, LEFT_OUT
            totals-and-notes-labels.xlsx, 2,      11
            excel-table-totals-row.xlsx,  6,      1
            """)
    void ofTheCasesAreNoPeople(String file, int people, int leftOut) throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.roster(file));

        assertThat(read.entries()).hasSize(people);
        assertThat(read.problems())
                .filteredOn(problem -> problem.finding().toString().matches("ROW_LEFT_OUT|NOTE_LEFT_OUT"))
                .hasSize(leftOut)
                .allSatisfy(problem -> assertThat(problem.cell()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"XLSX", "XLS"})
    void mayHaveNumbersInEveryColumn(FileFormat format) throws Exception {
        RosterFiles.Filling filling = workbook -> {
            RosterFiles.sheet(workbook, "名簿", "社員番号,氏名,生年月日,在留資格,在留期間満了日", "1,計,1990/4/1,永住者,2027/3/31", "集計");
            var totals = workbook.getSheetAt(0).getRow(2);
            var dates = workbook.createCellStyle();
            dates.setDataFormat((short) 14);
            for (int column = 1; column < 5; column++) {
                totals.createCell(column).setCellValue(1);
                totals.getCell(column).setCellStyle(dates);
            }
        };
        Path file = format == FileFormat.XLS ? RosterFiles.xls(folder, filling) : RosterFiles.xlsx(folder, filling);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(2);
        assertThat(read.problems())
                .extracting(problem -> problem.finding().toString())
                .containsExactly("ROW_LEFT_OUT");
    }
}
