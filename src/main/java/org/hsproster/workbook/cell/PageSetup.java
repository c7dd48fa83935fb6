package org.hsproster.workbook.cell;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.report.wording.Texts;

/** How a sheet of ours goes on paper: A4 landscape, as wide as the page, numbered and marked confidential. */
public final class PageSetup {

    /** In points, of A4. */
    private static final double SHORT_EDGE = 595;

    private static final double LONG_EDGE = 842;
    private static final double POINTS_PER_INCH = 72;

    /** In points, the smallest letters on paper that can still be read. */
    private static final double SMALLEST_LETTERS = 5;

    /** For the lower part of a sheet; beyond, its width alone decides how large it comes out. */
    private static final int MOST_PAGES = 3;

    /** In inches, with room for a header and a footer between the text and the edge. */
    private static final Map<PageMargin, Double> NARROW_MARGINS = Map.of(
            PageMargin.LEFT, 0.3,
            PageMargin.RIGHT, 0.3,
            PageMargin.TOP, 0.6,
            PageMargin.BOTTOM, 0.6,
            PageMargin.HEADER, 0.3,
            PageMargin.FOOTER, 0.3);

    private PageSetup() {}

    /**
     * A sheet of two parts in points, before it is scaled.
     *
     * @param letters the size of its letters
     */
    public record Size(double letters, double width, double upperPart, double lowerPart) {

        double height() {
            return upperPart + lowerPart;
        }
    }

    public static void setUp(Sheet sheet, Texts texts) {
        sheet.setAutobreaks(true); // else a sheet of Excel 97 to 2003 is not fitted
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getHeader().setRight(texts.text("page.confidential"));
        sheet.getFooter().setCenter(texts.text("page.number", "&P", "&N"));
    }

    /**
     * Puts a sheet on one page, upright or across, where that leaves letters large enough to be read; else its upper part
     * on a page and the lower one on as few pages as possible; else as wide as a page.
     *
     * @param lastOfUpperPart the last row (0-based) of the upper part
     */
    public static void fit(Sheet sheet, Size size, int lastOfUpperPart) {
        NARROW_MARGINS.forEach(sheet::setMargin);
        PrintSetup print = sheet.getPrintSetup();
        double across = letters(size, LONG_EDGE, SHORT_EDGE, size.height());
        double upright = letters(size, SHORT_EDGE, LONG_EDGE, size.height());
        if (Math.max(across, upright) >= SMALLEST_LETTERS) {
            print.setLandscape(across >= upright);
            print.setFitHeight((short) 1);
        } else {
            pages(size).ifPresent(pages -> {
                print.setFitHeight((short) pages);
                sheet.setRowBreak(lastOfUpperPart);
            });
        }
    }

    /** Returns how many pages the parts of a sheet take; empty where it only fits on pages that part it anywhere. */
    private static OptionalInt pages(Size size) {
        return IntStream.rangeClosed(1, MOST_PAGES)
                .filter(pages ->
                        letters(size, LONG_EDGE, SHORT_EDGE, Math.max(size.upperPart(), size.lowerPart() / pages))
                                >= SMALLEST_LETTERS)
                .map(pages -> pages + 1)
                .findFirst();
    }

    /** Returns how large letters come out where so much height goes on a page. */
    private static double letters(Size size, double pageWidth, double pageHeight, double height) {
        double width = room(pageWidth, PageMargin.LEFT, PageMargin.RIGHT) / size.width();
        double scale = Math.min(width, room(pageHeight, PageMargin.TOP, PageMargin.BOTTOM) / height);
        return size.letters() * Math.min(1, scale);
    }

    private static double room(double edge, PageMargin before, PageMargin after) {
        return edge
                - POINTS_PER_INCH
                        * (NARROW_MARGINS.getOrDefault(before, 0.0) + NARROW_MARGINS.getOrDefault(after, 0.0));
    }
}
