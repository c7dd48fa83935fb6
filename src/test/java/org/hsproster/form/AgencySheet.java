package org.hsproster.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShapeTypes;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.AreaReference;

/** The texts of a sheet of the agency's form within its print area, row by row and without blanks. */
final class AgencySheet {

    private static final Path FILE = Path.of("src/test/resources/form/930001673.xls");
    /** Shapes that may have a text, unlike lines. */
    private static final Set<Integer> BOXES = Set.of(HSSFShapeTypes.Rectangle, HSSFShapeTypes.TextBox);

    private static final DataFormatter FORMATTER = new DataFormatter();

    private AgencySheet() {}

    /**
     * Returns the rows that have a text, each with its texts from left to right.
     *
     * @param letter A, B or C
     */
    static List<List<String>> rows(String letter) {
        try (HSSFWorkbook workbook = (HSSFWorkbook) WorkbookFactory.create(FILE.toFile(), null, true)) {
            int number = IntStream.range(0, workbook.getNumberOfSheets())
                    .filter(each -> workbook.getSheetName(each).startsWith(letter + " "))
                    .findFirst()
                    .orElseThrow();
            String area = workbook.getPrintArea(number);
            return rows(
                    workbook.getSheetAt(number),
                    new AreaReference(area.substring(area.indexOf('!') + 1), workbook.getSpreadsheetVersion()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE.toString(), e);
        }
    }

    private static List<List<String>> rows(HSSFSheet sheet, AreaReference area) {
        TreeMap<Integer, List<String>> rows = new TreeMap<>();
        for (Row row : sheet) {
            if (row.getRowNum() <= area.getLastCell().getRow()) {
                List<String> texts = texts(row, area.getLastCell().getCol());
                if (!texts.isEmpty()) {
                    rows.put(row.getRowNum(), texts);
                }
            }
        }
        HSSFPatriarch drawing = Objects.requireNonNull(sheet.getDrawingPatriarch());
        drawing.getChildren().forEach(shape -> {
            if (shape instanceof HSSFSimpleShape box
                    && BOXES.contains(box.getShapeType())
                    && box.getAnchor() instanceof HSSFClientAnchor anchor) {
                text(box)
                        .filter(text -> anchor.getCol1() < area.getLastCell().getCol())
                        .ifPresent(text -> rows.put(anchor.getRow1(), List.of(text)));
            }
        });
        return new ArrayList<>(rows.values());
    }

    private static List<String> texts(Row row, int lastColumn) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getColumnIndex() <= lastColumn && cell.getCellType() != CellType.FORMULA) {
                String text = withoutBlanks(FORMATTER.formatCellValue(cell));
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static Optional<String> text(HSSFSimpleShape shape) {
        return Optional.ofNullable(shape.getString())
                .map(text -> withoutBlanks(Objects.requireNonNullElse(text.getString(), "")))
                .filter(text -> !text.isEmpty());
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
