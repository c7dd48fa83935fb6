package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.CellComparison;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The copy of a strict workbook is transitional")
class StrictCopyTest {

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();

    @Test
    void withEveryCellAndEverythingThatPoiUnderstandsOfIt() throws IOException {
        Path file = original.save(folder);
        makeStrict(file);

        XSSFWorkbook copy = AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.JAPANESE);

        original.workbook.forEach(
                each -> CellComparison.assertSame((XSSFSheet) each, copy.getSheet(each.getSheetName())));
        assertThat(copy.getSheet(CompanyRoster.SHEET).getDataValidations())
                .as("the user's, and the states of cases")
                .hasSize(2);
        assertThat(copy.getSheet(CompanyRoster.SHEET).getCellComments())
                .as("the user's and ours")
                .hasSizeGreaterThan(1);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("annotated.xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .as(entry.getName())
                        .doesNotContain("http://purl.oclc.org/ooxml/", "conformance=");
            }
        }
    }

    private static void makeStrict(Path file) throws IOException {
        Path strict = file.resolveSibling("strict.xlsx");
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream from = new ZipInputStream(in);
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(strict))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(strict(new String(from.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.move(strict, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String strict(String part) {
        return part.replaceAll(
                        "http://schemas.openxmlformats.org/(\\w+)/2006/(?!content-types)",
                        "http://purl.oclc.org/ooxml/$1/")
                .replace("http://purl.oclc.org/ooxml/package/", "http://schemas.openxmlformats.org/package/2006/")
                .replace("extended-properties", "extendedProperties")
                .replace("custom-properties", "customProperties")
                .replace("<workbook ", "<workbook conformance=\"strict\" ");
    }
}
