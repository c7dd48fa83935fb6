package org.hsproster.workbook.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.usermodel.HSSFDataFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;

/**
 * A cell format of Excel 97 to 2003, independent of the program that wrote it. Colours are indices of the palette.
 *
 * @param cell protection, the mark of a text, and the parent style
 * @param position alignment and wrapping
 * @param indent with the other bits of its field
 * @param fill the colour, or those of a hatch; empty if there is none
 * @param frame lines and their colours
 */
record XlsFormat(
        XlsFont font,
        String numberFormat,
        int cell,
        int position,
        int indent,
        List<Integer> fill,
        List<Integer> frame) {

    /** The bits of the field apart from those that say in which attributes the format differs from its style. */
    private static final int INDENT = 0xDF;

    record XlsFont(String name, int height, int attributes, int weight, int color, int script, int underline) {

        static XlsFont of(FontRecord font) {
            return new XlsFont(
                    font.getFontName(),
                    font.getFontHeight(),
                    font.getAttributes(),
                    font.getBoldWeight(),
                    font.getColorPaletteIndex(),
                    font.getSuperSubScript(),
                    font.getUnderline());
        }
    }

    /** Returns empty for a style, and for attributes that no added cell has. */
    static Optional<XlsFormat> of(ExtendedFormatRecord record, InternalWorkbook workbook, HSSFDataFormat formats) {
        if (record.getXFType() != ExtendedFormatRecord.XF_CELL
                || record.getDiag() != 0
                || record.getFormatIndex() < 0
                || fill(record).isEmpty()) {
            return Optional.empty();
        }
        String code = formats.getFormat(record.getFormatIndex());
        return font(record.getFontIndex(), workbook)
                .map(font -> new XlsFormat(
                        font,
                        NumberFormatText.normal(code == null ? "" : code),
                        record.getCellOptions(),
                        record.getAlignmentOptions(),
                        record.getIndentionOptions() & INDENT,
                        fill(record).get(),
                        frame(record)));
    }

    /** Returns empty for a pattern that no added cell has. */
    private static Optional<List<Integer>> fill(ExtendedFormatRecord record) {
        int pattern = record.getAdtlFillPattern(); // may be none of the file format's
        int color = record.getFillForeground();
        if (pattern == FillPatternType.NO_FILL.getCode()) {
            return Optional.of(List.of());
        }
        if (pattern == FillPatternType.THIN_FORWARD_DIAG.getCode()) {
            return Optional.of(List.of(color, (int) record.getFillBackground()));
        }
        return pattern == FillPatternType.SOLID_FOREGROUND.getCode() ? Optional.of(List.of(color)) : Optional.empty();
    }

    /** Returns a font by its number, of which there is no number 4. */
    private static Optional<XlsFont> font(int number, InternalWorkbook workbook) {
        int place = number > 4 ? number - 1 : number;
        return place < 0 || place >= workbook.getNumberOfFontRecords()
                ? Optional.empty()
                : Optional.of(XlsFont.of(workbook.getFontRecordAt(number)));
    }

    private static List<Integer> frame(ExtendedFormatRecord record) {
        int[] lines = {record.getBorderLeft(), record.getBorderRight(), record.getBorderTop(), record.getBorderBottom()
        };
        int[] colors = {
            record.getLeftBorderPaletteIdx(),
            record.getRightBorderPaletteIdx(),
            record.getTopBorderPaletteIdx(),
            record.getBottomBorderPaletteIdx()
        };
        return IntStream.range(0, lines.length)
                .map(side -> lines[side] == BorderStyle.NONE.getCode() ? 0 : (lines[side] << Byte.SIZE) | colors[side])
                .boxed()
                .toList();
    }
}
