package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.LibreOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("LibreOffice does not change the heights of the rows of a roster when it opens a copy")
class RowsInLibreOfficeIT {

    @TempDir
    private Path folder;

    @Test
    void rowsAreNoHigherThanInTheOriginal() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        CompanyRoster company = new CompanyRoster();
        company.sheet.getRow(CompanyRoster.FIRST_ROW - 1).setHeightInPoints(18);
        Path file = company.save(folder);
        RosterSheet roster = CompanyRoster.read(file);
        AssessedPersonBuilder someone = AssessedPersonBuilder.who(Outlook.AT_RISK)
                .expiringOn(AssessedPersonBuilder.EXPIRY)
                .withPoints(50, 50, 0)
                .because(
                        Reason.Code.PASSES_ON_NO_DAY, AssessedPersonBuilder.AS_OF, AssessedPersonBuilder.EXPIRY, 50, 70)
                .because(Reason.Code.LOST_SINCE_PERMISSION, 20);
        AssessedRoster assessed = new AssessedRoster(
                file,
                List.of(roster),
                List.of(
                        someone.inRow(roster, CompanyRoster.FIRST_ROW),
                        someone.inRow(roster, CompanyRoster.FIRST_ROW + 1),
                        someone.inRow(roster, CompanyRoster.FIRST_ROW + 2)),
                List.of());

        Path copy = AnnotatedCopies.write(assessed, Rulebook.load(), folder, Locale.JAPANESE);

        assertThat(heights(office.convert(copy, "xlsx"))).isEqualTo(heights(office.convert(file, "xlsx")));
    }

    /** Returns the heights of rows from the header on. */
    private static SortedMap<Integer, Float> heights(Path file) throws IOException {
        SortedMap<Integer, Float> heights = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet(CompanyRoster.SHEET);
            for (Row row : sheet) {
                if (row.getRowNum() + 1 >= CompanyRoster.HEADER_ROW) {
                    heights.put(row.getRowNum() + 1, row.getHeightInPoints());
                }
            }
        }
        return heights;
    }
}
