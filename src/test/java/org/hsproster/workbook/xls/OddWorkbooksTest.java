package org.hsproster.workbook.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.SmallRoster;
import org.hsproster.testing.workbooks.PackageFiles;
import org.hsproster.workbook.annotation.AddedColumn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An odd workbook is copied, or refused with one sentence")
class OddWorkbooksTest {

    private static final HexFormat HEX = HexFormat.of();

    /** An object in the form of Excel 95, without a drawing before it. */
    private static final String OLD_OBJECT =
            "5d00" + "1a00" + "0100000001000100" + "000000000000000000000000000000000000";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                OLD_OBJECT,
                "5d000000",
                "5d0004001500ffff",
                "1c0001000a",
                "b00002000100",
                "830002000100830002000000"
            })
    void recordsOfASheetThatCannotBeReadStay(String record) throws Exception {
        Path file = changed(xls(workbook -> workbook), "Workbook", stream -> beforeEnd(stream, record));

        Path copy = annotate(file);

        assertThat(HEX.formatHex(stream(copy, "Workbook"))).contains(record);
        assertIsAnnotated(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0100", "3930"})
    void aCodePageThatThereIsNotIsPassedOver(String number) throws Exception {
        Path file = changed(
                xls(workbook -> {
                    workbook.createInformationProperties();
                    workbook.getSummaryInformation().setAuthor("HR");
                    return workbook;
                }),
                "\005SummaryInformation",
                stream -> HEX.parseHex(HEX.formatHex(stream).replaceFirst("02000000e9fd", "02000000" + number)));

        Path copy = annotate(file);

        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSummaryInformation().getAuthor()).isEqualTo("HR");
            assertThat(workbook.getSummaryInformation().getTitle()).isNotBlank();
        }
    }

    /** With so many sheets, the ids of shapes for comments are used up. */
    @ParameterizedTest
    @CsvSource({"62, false", "63, true", "80, true"})
    void aCopySaysWhereItHasNoComments(int sheets, boolean isSaid) throws Exception {
        Path file = xls(workbook -> {
            for (int number = 0; number < sheets; number++) {
                workbook.createSheet().createDrawingPatriarch();
            }
            return workbook;
        });

        Path copy = annotate(file);

        assertIsAnnotated(copy);
        try (Workbook workbook = open(copy)) {
            assertThat(workbook.getSheet(SmallRoster.SHEET).getCellComments().isEmpty())
                    .isEqualTo(isSaid);
            assertThat(StreamSupport.stream(workbook.spliterator(), false)
                            .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .map(Cell::toString)
                            .anyMatch(text -> text.contains("No comments could be added")))
                    .isEqualTo(isSaid);
        }
    }

    @Test
    void aDrawingThatCannotBeWrittenIsRefused() throws Exception {
        Path file = changed(
                commented(),
                "Workbook",
                stream -> HEX.parseHex(HEX.formatHex(stream).replaceFirst("5d00(....)15001200", "5d00$115000000")));

        assertIsRefused(file, RosterFindingCode.NOT_COPIED);
    }

    @Test
    void aWorkbookWithoutFontsGetsSome() throws Exception {
        Path file = changed(xls(workbook -> workbook), "Workbook", OddWorkbooksTest::withoutFonts);

        assertIsAnnotated(annotate(file));
    }

    /** Replaces fonts by records without effect. */
    private static byte[] withoutFonts(byte[] stream) {
        XlsRecordBytes record = new XlsRecordBytes(stream, 0, stream.length);
        while (record.next()) {
            if (record.sid() == FontRecord.sid) {
                LittleEndian.putUShort(stream, record.start(), 0x0FFF);
            }
        }
        return stream;
    }

    @Test
    void anotherSheetThatUnpacksTooFarIsRefused() throws Exception {
        Path file = xlsx(workbook -> {
            workbook.createSheet("other");
            return workbook;
        });
        Map<String, String> parts = PackageFiles.read(file);
        parts.computeIfPresent(
                "xl/worksheets/sheet2.xml",
                (name, text) ->
                        text.replace("<sheetData/>", "<sheetData>" + "<row></row>".repeat(100_000) + "</sheetData>"));
        PackageFiles.write(file, parts);

        assertIsRefused(file, RosterFindingCode.INFLATES_TOO_FAR);
    }

    @Test
    void formatsAmongWhichOtherRecordsStandAreRefused() throws Exception {
        Path file = changed(
                xls(workbook -> workbook),
                "Workbook",
                stream -> HEX.parseHex(
                        HEX.formatHex(stream).replaceFirst("((?:e0001400.{40}){4})e0001400", "$1e0e81400")));

        assertIsRefused(file, RosterFindingCode.NOT_COPIED);
    }

    @Test
    void aPartThatCannotBeReadIsRefused() throws Exception {
        Path file = xlsx(workbook -> workbook);
        Map<String, String> parts = PackageFiles.read(file);
        parts.computeIfPresent(
                "xl/styles.xml",
                (name, text) -> text.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://schemas.microsoft.com/office/excel/2006/2"));
        PackageFiles.write(file, parts);

        assertIsRefused(file, RosterFindingCode.NOT_COPIED);
    }

    @Test
    void cellsWithoutAnAddressFollowThoseBeforeThem() throws Exception {
        Path file = xlsx(workbook -> workbook);
        Map<String, String> parts = PackageFiles.read(file);
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml", (name, text) -> text.replaceAll("<c r=\"[A-Z]+\\d\"", "<c r=\"\""));
        PackageFiles.write(file, parts);

        assertIsAnnotated(annotate(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "-1", "", "NaN"})
    void aRowHeightThatIsNoneIsPassedOver(String height) throws Exception {
        Path file = xlsx(workbook -> workbook);
        Map<String, String> parts = PackageFiles.read(file);
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, text) -> text.replace("<row ", "<row ht=\"" + height + "\" customHeight=\"1\" "));
        PackageFiles.write(file, parts);

        assertThat(PackageFiles.read(annotate(file)).get("xl/worksheets/sheet1.xml"))
                .contains("ht=\"" + height + "\" customHeight=\"1\"", "<c r=\"H2\"");
    }

    @Test
    void aWorksheetThatIsOnNoListStays() throws Exception {
        Path file = xlsx(workbook -> {
            workbook.createSheet("lost");
            return workbook;
        });
        Map<String, String> parts = PackageFiles.read(file);
        parts.computeIfPresent(
                PackageFiles.WORKBOOK, (name, text) -> text.replaceFirst("(name=\"lost\".*?id=\")[^\"]*\"", "$1\""));
        PackageFiles.write(file, parts);

        Map<String, String> after = PackageFiles.read(annotate(file));

        assertThat(after.get("xl/worksheets/sheet2.xml")).isEqualTo(parts.get("xl/worksheets/sheet2.xml"));
        assertThat(after.get(PackageFiles.WORKBOOK_LINKS))
                .contains("relationships/worksheet\" Target=\"worksheets/sheet2.xml\"");
    }

    @ParameterizedTest
    @CsvSource({"xls, 0, false", "xls, 1, true", "xlsx, 0, false", "xlsx, 1, true"})
    void columnsNeedRoomToTheRightOfTheValues(String form, int tooMany, boolean isRefused) throws Exception {
        Path file = save(form, workbook -> {
            last(workbook, tooMany).setCellValue("x");
            return workbook;
        });

        if (isRefused) {
            assertIsRefused(file, RosterFindingCode.NO_ROOM_FOR_COLUMNS);
        } else {
            assertThat(annotated(annotate(file), columns(form) - AddedColumn.values().length))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"xls", "xlsx"})
    void columnsStandOverFillsThatLeaveNoRoom(String form) throws Exception {
        Path file = save(form, workbook -> {
            CellStyle filled = workbook.createCellStyle();
            filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Row header = workbook.getSheet(SmallRoster.SHEET).getRow(0);
            for (int column = SmallRoster.COLUMNS; column < columns(form); column++) {
                header.createCell(column).setCellStyle(filled);
            }
            return workbook;
        });

        assertIsAnnotated(annotate(file));
    }

    @ParameterizedTest
    @CsvSource({"xls", "xlsx"})
    void aMergedTitleThatLeavesNoRoomIsRefused(String form) throws Exception {
        Path file = save(form, workbook -> {
            workbook.getSheet(SmallRoster.SHEET).addMergedRegion(new CellRangeAddress(8, 8, 0, columns(form) - 1));
            return workbook;
        });

        assertIsRefused(file, RosterFindingCode.NO_ROOM_FOR_COLUMNS);
    }

    private static Cell last(Workbook workbook, int tooMany) {
        int columns = workbook.getSpreadsheetVersion().getMaxColumns();
        return workbook.getSheet(SmallRoster.SHEET)
                .createRow(9)
                .createCell(columns - AddedColumn.values().length - 1 + tooMany);
    }

    private static int columns(String form) {
        return form.equals("xls") ? 256 : 16_384;
    }

    private void assertIsRefused(Path file, RosterFindingCode code) {
        assertThatExceptionOfType(UnreadableRosterException.class)
                .isThrownBy(() -> annotate(file))
                .satisfies(e -> assertThat(e.problem().finding().code()).isEqualTo(code));
    }

    private static void assertIsAnnotated(Path copy) throws IOException {
        assertThat(annotated(copy, SmallRoster.COLUMNS)).isTrue();
    }

    private static boolean annotated(Path copy, int column) throws IOException {
        try (Workbook workbook = open(copy)) {
            Sheet sheet = workbook.getSheet(SmallRoster.SHEET);
            return !sheet.getRow(0).getCell(column).getStringCellValue().isBlank()
                    && !sheet.getRow(1).getCell(column).getStringCellValue().isBlank();
        }
    }

    private static Workbook open(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        return file.toString().endsWith(".xls") ? new HSSFWorkbook(XlsRepair.open(content)) : new XSSFWorkbook(content);
    }

    private Path annotate(Path file) throws IOException, UnreadableRosterException {
        return SmallRoster.annotate(file, folder.resolve("annotated-" + file.getFileName()));
    }

    private Path save(String form, UnaryOperator<Workbook> change) throws IOException {
        try (Workbook workbook = form.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            SmallRoster.fill(workbook.createSheet(SmallRoster.SHEET));
            return SmallRoster.save(change.apply(workbook), folder.resolve("roster." + form));
        }
    }

    private Path xlsx(UnaryOperator<Workbook> change) throws IOException {
        return save("xlsx", change);
    }

    private Path xls(UnaryOperator<HSSFWorkbook> change) throws IOException {
        return save("xls", workbook -> change.apply((HSSFWorkbook) workbook));
    }

    private Path commented() throws IOException {
        return xls(workbook -> {
            var drawing = workbook.getSheet(SmallRoster.SHEET).createDrawingPatriarch();
            drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 9, 9, 11, 11))
                    .setString(workbook.getCreationHelper().createRichTextString("既存"));
            return workbook;
        });
    }

    /** Adds a record after all others of the last sheet. */
    private static byte[] beforeEnd(byte[] stream, String record) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        int end = HEX.formatHex(stream).lastIndexOf("0a000000") / 2;
        longer.write(stream, 0, end);
        longer.writeBytes(HEX.parseHex(record));
        longer.write(stream, end, stream.length - end);
        return longer.toByteArray();
    }

    private static Path changed(Path xls, String part, UnaryOperator<byte[]> change) throws IOException {
        byte[] content = change.apply(stream(xls, part));
        try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(xls));
                ByteArrayOutputStream whole = new ByteArrayOutputStream()) {
            files.createOrUpdateDocument(new ByteArrayInputStream(content), part);
            files.writeFilesystem(whole);
            return Files.write(xls, whole.toByteArray());
        }
    }

    private static byte[] stream(Path xls, String part) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(xls));
                InputStream in = files.createDocumentInputStream(part)) {
            return in.readAllBytes();
        }
    }
}
