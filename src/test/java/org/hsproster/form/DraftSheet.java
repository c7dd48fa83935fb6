package org.hsproster.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The texts of a draft. */
public final class DraftSheet {

    private static final DataFormatter FORMATTER = new DataFormatter();
    private static final int RECORD = 9;

    /** A row: its cells without blank ones, of the form and of the column beside it. */
    public record Line(List<String> form, String record) {}

    private DraftSheet() {}

    /** Returns the rows of a draft from top to bottom. */
    public static List<Line> of(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : workbook.getSheetAt(0)) {
                lines.add(new Line(
                        IntStream.range(0, RECORD)
                                .mapToObj(column -> FORMATTER.formatCellValue(row.getCell(column)))
                                .filter(text -> !text.isEmpty())
                                .toList(),
                        FORMATTER.formatCellValue(row.getCell(RECORD))));
            }
        }
        return lines;
    }
}
