package org.hsproster.workbook.style;

import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellProtection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STHorizontalAlignment;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STVerticalAlignment;

/**
 * A cell format of an .xlsx, independent of the program that wrote it.
 *
 * @param fill the colour, or those of a hatch; empty if there is none
 * @param frame left, right, top, bottom
 */
record XlsxFormat(
        XlsxFont font, String fill, List<String> frame, String numberFormat, Position position, Options options) {

    /** The alignment of the text of a cell. */
    record Position(int horizontal, int vertical, boolean isWrapped, long indent) {}

    record Options(boolean isQuoted, boolean isLocked, boolean isHidden) {}

    /** Returns the alignment in the numbers of the file format; empty if text is rotated, shrunk or right-to-left. */
    static Optional<Position> position(CTXf xf) {
        CTCellAlignment alignment = xf.getAlignment();
        if (alignment == null) {
            return Optional.of(
                    new Position(STHorizontalAlignment.INT_GENERAL, STVerticalAlignment.INT_BOTTOM, false, 0));
        }
        boolean isPlain = alignment.xgetTextRotation() == null
                || "0".equals(alignment.xgetTextRotation().getStringValue());
        if (!isPlain
                || alignment.getShrinkToFit()
                || alignment.getReadingOrder() > 0
                || alignment.getJustifyLastLine()) {
            return Optional.empty();
        }
        STHorizontalAlignment.Enum horizontal = alignment.getHorizontal();
        STVerticalAlignment.Enum vertical = alignment.getVertical();
        return Optional.of(new Position(
                horizontal == null ? STHorizontalAlignment.INT_GENERAL : horizontal.intValue(),
                vertical == null ? STVerticalAlignment.INT_BOTTOM : vertical.intValue(),
                alignment.getWrapText(),
                alignment.getIndent()));
    }

    static Options options(CTXf xf) {
        CTCellProtection protection = xf.getProtection();
        boolean isLocked = protection == null || !protection.isSetLocked() || protection.getLocked();
        return new Options(xf.getQuotePrefix(), isLocked, protection != null && protection.getHidden());
    }
}
