package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.WriteProtectRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Records of an .xls that Excel and LibreOffice open and POI would not")
class OddRecordsIT {

    private static final int BOF = 0x809;
    private static final int COUNTRY = 0x8C;
    private static final int FONT = 0x31;
    private static final int FORMAT = 0x41E;
    private static final int CELL_FORMAT = 0xE0;
    private static final int SUPBOOK = 0x1AE;
    private static final int EXTERNSHEET = 0x17;
    private static final int DELTA = 0x10;
    private static final int TAB = 0x85;
    private static final int TEXT = 0xFD;

    @TempDir
    Path home;

    /** A record: its number and its content. */
    private record Biff(int sid, byte[] content) {

        private void writeTo(ByteArrayOutputStream out) {
            byte[] header = new byte[4];
            LittleEndian.putUShort(header, 0, sid);
            LittleEndian.putUShort(header, 2, content.length);
            out.writeBytes(header);
            out.writeBytes(content);
        }
    }

    @Test
    void noCountry() throws Exception {
        assertComesBack(without(COUNTRY));
    }

    @Test
    void noCountryAndNoFormats() throws Exception {
        assertComesBack(records -> without(FORMAT).apply(without(COUNTRY).apply(records)));
    }

    @Test
    void noFonts() throws Exception {
        assertComesBack(without(FONT));
    }

    @Test
    void noFontsAndNoFormats() throws Exception {
        assertComesBack(records -> without(FORMAT).apply(without(FONT).apply(records)));
    }

