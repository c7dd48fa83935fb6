package org.hsproster.testing.rosters;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is no roster: the departments, beside the roster in the same workbook. */
final class Departments {

    private static final List<String> HEADERS = List.of("部署コード", "部署", "所在地");
    private static final List<List<String>> ROWS = List.of(
            List.of("100", "経営企画部", "本社"),
            List.of("110", "人事部", "本社"),
            List.of("120", "情報システム部", "本社"),
            List.of("200", "営業部", "本社"),
            List.of("300", "開発部", "第二工場"),
            List.of("310", "研究所", "第二工場"),
            List.of("400", "製造部", "第一工場"),
            List.of("410", "品質保証部", "第一工場"));

    private Departments() {}

    static void write(XSSFWorkbook workbook, JapaneseFormats look) {
        XSSFSheet sheet = workbook.createSheet("部署一覧");
        addRow(sheet, HEADERS, look.header());
        ROWS.forEach(row -> addRow(sheet, row, look.value(CellForm.TEXT)));
        for (int column = 0; column < HEADERS.size(); column++) {
            sheet.setColumnWidth(column, 18 * 256);
        }
    }

    private static void addRow(XSSFSheet sheet, List<String> texts, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
            row.getCell(column).setCellStyle(style);
        }
    }
}
