package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Columns of amounts without a unit")
class AmountColumnsTest {

    private static final String UNCLEAR = "AMOUNT_UNIT_UNCLEAR";
    private static final String TAKEN = "AMOUNT_UNIT_TAKEN";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            AMOUNTS                     | FIRST             | TOLD    | BECAUSE
            4800 6500 9200 12000 3900   | 4800000           | TAKEN   | thousands alone fit every amount
            4800 6500 9200              | unclear 48000000  | UNCLEAR | 万円 fit as well
            480 650 920                 | 4800000           | TAKEN   | only 万円 fit
            150 10000                   | 1500000           | TAKEN   | from 1.5 to 100 million yen in 万円
            149 10000                   | unclear 17880000  | UNCLEAR | below 1.5 million
            150 10001                   | unclear 1500000   | UNCLEAR | above 100 million; no other unit
            1500 100000                 | 1500000           | TAKEN   | from 1.5 to 100 million in thousands
            1499 100000                 | unclear 14990000  | UNCLEAR | below it
            1500 100001                 | unclear 15000000  | UNCLEAR | above it
            1500000 100000000           | 1500000           |         | yen, which need not be told
            1499999 6000000             | unclear 17999988  | UNCLEAR | a month among years
            6500000 0                   | 6500000           |         | nothing is the same in any unit
            0 6500000                   | unreadable        |         | and no plausible pay
            6500000 650                 | unclear 6500000   | UNCLEAR | two units in one column
            6500000 650万円             | 6500000           |         | stated in the cell
            650万円 6500 9200           | 6500000           | UNCLEAR | the others are still open
            6500000 月給50万円          | 6500000           |         | a month that says so
            6500000 500（残業代込み）   | unclear 6500000   | UNCLEAR | a remark does not hide the number
            6500000 450000              | unclear 6500000   | UNCLEAR | too few to tell an exception
            """)
    void areInOneUnit(String amounts, String first, String told, String because) throws Exception {
        assertColumn("年収", List.of(amounts.split(" ")), first, told, because);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            FITTING | OTHERS | FIRST           | BECAUSE
            18      | 2      | 6500000         | nine in ten of twenty
            17      | 3      | unclear 6500000 | fewer than nine in ten
            17      | 2      | unclear 6500000 | fewer than twenty
            27      | 3      | 6500000         | nine in ten of thirty
            26      | 4      | unclear 6500000 | fewer
            """)
    void mayHaveExceptions(int fitting, int others, String first, String because) throws Exception {
        List<String> amounts = new ArrayList<>();
        IntStream.range(0, fitting).forEach(i -> amounts.add("6500000"));
        IntStream.range(0, others).forEach(i -> amounts.add("450000"));

        RosterFiles.Contents contents =
                assertColumn("年収", amounts, first, first.equals("6500000") ? null : "UNCLEAR", because);

        assertThat(pay(contents.entries().get(fitting)))
                .as("twelve times a month at most")
                .isEqualTo("unclear 5400000");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER         | AMOUNTS       | FIRST            | TOLD    | BECAUSE
            年収（万円）   | 650 6500000   | 6500000          |         | a stated unit is not second-guessed
            年収（千円）   | 650 9200      | 650000           |         | nor where it is little
            月給           | 540000 350000 | 6480000          |         | a month's pay in yen
            月給           | 54 35         | 6480000          | TAKEN   | in 万円
            月給           | 540 350       | 6480000          | TAKEN   | in thousands
            月給           | 540 100       | 6480000          | TAKEN   | from 100,000 yen a month
            月給           | 540 99        | unclear 6480000  | UNCLEAR | less
            月給           | 5000000 99999 | unclear 60000000 | UNCLEAR | less in yen
            """)
    void areInTheUnitOfTheHeaderOrOfWhatIsUsual(
            String header, String amounts, String first, String told, String because) throws Exception {
        assertColumn(header, List.of(amounts.split(" ")), first, told, because);
    }

    /** Checks a column in every format. */
    private RosterFiles.Contents assertColumn(
            String header, List<String> amounts, String first, String told, String because) throws Exception {
        RosterFiles.Contents last = null;
        for (FileFormat format : FileFormat.values()) {
            last = RosterFiles.read(file(format, header, amounts));
            assertThat(last.entries()).as(because).hasSize(amounts.size());
            assertThat(pay(last.entries().get(0))).as(because).isEqualTo(first);
            assertThat(last.problems().stream()
                            .map(problem -> problem.finding().toString())
                            .filter(code -> code.startsWith("AMOUNT")))
                    .as(because)
                    .containsExactlyElementsOf(Stream.ofNullable(told)
                            .map(code -> code.equals("TAKEN") ? TAKEN : UNCLEAR)
                            .toList());
        }
        return last;
    }

    private static String pay(RosterEntry entry) {
        Reported<AnnualRemuneration> pay = entry.employee().reported(Fact.ANNUAL_REMUNERATION);
        if (pay instanceof Reported.Unclear<AnnualRemuneration> unclear) {
            return "unclear " + unclear.value().yen();
        }
        return pay.confirmed().map(stated -> Long.toString(stated.yen())).orElse("unreadable");
    }

    private Path file(FileFormat format, String header, List<String> amounts) {
        return switch (format) {
            case CSV ->
                RosterFiles.csv(
                        folder,
                        Stream.concat(
                                        Stream.of("社員番号,氏名,在留資格,在留期限," + header),
                                        IntStream.range(0, amounts.size())
                                                .mapToObj(i -> person(i) + "," + amounts.get(i)))
                                .toArray(String[]::new));
            case XLSX -> RosterFiles.xlsx(folder, workbook -> fill(workbook, header, amounts));
            case XLS -> RosterFiles.xls(folder, workbook -> fill(workbook, header, amounts));
        };
    }

    private static String person(int i) {
        return "E" + i + ",Rina" + i + ",永住者,";
    }

    private static void fill(Workbook workbook, String header, List<String> amounts) {
        String people = IntStream.range(0, amounts.size())
                .mapToObj(AmountColumnsTest::person)
                .collect(Collectors.joining("\n"));
        RosterFiles.sheet(
                workbook,
                "名簿",
                Stream.concat(Stream.of("社員番号,氏名,在留資格,在留期限," + header), people.lines())
                        .toArray(String[]::new));
        Sheet sheet = workbook.getSheetAt(0);
        for (int i = 0; i < amounts.size(); i++) {
            var cell = sheet.getRow(i + 1).createCell(4);
            if (amounts.get(i).matches("\\d+")) {
                cell.setCellValue(Long.parseLong(amounts.get(i)));
            } else {
                cell.setCellValue(amounts.get(i));
            }
        }
    }
}
