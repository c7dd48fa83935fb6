package org.hsproster.testing.rosters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sample roster records of its people. */
public final class SampleFacts {

    private static final int HEADER = 5;

    private SampleFacts() {}

    /** Returns the values of the columns whose headers contain one of these, as shown and as stored. */
    public static Set<String> of(Path sample, String... headers) throws IOException {
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(sample))) {
            Sheet roster = workbook.getSheetAt(0);
            List<Integer> columns = new ArrayList<>();
            for (Cell header : roster.getRow(HEADER - 1)) {
                if (List.of(headers).stream().anyMatch(formatter.formatCellValue(header)::contains)) {
                    columns.add(header.getColumnIndex());
                }
            }
            if (columns.size() < headers.length) {
                throw new AssertionError("a column is missing");
            }
            Set<String> values = new TreeSet<>();
            for (int row = HEADER; row <= roster.getLastRowNum(); row++) {
                Optional<Row> person = Optional.ofNullable(roster.getRow(row));
                columns.forEach(column -> person.map(each -> each.getCell(column))
                        .ifPresent(cell -> {
                            values.add(formatter.formatCellValue(cell));
                            if (cell.getCellType() == CellType.NUMERIC) {
                                values.add(Long.toString((long) cell.getNumericCellValue()));
                            }
                        }));
            }
            values.remove("");
            return values;
        }
    }
}
