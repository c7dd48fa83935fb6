package org.hsproster.testing.rosters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sample workbooks have in common: how values get into cells, and a file that is the same every time. */
final class SampleWorkbook {

    private static final LocalDateTime MADE_AT = LocalDateTime.of(2026, 11, 1, 9, 0);

    private SampleWorkbook() {}

    /** Leaves the cell blank where nothing is recorded. */
    static void setValue(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof String text && !text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    static void save(XSSFWorkbook workbook, String title, String creator, Path file) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Date madeAt = Date.from(MADE_AT.toInstant(ZoneOffset.ofHours(9)));
        properties.setTitle(title);
        properties.setCreator(creator);
        properties.setLastModifiedByUser(creator);
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(madeAt));
        properties.getUnderlyingProperties().setModifiedProperty(Optional.of(madeAt));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(withFixedTimes(bytes.toByteArray()));
        }
    }

    /** The same archive with entries that do not tell when it was written. */
    private static byte[] withFixedTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(MADE_AT);
                out.putNextEntry(copy);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
