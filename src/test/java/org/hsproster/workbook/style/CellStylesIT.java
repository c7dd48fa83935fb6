package org.hsproster.workbook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.OutlookColors;
import org.hsproster.report.wording.Texts;

/** Added formats are the same in a workbook without other formats and in one full of similar ones. */
class CellStylesIT {

    private static final List<BaseStyle> BASES = List.of(
            new BaseStyle("Calibri", 11, VerticalAlignment.TOP, true, true, false),
            new BaseStyle("Calibri", 11, VerticalAlignment.CENTER, false, true, true),
            new BaseStyle("ＭＳ Ｐゴシック", 10.5, VerticalAlignment.BOTTOM, true, false, false));

    @Property(tries = 15)
    void inAnXlsx(@ForAll long seed) throws IOException {
        assertSameFormats(XSSFWorkbook::new, seed);
    }

    @Property(tries = 15)
    void inAnXls(@ForAll long seed) throws IOException {
        assertSameFormats(HSSFWorkbook::new, seed);
    }

    private static void assertSameFormats(Supplier<Workbook> form, long seed) throws IOException {
        try (Workbook plain = form.get();
                Workbook full = form.get()) {
            List<CellStyle> expected = all(plain);
            Random random = new Random(seed);
            for (CellStyle style : expected) {
                CellStyle decoy = full.createCellStyle();
                decoy.cloneStyleFrom(style);
                spoil(decoy, full, random.nextInt(14));
            }
            int before = full.getNumCellStyles();

            List<CellStyle> made = all(full);

            for (int i = 0; i < expected.size(); i++) {
                assertThat(described(full, made.get(i))).isEqualTo(described(plain, expected.get(i)));
            }
            assertThat(full.getNumCellStyles() - before).isLessThan(plain.getNumCellStyles());
        }
    }

    private static List<CellStyle> all(Workbook workbook) {
        CellStyles styles = new CellStyles(workbook, DateFormats.of(Texts.in(Locale.ENGLISH)));
        List<CellStyle> all = new ArrayList<>();
        for (BaseStyle base : BASES) {
            for (CellKind kind : CellKind.values()) {
                all.add(styles.style(kind, base));
                all.add(styles.quoted(kind, base));
            }
            Stream.of(OutlookColors.values()).forEach(colors -> all.add(styles.colored(CellKind.FLAG, base, colors)));
            Stream.of(HeatColors.values()).forEach(colors -> all.add(styles.colored(CellKind.HEAT, base, colors)));
        }
        return all;
    }

    /** Changes one attribute, or none. */
    private static void spoil(CellStyle style, Workbook workbook, int what) {
        switch (what) {
            case 0 -> style.setRotation((short) 45);
            case 1 -> style.setIndention((short) (style.getIndention() + 1));
            case 2 -> style.setShrinkToFit(true);
            case 3 -> style.setLocked(false);
            case 4 -> style.setHidden(true);
            case 5 -> style.setWrapText(!style.getWrapText());
            case 6 -> style.setAlignment(HorizontalAlignment.JUSTIFY);
            case 7 -> style.setFillPattern(FillPatternType.BIG_SPOTS);
            case 8 -> style.setBorderLeft(BorderStyle.DOUBLE);
            case 9 -> style.setDataFormat((short) 3);
            case 10 -> font(style, workbook).setStrikeout(true);
            case 11 -> font(style, workbook).setTypeOffset(Font.SS_SUPER);
            case 12 -> font(style, workbook).setColor(IndexedColors.BLUE.index);
            default -> {}
        }
    }

    private static Font font(CellStyle style, Workbook workbook) {
        return workbook.getFontAt(style.getFontIndex());
    }

    private static List<Object> described(Workbook workbook, CellStyle style) {
        List<Object> described = new ArrayList<>(List.of(
                style.getAlignment(),
                style.getVerticalAlignment(),
                style.getWrapText(),
                style.getIndention(),
                style.getRotation(),
                style.getShrinkToFit(),
                style.getLocked(),
                style.getHidden(),
                style.getQuotePrefixed(),
                style.getDataFormatString(),
                style.getFillPattern(),
                List.of(style.getBorderLeft(), style.getBorderRight(), style.getBorderTop(), style.getBorderBottom())));
        Font font = font(style, workbook);
        described.addAll(List.of(
                font.getFontName(),
                font.getFontHeight(),
                font.getBold(),
                font.getItalic(),
                font.getUnderline(),
                font.getStrikeout(),
                font.getTypeOffset()));
        described.addAll(style instanceof XSSFCellStyle xlsx ? colors(xlsx) : colors((HSSFCellStyle) style, font));
        return described;
    }

    private static List<String> colors(XSSFCellStyle style) {
        XSSFFont font = style.getFont();
        return Stream.of(
                        style.getFillForegroundXSSFColor(),
                        style.getLeftBorderXSSFColor(),
                        style.getBottomBorderXSSFColor(),
                        font.getXSSFColor())
                .map(color -> color == null ? "" : color.getARGBHex())
                .toList();
    }

    private static List<Integer> colors(HSSFCellStyle style, Font font) {
        return List.of(
                (int) style.getFillForegroundColor(),
                (int) style.getLeftBorderColor(),
                (int) style.getBottomBorderColor(),
                (int) ((HSSFFont) font).getColor());
    }
}
