package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbook with macros")
class MacroRemovalTest {

    @TempDir
    private Path folder;

    @Test
    void comesBackWithoutThem() throws Exception {
        Path file = withMacros();

        XSSFWorkbook copy = AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.ENGLISH);

        assertThat(copy.getWorkbookType()).isEqualTo(XSSFWorkbookType.XLSX);
        assertThat(copy.getPackage().getParts())
                .extracting(PackagePart::getContentType)
                .noneMatch(type -> type.contains("vbaProject"));
        assertThat(copy.getRelations())
                .noneMatch(part -> part.getPackagePart().getContentType().contains("vba"));
        assertThat(SheetTexts.texts(copy.getSheet("Data problems"), 4))
                .anyMatch(text -> text.contains("macros of " + file.getFileName() + " were not copied"));
    }

    private Path withMacros() throws IOException {
        Path file = folder.resolve("macros.xlsm");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(new CompanyRoster().save(folder)));
                OutputStream out = Files.newOutputStream(file)) {
            workbook.setVBAProject(new ByteArrayInputStream("a project".getBytes()));
            workbook.write(out);
        }
        return file;
    }
}
