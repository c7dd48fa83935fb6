package org.hsproster.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hsproster.testing.workbooks.PackageFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A package that did not come back whole is noticed")
class KeptPackageTest {

    private static OfficeValidation schemas;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        schemas = OfficeValidation.load();
    }

    @AfterAll
    static void close() throws IOException {
        schemas.close();
    }

    @Test
    void theSameIsWhole() throws IOException {
        assertThat(compare(parts()).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xl/workbook.xml           | localSheetId="0"      | localSheetId="1"           | belongs to another sheet
            xl/workbook.xml           | Prices!               | Totals!                    | lost definedNames/definedName
            xl/workbook.xml           | name="Totals"         | name="Total"               | lost sheets/sheet
            xl/workbook.xml           | r:id="rId3"           | r:id="rId77"               | refers to rId77
            xl/workbook.xml           | <sheets>              | <sheets a="1">             | is not valid
            xl/workbook.xml           | sheetId="2"           | sheetId="1"                | twice the same sheet number
            xl/styles.xml             | numFmtId="4"          | numFmtId="14"              | xf@numFmtId
            xl/styles.xml             | fontId="0"            | fontId="9"                 | a font that is not there
            xl/styles.xml             | <fonts count="1">     | <fonts count="7">          | count of fonts
            xl/worksheets/sheet1.xml  | Prices!B2             | Prices!B3                  | text of f
            xl/worksheets/sheet2.xml  | <v>17.0</v>           | <v>18.0</v>                | text of v
            xl/worksheets/sheet2.xml  | <c r="A2"             | <c r="C2"                  | cells of
            xl/worksheets/sheet2.xml  | s="1"                 | s="0"                      | c@s
            xl/worksheets/sheet2.xml  | <sheetData>           | <cols><col min="3" max="9"/><col min="1" max="1"/></cols><sheetData> | out of order
            xl/worksheets/sheet2.xml  | <pageMargins          | <drawing r:id="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><pageMargins | added worksheet/drawing
            [Content_Types].xml       | </Types>              | <Override PartName="/xl/a.xml" ContentType="a"/></Types>                | a type for xl/a.xml
            [Content_Types].xml       | sheet1.xml            | sheet7.xml                 | another kind of part
            [Content_Types].xml       | Extension="rels"      | Extension="relz"           | no type for
            xl/_rels/workbook.xml.rels| sheet2.xml            | sheet5.xml                 | Relationship@Target
            """)
    void aChangeIsTold(String part, String what, String put, String fault) throws IOException {
        Map<String, String> changed = parts();
        assertThat(changed.get(part)).contains(what);
        changed.compute(part, (name, text) -> text.replace(what, put));

        assertThat(compare(changed).faults()).anyMatch(each -> each.contains(fault));
    }

    @Test
    void aPartThatIsLostIsTold() throws IOException {
        Map<String, String> changed = parts();
        changed.remove("xl/sharedStrings.xml");

        assertThat(compare(changed).faults())
                .contains("lost xl/sharedstrings.xml")
                .anyMatch(each -> each.contains("which is not there"));
    }

    private Held compare(Map<String, String> changed) throws IOException {
        Path outcome = folder.resolve("outcome.xlsx");
        PackageFiles.write(outcome, changed);
        return KeptPackage.compare(
                ForeignPackage.read(folder.resolve("plain.xlsx")), ForeignPackage.read(outcome), schemas);
    }

    private Map<String, String> parts() throws IOException {
        Path original = folder.resolve("plain.xlsx");
        if (Files.notExists(original)) {
            SmallWorkbooks.plain(original);
        }
        return PackageFiles.read(original);
    }
}
