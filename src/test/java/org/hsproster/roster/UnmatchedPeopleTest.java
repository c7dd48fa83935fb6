package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.employee.Fact;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.spreadsheet.FileFormat;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("People of sheets that complete a roster")
class UnmatchedPeopleTest {

    /** B: basic data, S: stay, W: the whole roster, L: things lent, F: foreigners marked, H: health check with births. */
    private static final Map<Character, String> HEADERS = Map.of(
            'B', "社員番号,氏名,国籍・地域,生年月日",
            'S', "社員番号,在留資格,在留期間満了日",
            'W', "社員番号,氏名,国籍・地域,在留資格,在留期間満了日,生年月日",
            'L', "社員番号,氏名,貸与品",
            'F', "社員番号,氏名,外国人区分",
            'H', "社員番号,氏名,生年月日,受診日");

    private static final Map<Character, String> CELLS = Map.of(
            'B', "%s,人%s,中国,1990/1/1",
            'J', "%s,人%s,日本,1990/1/1",
            'S', "%s,永住者,2027/3/31",
            'W', "%s,人%s,中国,永住者,2027/3/31,1990/1/1",
            'L', "%s,人%s,ノートPC",
            'F', "%s,人%s,外国籍",
            'H', "%s,人%s,1990/1/1,2026/4/1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            SHEETS                 | PEOPLE        | ALONE | BECAUSE
            L:2-6 W:1-9            | 1-9           |       | a list of things first
            W:1-9 L:2-6            | 1-9           |       | and last
            L:2-6 B:1-9 S:1-9      | 1-9           |       | basic data and stay below it
            S:1-9 L:2-6 B:1-9      | 1-9           |       | in any order
            B:1-9 S:1-5            | 1-9           |       | the stay of some
            S:1-5 B:1-9            | 1-9           |       | the other way round
            B:1-5 S:1-9            | 1-9           | 6-9   | more people on the sheet of stays
            S:1-9 B:1-5            | 1-9           | 6-9   | the other way round
            B:1-6 S:4-9            | 1-9           | 7-9   | some on either alone
            B:1-3 S:6-9            | 1-3,6-9       |       | no person on both
            S:1-5 J:1-9            | 1-9           |       | Japanese employees as well
            W:1-4 J:1-9            | 1-4           |       | who need no check if the roster is complete
            W:1-4 B:1-9            | 1-9           | 5-9   | but foreign ones are
            W:1-4 F:1-9            | 1-9           | 5-9   | also by their mark
            H:2-6 W:1-9            | 1-9           |       | dates of birth beside a whole roster
            H:1-9 S:1-4            | 1-9           |       | dates of birth lead stays
            W:1-3 W:4-6            | 1-6           |       | two rosters
            """)
    void areReadWhereverTheyStand(String sheets, String people, String alone, String because) throws Exception {
        for (FileFormat format : List.of(FileFormat.XLSX, FileFormat.XLS)) {
            RosterFiles.Contents read = RosterFiles.read(workbook(format, sheets));

            assertThat(numbers(read.entries())).as(because).isEqualTo(numbers(people));
            assertThat(numbers(read.entries().stream()
                            .filter(entry -> has(entry, RosterFindingCode.NOT_IN_ROSTER))
                            .toList()))
                    .as(because)
                    .isEqualTo(numbers(alone == null ? "" : alone));
            assertThat(read.sheets())
                    .as("every person stands on one of these")
                    .containsAll(read.entries().stream().map(RosterEntry::sheet).toList());
        }
    }

    @Test
    void ofTheCasesAreTen() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.roster("other-first.xlsx"));

        assertThat(read.entries()).hasSize(10);
        assertThat(read.sheets()).extracting(sheet -> sheet.sheet().orElse("")).containsExactly("在留名簿");
    }

    @Test
    void areKeptApartWhereHardlyANumberIsShared() throws Exception {
        assertThat(RosterFiles.read(workbook(FileFormat.XLSX, "B:1-4 S:4-9")).entries())
                .hasSize(10);
    }

    @Test
    void areAskedForByTheirSheet() throws Exception {
        Path file = workbook(FileFormat.XLSX, "B:1-6 S:4-9");

        RosterFiles.Contents read =
                RosterFiles.read(file, new ReadingOptions(ReadValue.AS_OF, Optional.of("B0"), EmployersTable.none()));

        assertThat(numbers(read.entries())).isEqualTo(numbers("1-6"));
        assertThat(read.problems())
                .extracting(problem -> problem.cell().orElse("") + " " + problem.finding())
                .contains("A5 JOIN_WITHOUT_PARTNER", "A6 JOIN_WITHOUT_PARTNER", "A7 JOIN_WITHOUT_PARTNER");
    }

    @Test
    void areCompletedByFurtherSheets() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "基本", HEADERS.get('B'), "1,人1,中国,1990/1/1", "2,人2,中国,1990/1/1");
            RosterFiles.sheet(workbook, "在留", HEADERS.get('S'), "1,永住者,", "2,永住者,", "3,永住者,");
            RosterFiles.sheet(workbook, "学歴", "社員番号,学位", "1,修士", "2,修士", "3,博士");
        });

        List<RosterEntry> entries = RosterFiles.read(file).entries();

        assertThat(entries).hasSize(3);
        assertThat(entries.get(2).employee().confirmed(Fact.DEGREE)).isPresent();
    }

    @Test
    void withoutANumberAreNotLost() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "基本", HEADERS.get('B'), "1,人1,中国,1990/1/1");
            RosterFiles.sheet(workbook, "在留", HEADERS.get('S'), "1,永住者,", ",永住者,2027/3/31");
        });

        assertThat(RosterFiles.read(file).entries())
                .extracting(RosterEntry::row)
                .containsExactly(2, 3);
    }

    private Path workbook(FileFormat format, String sheets) {
        RosterFiles.Filling filling = workbook -> {
            int count = 0;
            for (String sheet : sheets.split(" ")) {
                char kind = sheet.charAt(0);
                List<String> lines = new ArrayList<>(List.of(HEADERS.get(kind == 'J' ? 'B' : kind)));
                numbers(sheet.substring(2))
                        .forEach(number -> lines.add(CELLS.get(kind).formatted(number, number)));
                RosterFiles.sheet(workbook, "" + kind + count++, lines.toArray(String[]::new));
            }
        };
        return format == FileFormat.XLS ? RosterFiles.xls(folder, filling) : RosterFiles.xlsx(folder, filling);
    }

    /** Returns the numbers in ranges, in order. */
    private static List<String> numbers(String ranges) {
        List<String> numbers = new ArrayList<>();
        for (String range : ranges.isEmpty() ? new String[0] : ranges.split(",")) {
            String[] ends = range.split("-");
            for (int number = Integer.parseInt(ends[0]); number <= Integer.parseInt(ends[ends.length - 1]); number++) {
                numbers.add(Integer.toString(number));
            }
        }
        return numbers;
    }

    private static List<String> numbers(List<RosterEntry> entries) {
        Map<Integer, String> numbers = new TreeMap<>();
        for (RosterEntry entry : entries) {
            String number = entry.employee().confirmed(Fact.EMPLOYEE_NO).orElse("0");
            assertThat(numbers.put(Integer.parseInt(number), number))
                    .as("no person twice")
                    .isNull();
        }
        return List.copyOf(numbers.values());
    }

    private static boolean has(RosterEntry entry, RosterFindingCode code) {
        return entry.locatedFindings().anyMatch(located -> located.finding().code() == code);
    }
}
