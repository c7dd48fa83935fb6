package org.hsproster.workbook.cell;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.hsproster.report.OutlookColors;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.style.BaseStyle;
import org.hsproster.workbook.style.CellKind;
import org.hsproster.workbook.style.CellStyles;
import org.hsproster.workbook.style.DateFormats;

/** Writes contents to cells with their formats. Never writes a formula. */
public final class CellWriter {

    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final String TAKEN_FOR_FORMULA = "=+-@\t\r";

    private final WorkbookCopy copy;
    private final CellStyles styles;
    private final BaseStyle reports;

    /**
     * Creates a writer of cells whose dates look as the language of the texts writes them, and whose report sheets are
     * in the workbook's own font.
     */
    public CellWriter(WorkbookCopy copy, Texts texts) {
        this(copy, new CellStyles(copy.workbook(), DateFormats.of(texts)), BaseStyle.plain(copy.workbook()));
    }

    private CellWriter(WorkbookCopy copy, CellStyles styles, BaseStyle reports) {
        this.copy = copy;
        this.styles = styles;
        this.reports = reports.ofReports();
    }

    /** Returns this writer with report sheets in the font of a roster. */
    public CellWriter reportingLike(BaseStyle roster) {
        return new CellWriter(copy, styles, roster);
    }

    /** Returns the style of the tables on report sheets. */
    public BaseStyle reportStyle() {
        return reports;
    }

    public SheetCells cells(Sheet sheet) {
        return copy.cells(sheet);
    }

    public void write(RowWriter row, int column, CellContent content, BaseStyle base) {
        if (content instanceof CellContent.Words words) {
            write(row, column, words.text(), CellKind.TEXT, base);
        } else if (content instanceof CellContent.Figure figure) {
            row.number(column, figure.number(), styles.style(CellKind.NUMBER, base));
        } else if (content instanceof CellContent.Amount amount) {
            row.number(column, amount.number(), styles.style(CellKind.OWN_NUMBER, base));
        } else if (content instanceof CellContent.Difference difference) {
            row.number(column, difference.number(), styles.style(CellKind.DIFFERENCE, base));
        } else if (content instanceof CellContent.Day day) {
            date(row, column, day, CellKind.DATE, base);
        } else if (content instanceof CellContent.Flag flag) {
            OutlookColors colors = OutlookColors.of(flag.outlook().severity());
            row.text(column, flag.text(), styles.colored(CellKind.FLAG, base, colors));
        } else if (content instanceof CellContent.Link link) {
            link(row, column, link, base);
        } else if (content instanceof CellContent.Web web) {
            write(row, column, web.text(), CellKind.LINK, base);
            row.web(column, web.address());
        } else if (content instanceof CellContent.LinkedFigure figure) {
            link(row, column, figure, base);
        } else {
            writeOfReport(row, column, content, base);
        }
    }

    /** Writes contents that only report sheets have. */
    private void writeOfReport(RowWriter row, int column, CellContent content, BaseStyle base) {
        if (content instanceof CellContent.Yen yen) {
            row.number(column, (double) yen.yen(), styles.style(CellKind.YEN, base));
        } else if (content instanceof CellContent.Marked marked) {
            row.number(column, marked.number(), styles.style(marked.kind(), base));
        } else if (content instanceof CellContent.Heat heat) {
            row.number(column, heat.number(), styles.colored(heat.kind(), base, heat.colors()));
        } else if (content instanceof CellContent.Legend legend) {
            row.text(column, legend.text(), styles.colored(legend.kind(), base, legend.colors()));
        } else if (content instanceof CellContent.Label label) {
            row.text(column, label.text(), styles.colored(CellKind.FLAG, base, label.colors()));
        } else if (content instanceof CellContent.LargeFigure figure) {
            link(row, column, figure, base);
        } else if (content instanceof CellContent.Share share) {
            row.number(column, share.share(), styles.style(CellKind.SHARE, base));
        } else if (content instanceof CellContent.Header header) {
            write(row, column, header.text(), CellKind.HEADER, base);
        } else if (content instanceof CellContent.ToFillIn filled
                && !filled.text().isEmpty()) {
            write(row, column, filled.text(), CellKind.TO_FILL_IN, base);
        } else if (content instanceof CellContent.Unseen unseen) {
            write(row, column, unseen.text(), CellKind.TEXT, base.onOneLine());
        } else if (content instanceof CellContent.DayToFillIn filled) {
            dayToFillIn(row, column, filled, base);
        } else if (!(content instanceof CellContent.Gap)) {
            boolean isToFillIn = content instanceof CellContent.ToFillIn;
            row.blank(column, styles.style(isToFillIn ? CellKind.TO_FILL_IN : CellKind.TEXT, base));
        }
    }

    public void write(RowWriter row, int column, String text, CellKind kind, BaseStyle base) {
        boolean quoted = !text.isEmpty() && TAKEN_FOR_FORMULA.indexOf(text.charAt(0)) >= 0;
        row.text(
                column,
                text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text,
                quoted ? styles.quoted(kind, base) : styles.style(kind, base));
    }

    public void date(RowWriter row, int column, CellContent.Day day, CellKind kind, BaseStyle base) {
        boolean from1904 = copy.workbook() instanceof Date1904Support dates && dates.isDate1904();
        row.number(column, DateUtil.getExcelDate(day.date(), from1904), styles.style(kind, base));
    }

    private void dayToFillIn(RowWriter row, int column, CellContent.DayToFillIn filled, BaseStyle base) {
        filled.day()
                .ifPresentOrElse(
                        day -> date(row, column, new CellContent.Day(day), CellKind.DAY_TO_FILL_IN, base),
                        () -> row.blank(column, styles.style(CellKind.DAY_TO_FILL_IN, base)));
    }

    private void link(RowWriter row, int column, CellContent.Link link, BaseStyle base) {
        boolean linked = row.takesLink();
        write(row, column, link.text(), linked ? CellKind.LINK : CellKind.TEXT, base);
        if (linked) {
            row.link(column, location(new LinkTarget(link.sheet(), link.cell())));
        }
    }

    private void link(RowWriter row, int column, CellContent.LinkedFigure figure, BaseStyle base) {
        boolean linked = row.takesLink();
        row.number(column, figure.number(), styles.style(linked ? CellKind.NUMBER_LINK : CellKind.NUMBER, base));
        if (linked) {
            row.link(column, location(figure.place()));
        }
    }

    private void link(RowWriter row, int column, CellContent.LargeFigure figure, BaseStyle base) {
        Optional<LinkTarget> place = figure.place().filter(each -> row.takesLink());
        CellKind kind = place.isPresent() ? CellKind.LARGE_NUMBER_LINK : CellKind.LARGE_NUMBER;
        row.number(column, figure.number(), styles.style(kind, base));
        place.ifPresent(each -> row.link(column, location(each)));
    }

    private static String location(LinkTarget place) {
        CellReference target = new CellReference(place.cell());
        return new CellReference(place.sheet(), target.getRow(), target.getCol(), false, false).formatAsString();
    }
}