    /** Such cells have the font of the workbook, and must not get the font of the report. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 5, 6, 9, 511, 600, 65_535})
    void fontsThatAreNotThere(int number) throws Exception {
        assertComesBack(records -> {
            List<Biff> formats =
                    records.stream().filter(each -> each.sid() == CELL_FORMAT).toList();
            LittleEndian.putUShort(formats.get(15).content(), 0, number);
            return records;
        });

        try (InputStream in = Files.newInputStream(home.resolve("output/odd-assessed-2026-11-21.xls"));
                HSSFWorkbook copy = new HSSFWorkbook(in)) {
            int font = copy.getCellStyleAt(15).getFontIndex();
            assertThat(font).isEqualTo((short) number);
            if (number < 512) {
                assertThat(copy.getFontAt(font).getFontHeight()).isEqualTo((short) 200);
                assertThat(copy.getFontAt(font).getFontName()).isEqualTo("Arial");
                assertThat(copy.getFontAt(font).getBold()).isFalse();
            }
        }
    }

    @Test
    void theCountryBeforeTheFonts() throws Exception {
        assertComesBack(records -> {
            List<Biff> moved = new ArrayList<>(without(COUNTRY).apply(records));
            moved.add(first(moved, FONT), records.get(first(records, COUNTRY)));
            return moved;
        });
    }

    @Test
    void namesWithoutAnyReferenceToASheet() throws Exception {
        assertComesBack(records -> without(SUPBOOK).apply(without(EXTERNSHEET).apply(records)));
    }

    @Test
    void aRecordThatIsLongerThanItsContent() throws Exception {
        assertComesBack(records -> records.stream()
                .map(each -> each.sid() == DELTA
                        ? new Biff(DELTA, Arrays.copyOf(each.content(), each.content().length + 8))
                        : each)
                .toList());
    }

    @Test
    void rowsOutOfTheirOrder() throws Exception {
        assertComesBack(records -> {
            int sheet = IntStream.range(0, records.size())
                    .filter(place -> records.get(place).sid() == BOF)
                    .max()
                    .orElseThrow();
            List<Biff> moved = new ArrayList<>(records);
            List<Biff> cells = moved.subList(sheet, moved.size());
            List<Integer> places = IntStream.range(0, cells.size())
                    .filter(place -> cells.get(place).sid() == TEXT)
                    .boxed()
                    .toList();
            List<Biff> reversed =
                    new ArrayList<>(places.stream().map(cells::get).toList());
            Collections.reverse(reversed);
            for (int i = 0; i < reversed.size(); i++) {
                cells.set(places.get(i), reversed.get(i));
            }
            return moved;
        });
    }

    @Test
    void sheetsInAnotherOrderThanTheirTabs() throws Exception {
        assertComesBack(records -> {
            List<List<Biff>> sheets = new ArrayList<>();
            for (Biff each : records) {
                if (each.sid() == BOF) {
                    sheets.add(new ArrayList<>());
                }
                sheets.get(sheets.size() - 1).add(each);
            }
            List<Biff> tabs =
                    sheets.get(0).stream().filter(each -> each.sid() == TAB).toList();
            int start = tabs.stream()
                    .mapToInt(each -> LittleEndian.getInt(each.content()))
                    .min()
                    .orElseThrow();
            List<Biff> moved = new ArrayList<>(sheets.get(0));
            for (int sheet = tabs.size(); sheet > 0; sheet--) {
                LittleEndian.putInt(tabs.get(sheet - 1).content(), 0, start);
                start += sheets.get(sheet).stream()
                        .mapToInt(each -> each.content().length + 4)
                        .sum();
                moved.addAll(sheets.get(sheet));
            }
            return moved;
        });
    }

    @Test
    void aWriteProtectionBeforeThePassword() throws Exception {
        Path file = home.resolve("protected.xls");
        Biff8EncryptionKey.setCurrentUserPassword("opensesame");
        try (HSSFWorkbook workbook = workbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getInternalWorkbook().getWorkbookRecordList().add(1, new WriteProtectRecord());
            workbook.getInternalWorkbook().getWorkbookRecordList().add(2, new FilePassRecord(EncryptionMode.cryptoAPI));
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", file.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal.err()).contains("protected.xls is protected");
    }

    @Test
    void asManyFormatsAsExcelAllows() throws Exception {
        for (String name : new String[] {"full.xls", "full.xlsx"}) {
            try (Workbook workbook = name.endsWith("xls") ? workbook() : new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(home.resolve(name))) {
                if (workbook.getNumberOfSheets() == 0) {
                    fillRoster(workbook.createSheet("Roster"));
                }
                int most = name.endsWith("xls") ? 4_030 : 64_000;
                Random any = new Random(18); // else the file would look like one made to unpack for ever
                while (workbook.getNumCellStyles() < most) {
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat((short) any.nextInt(50));
                    style.setRotation((short) any.nextInt(90));
                    style.setIndention((short) any.nextInt(15));
                }
                workbook.write(out);
            }
            Terminal terminal = new Terminal(home);

            assertThat(terminal.execute("assess", home.resolve(name).toString()))
                    .isEqualTo(ExitCodes.ROSTER);
            assertThat(terminal.err())
                    .contains(name + " holds about as many cell formats")
                    .hasLineCount(1);
        }
    }

    private void assertComesBack(UnaryOperator<List<Biff>> change) throws Exception {
        Path file = home.resolve("odd.xls");
        save(file, change);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", file.toString(), "--lang", "en"))
                .as(terminal.err())
                .isZero();

        try (InputStream in = Files.newInputStream(home.resolve("output/odd-assessed-2026-11-21.xls"));
                HSSFWorkbook copy = new HSSFWorkbook(in)) {
            Sheet roster = copy.getSheet("Roster");
            assertThat(roster.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Name");
            assertThat(roster.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Ben Test");
            assertThat(copy.getSheet("Notes").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("not a roster");
            assertThat(copy.getName("limit").getRefersToFormula()).isEqualTo("70");
            assertThat(copy.getSheetName(0)).isEqualTo("Summary");
        }
    }

    private static void save(Path file, UnaryOperator<List<Biff>> change) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = workbook()) {
            workbook.write(written);
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(written.toByteArray()));
                OutputStream out = Files.newOutputStream(file)) {
            byte[] stream = files.createDocumentInputStream("Workbook").readAllBytes();
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            change.apply(records(stream)).forEach(each -> each.writeTo(changed));
            byte[] result = changed.toByteArray();
            if (result.length != stream.length) {
                result = withPositions(result);
            }
            files.createOrUpdateDocument(new ByteArrayInputStream(result), "Workbook");
            files.writeFilesystem(out);
        }
    }

    /** Returns the stream with the positions of its sheets, after records were added or removed. */
    private static byte[] withPositions(byte[] stream) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> tabs = new ArrayList<>();
        for (int at = 0; at < stream.length; at += 4 + LittleEndian.getUShort(stream, at + 2)) {
            if (LittleEndian.getUShort(stream, at) == BOF) {
                starts.add(at);
            } else if (LittleEndian.getUShort(stream, at) == TAB) {
                tabs.add(at + 4);
            }
        }
        for (int tab = 0; tab < tabs.size(); tab++) {
            LittleEndian.putInt(stream, tabs.get(tab), starts.get(tab + 1));
        }
        return stream;
    }

    private static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("not a roster");
        fillRoster(workbook.createSheet("Roster"));
        Name name = workbook.createName();
        name.setNameName("limit");
        name.setRefersToFormula("70");
        return workbook;
    }

    private static void fillRoster(Sheet sheet) {
        fill(sheet.createRow(0), "Employee No.", "Name", "Date of birth", "Status of residence", "Visa expiry");
        fill(sheet.createRow(1), "1", "Ada Test", "1990-01-01", "HSP (i)(b)", "2027-04-20");
        fill(sheet.createRow(2), "2", "Ben Test", "1991-01-01", "Engineer", "2027-05-20");
    }

    private static void fill(Row row, String... texts) {
        for (String text : texts) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
        }
    }

    private static UnaryOperator<List<Biff>> without(int sid) {
        return records -> records.stream().filter(each -> each.sid() != sid).toList();
    }

    private static int first(List<Biff> records, int sid) {
        return IntStream.range(0, records.size())
                .filter(place -> records.get(place).sid() == sid)
                .findFirst()
                .orElseThrow();
    }

    private static List<Biff> records(byte[] stream) {
        List<Biff> records = new ArrayList<>();
        for (int at = 0; at < stream.length; ) {
            int length = LittleEndian.getUShort(stream, at + 2);
            records.add(
                    new Biff(LittleEndian.getUShort(stream, at), Arrays.copyOfRange(stream, at + 4, at + 4 + length)));
            at += 4 + length;
        }
        return records;
    }
}
