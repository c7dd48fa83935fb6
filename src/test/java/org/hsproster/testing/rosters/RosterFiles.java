package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;

/** Writes the files the tests read. */
public final class RosterFiles {

    public static final String HEADER = "社員番号,氏名,生年月日,在留資格,在留期間満了日,年収（万円）";

    private RosterFiles() {}

    /** One of the files under {@code cases/roster}. */
    public static Path roster(String name) {
        try {
            return Path.of(
                    RosterFiles.class.getResource("/cases/roster/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    public static Path csv(Path folder, String... lines) {
        return csv(folder, StandardCharsets.UTF_8, lines);
    }

    public static Path csv(Path folder, Charset charset, String... lines) {
        return bytes(folder.resolve("roster.csv"), String.join("\r\n", lines).getBytes(charset));
    }

    public static Path bytes(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts content into a workbook. */
    public interface Filling {
        void fill(Workbook workbook);
    }

    public static Path xlsx(Path folder, Filling filling) {
        return workbook(new XSSFWorkbook(), folder.resolve("roster.xlsx"), filling);
    }

    public static Path xls(Path folder, Filling filling) {
        return workbook(new HSSFWorkbook(), folder.resolve("roster.xls"), filling);
    }

    /** A roster of one sheet in the format {@code csv}, {@code xlsx} or {@code xls}; in the last two, lines hold no quotes. */
    public static Path of(String format, Path folder, String... lines) {
        return switch (format) {
            case "csv" -> csv(folder, lines);
            case "xlsx" -> xlsx(folder, workbook -> sheet(workbook, "名簿", lines));
            default -> xls(folder, workbook -> sheet(workbook, "名簿", lines));
        };
    }

    private static Path workbook(Workbook empty, Path file, Filling filling) {
        try (Workbook workbook = empty;
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of texts; a null leaves the cell out. */
    public static void sheet(Workbook workbook, String name, String... lines) {
        var sheet = workbook.createSheet(name);
        for (int row = 0; row < lines.length; row++) {
            String[] cells = lines[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    var target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                    target.createCell(column).setCellValue(cells[column]);
                }
            }
        }
    }

    /** The smallest package that is a workbook: one sheet, whose XML is given, and its styles. */
    public static Path handBuilt(Path folder, String sheetXml) {
        return handBuilt(folder, sheetXml, "");
    }

    public static Path handBuilt(Path folder, String sheetXml, String workbookProperties) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType=
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", """
                <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r=
                "http://purl.oclc.org/ooxml/officeDocument/relationships">%s<x:sheets><x:sheet name="名簿" sheetId="1"
                r:id="rId1"/></x:sheets></x:workbook>""".formatted(workbookProperties));
        parts.put("xl/_rels/workbook.xml.rels", relationships("worksheet", "sheet.xml"));
        parts.put("xl/sheet.xml", sheetXml);
        return zip(folder.resolve("handmade.xlsx"), parts);
    }

    private static String relationships(String purpose, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
                Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
                </Relationships>""".formatted(purpose, target);
    }

    public static Path zip(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadingOptions options() {
        return options(EmployersTable.none());
    }

    public static ReadingOptions options(EmployersTable employers) {
        return new ReadingOptions(ReadValue.AS_OF, Optional.empty(), employers);
    }

    /**
     * What reading a whole file brings.
     *
     * @param told everything that is told of the file
     */
    public record Contents(List<RosterSheet> sheets, List<RosterEntry> entries, List<LocatedFinding> told) {

        /** All but the columns that a short roster of a test lacks. */
        public List<LocatedFinding> problems() {
            return told.stream()
                    .filter(problem -> problem.finding().code() != RosterFindingCode.COLUMN_MISSING)
                    .toList();
        }
    }

    public static Contents read(Path file) throws UnreadableRosterException {
        return read(file, options());
    }

    public static Contents read(Path file, ReadingOptions options) throws UnreadableRosterException {
        try (RosterReader reader = RosterReader.open(file, options)) {
            List<RosterEntry> entries = new ArrayList<>();
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                entries.add(entry);
            }
            return new Contents(reader.sheets(), entries, reader.problems());
        }
    }
}
