package org.hsproster.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.rosters.FeatureRichRoster;
import org.hsproster.testing.workbooks.PackageFiles;

/** Foreign workbooks that are made here: one for each trait, one with everything in it, and two .xls. */
final class SmallWorkbooks {

    private SmallWorkbooks() {}

    static List<Path> write(Path folder) throws IOException {
        Path plain = plain(folder.resolve("base.zip"));
        List<Path> files = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            Map<String, String> parts = PackageFiles.read(plain);
            trait.into(parts);
            Path file = folder.resolve(trait.name().toLowerCase(Locale.ROOT) + ".xlsx");
            PackageFiles.write(file, parts, name -> trait == Trait.BACKSLASHES ? name.replace('/', '\\') : name);
            files.add(file);
        }
        files.add(everything(folder));
        files.add(save(referring(new HSSFWorkbook()), folder.resolve("references.xls")));
        files.add(Files.copy(Path.of("src/test/resources/cases/workbook/names.xls"), folder.resolve("names.xls")));
        return files;
    }

    static Path plain(Path file) throws IOException {
        return save(referring(new XSSFWorkbook()), file);
    }

    /** A roster among pictures, tables, charts and pivots, with the column that it lacks. */
    private static Path everything(Path folder) throws IOException {
        ForeignPackage parts = ForeignPackage.read(new FeatureRichRoster().save(folder));
        String texts = "xl/sharedStrings.xml";
        String content = new String(parts.content(ForeignPackage.key(texts)).orElseThrow(), StandardCharsets.UTF_8);
        parts.put(texts, content.replace("備考", "国籍").getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("everything.xlsx");
        parts.write(file);
        return file;
    }

    /** Sheets that refer to each other with formulas, names, rules and a print area. */
    private static Workbook referring(Workbook workbook) {
        Sheet totals = workbook.createSheet("Totals");
        Sheet prices = workbook.createSheet("Prices");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int row = 0; row < 5; row++) {
            Row cells = prices.createRow(row);
            cells.createCell(0).setCellValue(10 * row + 7);
            cells.createCell(1).setCellValue(row + 1);
            cells.getCell(1).setCellStyle(style);
        }
        Name name = workbook.createName();
        name.setNameName("price_list");
        name.setRefersToFormula("Prices!$A$1:$B$5");
        workbook.setPrintArea(0, "$A$1:$C$9");
        String[] formulas = {"SUM(Prices!A1:B5)", "VLOOKUP(27,price_list,2,FALSE)", "Prices!B2*2"};
        for (int row = 0; row < formulas.length; row++) {
            totals.createRow(20 + row).createCell(0).setCellFormula(formulas[row]);
        }
        totals.addValidationData(totals.getDataValidationHelper()
                .createValidation(
                        totals.getDataValidationHelper().createFormulaListConstraint("Prices!$A$1:$A$5"),
                        new CellRangeAddressList(20, 25, 3, 3)));
        prices.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("A1:A5")},
                        prices.getSheetConditionalFormatting().createConditionalFormattingRule("A1>20"));
        return workbook;
    }

    private static Path save(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
