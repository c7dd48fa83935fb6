package org.hsproster.workbook.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.SmallRoster;
import org.hsproster.testing.workbooks.PackageFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbook with the largest number of cell formats")
class FormatLimitsIT {

    private static final String STYLES = "xl/styles.xml";
    private static final Pattern CELL_FORMATS = Pattern.compile("(<cellXfs[^>]*>)(.*)(</cellXfs>)", Pattern.DOTALL);

    /** Returns different formats for different numbers. */
    private static final IntFunction<String> ALMOST_ALIKE = number -> "<xf numFmtId=\"" + number / 1350
            + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"><alignment indent=\"" + number % 15
            + "\" textRotation=\"" + number / 15 % 90 + "\"/></xf>";

    private static final IntFunction<String> ALIKE = number -> ALMOST_ALIKE.apply(0);

    @TempDir
    private Path folder;

    private int saved;

    @Test
    void anXlsxTakesOursWhileThereIsRoom() throws Exception {
        Path plain = xlsx();
        int needed = inXlsx(annotate(plain)) - inXlsx(plain);

        assertThat(inXlsx(annotate(filled(plain, ALMOST_ALIKE, XlsxFormats.MOST - needed))))
                .isEqualTo(XlsxFormats.MOST);
        assertIsRefused(filled(plain, ALMOST_ALIKE, XlsxFormats.MOST - needed + 1));
    }

    @Test
    void anXlsxTakesOursWhereTheyAreThereAlready() throws Exception {
        Path full = filled(annotate(xlsx()), ALMOST_ALIKE, XlsxFormats.MOST);

        assertThat(inXlsx(annotate(full))).isEqualTo(XlsxFormats.MOST);
    }

    @Test
    void anXlsxIsReadWhereAllAreTheSame() throws Exception {
        Path plain = xlsx();
        int needed = inXlsx(annotate(plain)) - inXlsx(plain);

        assertThat(inXlsx(annotate(filled(plain, ALIKE, XlsxFormats.MOST - needed))))
                .isEqualTo(XlsxFormats.MOST);
        assertIsRefused(filled(plain, ALIKE, XlsxFormats.MOST));
    }

    @Test
    void anXlsTakesOursWhileThereIsRoom() throws Exception {
        Path plain = xls(new HSSFWorkbook(), 0);
        Path annotated = annotate(plain);
        int needed = inXls(annotated) - inXls(plain);

        assertThat(inXls(annotate(xls(new HSSFWorkbook(), XlsFormats.MOST - needed))))
                .isEqualTo(XlsFormats.MOST);
        assertIsRefused(xls(new HSSFWorkbook(), XlsFormats.MOST - needed + 1));
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(annotated))) {
            assertThat(inXls(annotate(xls(workbook, XlsFormats.MOST))))
                    .as("they are there already")
                    .isEqualTo(XlsFormats.MOST);
        }
    }

    private void assertIsRefused(Path file) {
        assertThatExceptionOfType(UnreadableRosterException.class)
                .isThrownBy(() -> annotate(file))
                .satisfies(e -> assertThat(e.problem().finding().code()).isEqualTo(RosterFindingCode.TOO_MANY_FORMATS));
    }

    private Path xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SmallRoster.fill(workbook.createSheet(SmallRoster.SHEET));
            return SmallRoster.save(workbook, folder.resolve(saved++ + ".xlsx"));
        }
    }

    private Path filled(Path xlsx, IntFunction<String> format, int count) throws IOException {
        Map<String, String> parts = PackageFiles.read(xlsx);
        String added = IntStream.range(inXlsx(xlsx), count).mapToObj(format).collect(Collectors.joining());
        Matcher formats = CELL_FORMATS.matcher(parts.get(STYLES));
        parts.put(STYLES, formats.replaceFirst("<cellXfs count=\"" + count + "\">$2" + added + "$3"));
        Path file = folder.resolve(saved++ + ".xlsx");
        PackageFiles.write(file, parts);
        return file;
    }

    private static int inXlsx(Path file) throws IOException {
        Matcher formats = CELL_FORMATS.matcher(PackageFiles.read(file).get(STYLES));
        return formats.find() ? formats.group(2).split("<xf ", -1).length - 1 : 0;
    }

    private Path xls(HSSFWorkbook workbook, int count) throws IOException {
        if (workbook.getNumberOfSheets() == 0) {
            SmallRoster.fill(workbook.createSheet(SmallRoster.SHEET));
        }
        for (int number = workbook.getNumCellStyles(); number < count; number++) {
            HSSFCellStyle style = workbook.createCellStyle();
            style.setIndention((short) (number % 15));
            style.setRotation((short) (number / 15 % 90));
            style.setDataFormat((short) (number / 1350));
        }
        return SmallRoster.save(workbook, folder.resolve(saved++ + ".xls"));
    }

    private static int inXls(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getNumCellStyles();
        }
    }

    private Path annotate(Path file) throws IOException, UnreadableRosterException {
        String name = file.getFileName().toString();
        return SmallRoster.annotate(file, folder.resolve(saved++ + name.substring(name.indexOf('.'))));
    }
}
