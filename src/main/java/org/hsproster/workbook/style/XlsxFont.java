package org.hsproster.workbook.style;

import java.util.Optional;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBooleanProperty;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STFontScheme;

/**
 * A font of an .xlsx.
 *
 * @param height in points
 * @param underline the number in the file format; 0 for none
 */
record XlsxFont(String name, double height, boolean isBold, boolean isItalic, int underline, String color) {

    /** Returns empty for a font with attributes that no added cell has, or whose name depends on the theme. */
    static Optional<XlsxFont> of(CTFont font) {
        if (hasMore(font) || font.sizeOfNameArray() == 0 || font.sizeOfSzArray() == 0) {
            return Optional.empty();
        }
        Optional<String> color =
                font.sizeOfColorArray() == 0 ? Optional.of("") : XlsxParts.color(font.getColorArray(0));
        return color.map(shown -> new XlsxFont(
                font.getNameArray(0).getVal(),
                font.getSzArray(0).getVal(),
                isSaid(font.getBArray()),
                isSaid(font.getIArray()),
                font.sizeOfUArray() == 0 ? 0 : font.getUArray(0).getVal().intValue(),
                shown));
    }

    private static boolean hasMore(CTFont font) {
        return isSaid(font.getStrikeArray())
                || isSaid(font.getOutlineArray())
                || isSaid(font.getShadowArray())
                || isSaid(font.getCondenseArray())
                || isSaid(font.getExtendArray())
                || (font.sizeOfVertAlignArray() > 0
                        && font.getVertAlignArray(0).getVal() != STVerticalAlignRun.BASELINE)
                || (font.sizeOfSchemeArray() > 0 && font.getSchemeArray(0).getVal() != STFontScheme.NONE);
    }

    private static boolean isSaid(CTBooleanProperty[] property) {
        return property.length > 0 && property[0].getVal();
    }
}
