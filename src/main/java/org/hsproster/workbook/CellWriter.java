package org.hsproster.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;

/** Puts contents into cells, each in its format. Never writes a formula. */
final class CellWriter {

    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** Excel calls a sheet with more of them damaged. */
    private static final int MAX_LINKS = 65_000;

    private static final String TAKEN_FOR_FORMULA = "=+-@\t\r";

    private final Workbook workbook;
    private final CellStyles styles;

    CellWriter(Workbook workbook) {
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
    }

    void write(Cell cell, Content content, Look look) {
        if (content instanceof Content.Words words) {
            write(cell, words.text(), CellKind.TEXT, look);
        } else if (content instanceof Content.Figure figure) {
            number(cell, figure.number(), CellKind.NUMBER, look);
        } else if (content instanceof Content.Difference difference) {
            number(cell, difference.number(), CellKind.DIFFERENCE, look);
        } else if (content instanceof Content.Day day) {
            date(cell, day, CellKind.DATE, look);
        } else if (content instanceof Content.Flag flag) {
            cell.setCellValue(flag.text());
            cell.setCellStyle(styles.flag(look, OutlookPaint.of(flag.outlook().severity())));
        } else if (content instanceof Content.Link link) {
            link(cell, link, look);
        } else {
            cell.setBlank();
            cell.setCellStyle(styles.style(CellKind.TEXT, look));
        }
    }

    void write(Cell cell, String text, CellKind kind, Look look) {
        cell.setCellValue(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        boolean quoted = !text.isEmpty() && TAKEN_FOR_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(quoted ? styles.quoted(kind, look) : styles.style(kind, look));
    }

    void date(Cell cell, Content.Day day, CellKind kind, Look look) {
        cell.setCellValue(day.date());
        cell.setCellStyle(styles.style(kind, look));
    }

    private void number(Cell cell, int number, CellKind kind, Look look) {
        cell.setCellValue(number);
        cell.setCellStyle(styles.style(kind, look));
    }

    private void link(Cell cell, Content.Link link, Look look) {
        boolean linked = cell.getRowIndex() < MAX_LINKS;
        write(cell, link.text(), linked ? CellKind.LINK : CellKind.TEXT, look);
        if (linked) {
            Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            CellReference target = new CellReference(link.cell());
            hyperlink.setAddress(
                    new CellReference(link.sheet(), target.getRow(), target.getCol(), false, false).formatAsString());
            cell.setHyperlink(hyperlink);
        }
    }
}
