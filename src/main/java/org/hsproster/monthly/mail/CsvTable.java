package org.hsproster.monthly.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.core.io.ByteArrayResource;

/** CSV files that Excel opens without an import. */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String TYPE = "text/csv; charset=UTF-8";
    private static final String WORKBOOK = ".xlsx";

    private CsvTable() {}

    /** Returns a table with a row of headers. */
    static byte[] of(List<String> headers, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
            printer.printRecord(headers);
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns a table as an attachment.
     *
     * @param roster its file name, of which the attachment has the first part
     * @param end the last part of the name, without the ending
     */
    static OutgoingMail.Attachment attached(byte[] table, String roster, String end) {
        String name = roster.endsWith(WORKBOOK) ? roster.substring(0, roster.length() - WORKBOOK.length()) : roster;
        return new OutgoingMail.Attachment(
                "hsp-roster-" + MailText.partOfName(name) + "-" + end + ".csv", new ByteArrayResource(table), TYPE);
    }
}
