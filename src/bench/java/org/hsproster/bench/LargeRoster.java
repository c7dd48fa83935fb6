package org.hsproster.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A roster of invented people and 30 columns, with formats, formulas, a validation and a comment. */
final class LargeRoster {

    private static final List<String> HEADERS =
            List.of("社員番号", "氏名", "生年月日", "国籍", "在留資格", "在留期間満了日", "年収", "最終学歴", "職歴年数", "日本語能力", "月額");
    private static final int COLUMNS = 30;
    private static final int FORMULA = HEADERS.size() - 1;

    private final Random random = new Random(20261121);
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
    private final Sheet sheet = workbook.createSheet("社員名簿");
    private final CellStyle date = style("yyyy/m/d");
    private final CellStyle amount = style("#,##0");

    private final int foreign;

    private LargeRoster(int foreign) {
        this.foreign = foreign;
    }

    /** Of so many people, of whom one in {@code foreign} is a foreign national. */
    static void write(Path file, int people, int foreign) throws IOException {
        LargeRoster roster = new LargeRoster(foreign);
        roster.fill(people);
        try (OutputStream out = Files.newOutputStream(file)) {
            roster.workbook.write(out);
        }
        roster.workbook.close();
    }

    private void fill(int people) {
        Row header = sheet.createRow(0);
        for (int column = 0; column < COLUMNS; column++) {
            header.createCell(column).setCellValue(column < HEADERS.size() ? HEADERS.get(column) : "備考" + column);
        }
        for (int person = 1; person <= people; person++) {
            fill(sheet.createRow(person), person);
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"N1", "N2", "N3"}),
                new CellRangeAddressList(1, people, 9, 9)));
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        sheet.createDrawingPatriarch()
                .createCellComment(anchor)
                .setString(workbook.getCreationHelper().createRichTextString("確認済み"));
    }

    private void fill(Row row, int person) {
        row.createCell(0).setCellValue("%06d".formatted(person));
        row.createCell(1).setCellValue("EXAMPLE PERSON " + person);
        day(row.createCell(2), LocalDate.of(1975, 1, 1).plusDays(random.nextInt(9000)));
        boolean isForeign = person % foreign == 0;
        row.createCell(3).setCellValue(isForeign ? "ベトナム" : "日本");
        if (isForeign) {
            row.createCell(4).setCellValue(random.nextInt(4) > 0 ? "高度専門職1号ロ" : "技術・人文知識・国際業務");
            day(row.createCell(5), LocalDate.of(2026, 12, 1).plusDays(random.nextInt(1500)));
        }
        row.createCell(6).setCellValue(4_000_000 + 1000 * random.nextInt(7000));
        row.getCell(6).setCellStyle(amount);
        row.createCell(7).setCellValue(List.of("学士", "修士", "博士").get(random.nextInt(3)));
        row.createCell(8).setCellValue(random.nextInt(15));
        row.createCell(9).setCellValue(List.of("N1", "N2", "N3", "").get(random.nextInt(4)));
        row.createCell(FORMULA).setCellFormula("G" + (person + 1) + "/12");
        for (int column = FORMULA + 1; column < COLUMNS; column++) {
            row.createCell(column).setCellValue("値" + person * column % 997);
        }
    }

    private void day(Cell cell, LocalDate day) {
        cell.setCellValue(day);
        cell.setCellStyle(date);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
