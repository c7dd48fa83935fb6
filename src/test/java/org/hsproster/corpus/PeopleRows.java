package org.hsproster.corpus;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A roster of three people in the letters of ASCII, which are the same bytes in every encoding of a foreign part. */
final class PeopleRows {

    static final String SHEET = "Foreign staff of corpus";

    private static final List<List<String>> ROWS = List.of(
            List.of("Employee No.", "Name", "Date of birth", "Nationality", "Status of residence", "Visa expiry"),
            List.of("C-0001", "Ada Corpus", "1990-01-01", "France", "HSP (i)(b)", "2027-04-20"),
            List.of("C-0002", "Ben Corpus", "1985-06-15", "India", "Engineer/Humanities", "2027-01-10"),
            List.of("C-0003", "Cho Corpus", "1979-11-30", "Japan", "", ""));

    private PeopleRows() {}

    /** The rows as XML, with the texts in the cells. */
    static String xml(String prefix) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < ROWS.size(); row++) {
            xml.append("<%srow r=\"%d\">".formatted(prefix, row + 1));
            for (int column = 0; column < ROWS.get(row).size(); column++) {
                String text = ROWS.get(row).get(column);
                if (!text.isEmpty()) {
                    xml.append("<%1$sc r=\"%2$s%3$d\" t=\"inlineStr\"><%1$sis><%1$st>%4$s</%1$st></%1$sis></%1$sc>"
                            .formatted(prefix, (char) ('A' + column), row + 1, text));
                }
            }
            xml.append("</%srow>".formatted(prefix));
        }
        return xml.toString();
    }

    static void fill(Sheet sheet) {
        for (int row = 0; row < ROWS.size(); row++) {
            Row cells = sheet.createRow(row);
            for (int column = 0; column < ROWS.get(row).size(); column++) {
                cells.createCell(column).setCellValue(ROWS.get(row).get(column));
            }
        }
    }
}
