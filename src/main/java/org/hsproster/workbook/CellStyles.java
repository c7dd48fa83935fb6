package org.hsproster.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formats of our cells. Each is made once per workbook, which may hold 64,000 of them in all. */
final class CellStyles {

    static final int HEADER_FILL = 0x17594A;
    private static final int GROUP_FILL = 0xDCEBE6;
    private static final int OWN_HEADER_FILL = 0xE3E6EA;
    private static final int WHITE = 0xFFFFFF;
    private static final int FRAME = 0xBFBFBF;
    private static final int LINK_INK = 0x0B4FA0;

    private record Key(CellKind kind, Look look, boolean quoted, Optional<OutlookPaint> paint) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle style(CellKind kind, Look look) {
        return styles.computeIfAbsent(new Key(kind, look, false, Optional.empty()), this::create);
    }

    /** The same for a text that a spreadsheet would take for a formula if somebody edited the cell. */
    XSSFCellStyle quoted(CellKind kind, Look look) {
        return styles.computeIfAbsent(new Key(kind, look, true, Optional.empty()), this::create);
    }

    XSSFCellStyle flag(Look look, OutlookPaint paint) {
        return styles.computeIfAbsent(new Key(CellKind.FLAG, look, false, Optional.of(paint)), this::create);
    }

    private XSSFCellStyle create(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(key));
        style.setQuotePrefixed(key.quoted());
        style.setWrapText(isFramed(key));
        style.setVerticalAlignment(
                key.kind().isHead() ? VerticalAlignment.CENTER : key.look().vertical());
        style.setAlignment(key.look().framed() ? horizontal(key.kind()) : HorizontalAlignment.LEFT);
        style.setIndention((short) (key.look().framed() ? 0 : 1));
        style.setDataFormat(workbook.createDataFormat().getFormat(format(key.kind())));
        fill(style, key);
        if (isFramed(key)) {
            frame(style);
        }
        return style;
    }

    private static boolean isFramed(Key key) {
        return key.look().framed() && key.kind().isFramed();
    }

    private XSSFFont font(Key key) {
        XSSFFont font = workbook.createFont();
        font.setFontName(key.look().fontName());
        font.setFontHeight(key.look().fontSize() + (key.kind() == CellKind.TITLE ? 5 : 0));
        font.setBold(key.kind().isBold());
        if (key.kind() == CellKind.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
            font.setColor(color(LINK_INK));
        }
        if (key.kind() == CellKind.HEADER) {
            font.setColor(color(WHITE));
        }
        key.paint().ifPresent(paint -> font.setColor(color(paint.ink())));
        return font;
    }

    private void fill(XSSFCellStyle style, Key key) {
        Optional<Integer> fill = switch (key.kind()) {
            case HEADER -> Optional.of(HEADER_FILL);
            case GROUP -> Optional.of(GROUP_FILL);
            case OWN_HEADER -> Optional.of(OWN_HEADER_FILL);
            default -> key.paint().map(OutlookPaint::fill);
        };
        fill.ifPresent(rgb -> {
            style.setFillForegroundColor(color(rgb));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    }

    private void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = color(FRAME);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private static HorizontalAlignment horizontal(CellKind kind) {
        return switch (kind) {
            case HEADER, DATE -> HorizontalAlignment.CENTER;
            case NUMBER, DIFFERENCE -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private static String format(CellKind kind) {
        return switch (kind) {
            case NUMBER -> "0";
            case DIFFERENCE -> "+0;-0;0";
            case DATE, OWN_DATE -> "yyyy-mm-dd";
            case OWN_TEXT, OWN_HEADER -> "@";
            default -> "General";
        };
    }

    private XSSFColor color(int rgb) {
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, workbook.getStylesSource().getIndexedColors());
    }
}
