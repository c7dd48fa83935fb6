package org.hsproster.workbook.cell;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.wording.Texts;

/** The print settings of new sheets: A4 landscape, as wide as the page, with the names of sheet and file and the number of the page, marked confidential. */
public final class PageSetup {

    /** The short edge of A4, in points. */
    private static final double SHORT_EDGE = 595;

    private static final double LONG_EDGE = 842;
    private static final double POINTS_PER_INCH = 72;

    /** The smallest readable font size on paper, in points. */
    private static final double SMALLEST_FONT = 5;

    /** The most pages for the lower part of a sheet; beyond them, it is only fitted to the width of a page. */
    private static final int MOST_PAGES = 3;

    /** The margins in inches, with room for a header and a footer. */
    private static final Map<PageMargin, Double> NARROW_MARGINS = Map.of(
            PageMargin.LEFT, 0.3,
            PageMargin.RIGHT, 0.3,
            PageMargin.TOP, 0.6,
            PageMargin.BOTTOM, 0.6,
            PageMargin.HEADER, 0.3,
            PageMargin.FOOTER, 0.3);

    /** The margins in inches of a sheet that has none of its own. */
    private static final Map<PageMargin, Double> USUAL_MARGINS = Map.of(
            PageMargin.LEFT, 0.7,
            PageMargin.RIGHT, 0.7,
            PageMargin.TOP, 0.75,
            PageMargin.BOTTOM, 0.75,
            PageMargin.HEADER, 0.3,
            PageMargin.FOOTER, 0.3);

    private PageSetup() {}

    /**
     * The size of a sheet with two parts in points, before it is scaled.
     *
     * @param fontSize its font size
     */
    public record Size(double fontSize, double width, double upperPart, double lowerPart) {

        /** Returns the height of the highest page if the lower part is on so many pages. */
        double height(int pages) {
            return Math.max(upperPart, lowerPart / pages);
        }

        double height() {
            return upperPart + lowerPart;
        }
    }

    /** Sets up a new sheet. */
    public static void setUp(Sheet sheet, Texts texts) {
        fitAcross(sheet);
        sheet.getHeader().setLeft("&A");
        sheet.getHeader().setCenter("&F");
        sheet.getHeader().setRight(texts.text("page.confidential"));
        sheet.getFooter().setCenter(texts.text("page.number", "&P", "&N"));
    }

    /** Fits a sheet to the width of one page in landscape. */
    public static void fitAcross(Sheet sheet) {
        sheet.setAutobreaks(true); // else a sheet of Excel 97 to 2003 is not fitted
        sheet.setFitToPage(true);
        boolean hasMargins =
                !(sheet instanceof XSSFSheet xlsx) || xlsx.getCTWorksheet().isSetPageMargins();
        PrintSetup print = sheet.getPrintSetup(); // adds margins to an .xlsx without any, which have no values
        if (!hasMargins) {
            USUAL_MARGINS.forEach(sheet::setMargin);
        }
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /**
     * Fits a sheet on one page, portrait or landscape, if it can be read at that size; else its upper part on one page
     * and the lower part on as few pages as possible, in landscape if it can be read; else to the width of a page.
     *
     * @param lastOfUpperPart the last row (0-based) of the upper part
     */
    public static void fit(Sheet sheet, Size size, int lastOfUpperPart) {
        NARROW_MARGINS.forEach(sheet::setMargin);
        PrintSetup print = sheet.getPrintSetup();
        double across = fontSize(size, LONG_EDGE, SHORT_EDGE, size.height());
        double upright = fontSize(size, SHORT_EDGE, LONG_EDGE, size.height());
        if (Math.max(across, upright) >= SMALLEST_FONT) {
            print.setLandscape(across >= upright);
            print.setFitHeight((short) 1);
        } else {
            pages(size).ifPresent(pages -> {
                print.setLandscape(across(size, pages) >= SMALLEST_FONT);
                print.setFitHeight((short) (pages + 1));
                sheet.setRowBreak(lastOfUpperPart);
            });
        }
    }

    /** Returns how many pages the lower part of a sheet takes; empty if there are too many. */
    private static OptionalInt pages(Size size) {
        return IntStream.rangeClosed(1, MOST_PAGES)
                .filter(pages -> Math.max(across(size, pages), upright(size, pages)) >= SMALLEST_FONT)
                .findFirst();
    }

    /** Returns the font size in landscape if the lower part is on so many pages. */
    private static double across(Size size, int pages) {
        return fontSize(size, LONG_EDGE, SHORT_EDGE, size.height(pages));
    }

    private static double upright(Size size, int pages) {
        return fontSize(size, SHORT_EDGE, LONG_EDGE, size.height(pages));
    }

    /** Returns the font size on paper if so much height goes on a page. */
    private static double fontSize(Size size, double pageWidth, double pageHeight, double height) {
        double width = room(pageWidth, PageMargin.LEFT, PageMargin.RIGHT) / size.width();
        double scale = Math.min(width, room(pageHeight, PageMargin.TOP, PageMargin.BOTTOM) / height);
        return size.fontSize() * Math.min(1, scale);
    }

    private static double room(double edge, PageMargin before, PageMargin after) {
        return edge
                - POINTS_PER_INCH
                        * (NARROW_MARGINS.getOrDefault(before, 0.0) + NARROW_MARGINS.getOrDefault(after, 0.0));
    }
}
