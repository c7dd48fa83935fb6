package org.hsproster.workbook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.rosters.SmallRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.CellComparison;
import org.hsproster.testing.workbooks.LibreOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A copy that is annotated again reuses the added formats")
class ReusedFormatsIT {

    @TempDir
    private Path folder;

    @Test
    void ofAnXlsx() throws Exception {
        Path first = annotate(new CompanyRoster().save(folder), "first.xlsx");
        Path second = annotate(first, "second.xlsx");

        try (XSSFWorkbook once = new XSSFWorkbook(first.toString());
                XSSFWorkbook twice = new XSSFWorkbook(second.toString())) {
            assertThat(sizes(twice)).isEqualTo(sizes(once));
            assertThat(sizes(once).get(0)).isGreaterThan(20);
            CellComparison.assertSame(once.getSheet(CompanyRoster.SHEET), twice.getSheet(CompanyRoster.SHEET));
        }
    }

    @Test
    void ofAnXlsxThatAnotherProgramHasSaved() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Path first = annotate(office.convert(new CompanyRoster().save(folder), "xlsx"), "first.xlsx");
        Path saved = office.convert(first, "xlsx");
        Path second = annotate(saved, "second.xlsx");

        try (XSSFWorkbook once = new XSSFWorkbook(saved.toString());
                XSSFWorkbook twice = new XSSFWorkbook(second.toString())) {
            List<XSSFCellStyle> hatched = hatched(twice);
            assertThat(hatched(once))
                    .as("it gives one colour to a hatched cell")
                    .isEmpty();
            assertThat(twice.getNumCellStyles() - once.getNumCellStyles() - hatched.size())
                    .as("it gives another font to a text whose signs a font lacks")
                    .isLessThan(5);
            assertThat(sizes(twice).get(1)).isEqualTo(sizes(once).get(1));
            assertThat(sizes(twice).get(2) - sizes(once).get(2)).isEqualTo((int) hatched.stream()
                    .map(style -> style.getCoreXf().getFillId())
                    .distinct()
                    .count());
            assertThat(sizes(twice).subList(3, 6)).isEqualTo(sizes(once).subList(3, 6));
        }
    }

    @Test
    void ofAnXls() throws Exception {
        Path file;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            SmallRoster.fill(workbook.createSheet(SmallRoster.SHEET));
            file = SmallRoster.save(workbook, folder.resolve("roster.xls"));
        }
        Path first = SmallRoster.annotate(file, folder.resolve("first.xls"));
        Path second = SmallRoster.annotate(first, folder.resolve("second.xls"));

        assertThat(sizes(second)).isEqualTo(sizes(first));
        assertThat(sizes(first).get(0)).isGreaterThan(30);
    }

    private static List<Integer> sizes(Path xls) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(xls))) {
            return List.of(
                    workbook.getNumCellStyles(),
                    workbook.getNumberOfFonts(),
                    workbook.getInternalWorkbook().getFormats().size());
        }
    }

    private static List<XSSFCellStyle> hatched(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumCellStyles())
                .mapToObj(workbook::getCellStyleAt)
                .filter(style -> style.getFillPattern() == FillPatternType.THIN_FORWARD_DIAG)
                .toList();
    }

    private static List<Integer> sizes(XSSFWorkbook workbook) {
        StylesTable styles = workbook.getStylesSource();
        return List.of(
                styles.getNumCellStyles(),
                styles.getFonts().size(),
                styles.getFills().size(),
                styles.getBorders().size(),
                styles.getNumberFormats().size(),
                (int) styles.getCTStylesheet().getDxfs().getCount());
    }

    private Path annotate(Path file, String target) throws Exception {
        AssessedRoster roster = CompanyRoster.assess(file);
        Path copy = AnnotatedCopies.write(roster, Rulebook.load(), folder, Locale.ENGLISH);
        return Files.move(copy, folder.resolve(target));
    }
}
