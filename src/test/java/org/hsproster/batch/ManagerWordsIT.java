package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.report.Edition;
import org.hsproster.testing.rosters.ManagedRoster;
import org.hsproster.testing.rosters.PaidPerson;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.hsproster.testing.rosters.WorkbookParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Managers read the same about people with the same outlook and dates, whatever the cause")
class ManagerWordsIT extends WithSharedApplication {

    private static final LocalDate MONTH_BEFORE = LocalDate.of(2026, 10, 21);

    private final DataFormatter formatter = new DataFormatter();

    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "xls, en", "csv, ja", "csv, en"})
    void inEveryCellButNumberAndName(String format, String language) throws IOException {
        Path roster = roster(format, "all", ManagedRoster.people());
        Path workbook = edition(TestRosters.AS_OF, roster, language);

        try (XSSFWorkbook edition = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (List<PaidPerson> alike : ManagedRoster.ALIKE) {
                for (Sheet sheet : edition) {
                    assertAlike(sheet, alike);
                }
                assertThat(rows(edition.getSheetAt(2), alike)).hasSameSizeAs(alike);
            }
        }
    }

    /**
     * One person has the facts of another, a month after a run of the same roster with those of the first: nothing is
     * different, not even the change, which for HR is one of points.
     */
    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "xls, en", "csv, ja", "csv, en"})
    void inEveryPartOfTheFile(String format, String language) throws IOException {
        for (List<PaidPerson> alike : ManagedRoster.ALIKE) {
            Set<Map<String, String>> editions = new HashSet<>();
            for (PaidPerson person : alike) {
                PaidPerson first = alike.get(0);
                PaidPerson other = new PaidPerson(
                        first.before(), person.birth(), person.nationality(), person.pay(), person.after());
                String series = String.join("-", person.before().substring(0, 3), format, language);
                edition(MONTH_BEFORE, roster(format, series, List.of(first)), language);
                editions.add(
                        WorkbookParts.of(edition(TestRosters.AS_OF, roster(format, series, List.of(other)), language)));
            }
            assertThat(editions).as(alike.toString()).hasSize(1);
        }
    }

    /** Writes a roster whose name makes runs those of one roster. */
    private Path roster(String format, String series, List<PaidPerson> people) throws IOException {
        Path roster = ManagedRoster.write(format, Files.createTempDirectory(home, "roster"), people);
        return Files.move(roster, roster.resolveSibling(series + "." + format));
    }

    private Path edition(LocalDate asOf, Path roster, String language) throws IOException {
        RunRequest request = TestRosters.on(
                asOf,
                TestRosters.spoken(
                        TestRosters.request(Files.createTempDirectory(home, "out"), roster),
                        Optional.of(Locale.forLanguageTag(language))));
        return assessFirst(TestRosters.with(request, request.outputs().withEdition(Edition.MANAGER)))
                .workbook();
    }

    private void assertAlike(Sheet sheet, List<PaidPerson> alike) {
        assertThat(rows(sheet, alike).stream()
                        .map(row -> StreamSupport.stream(row.spliterator(), false)
                                .map(this::content)
                                .map(text -> text.replaceFirst("^(社員)?S\\d\\d \\d+$", "one of them"))
                                .toList())
                        .distinct())
                .as(sheet.getSheetName() + alike)
                .hasSizeLessThanOrEqualTo(1);
    }

    private List<Row> rows(Sheet sheet, List<PaidPerson> people) {
        List<String> numbers =
                people.stream().map(person -> person.before().split(",")[0]).toList();
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> texts(row).anyMatch(numbers::contains))
                .toList();
    }

    private Stream<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue);
    }

    private String content(Cell cell) {
        return formatter.formatCellValue(cell) + " " + cell.getCellStyle().getIndex();
    }
}
