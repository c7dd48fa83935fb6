package org.hsproster.workbook.sheet;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.hsproster.report.OutlookColors;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/** A bar chart in the colours of the flags. Bars have a dark outline, so that the chart can be read in grey. */
public final class BarChart {

    private static final int GAP = 50;
    private static final int MOST_LINES = 8;

    /** The sizes of texts, in hundredths of a point; a spreadsheet program chooses large ones by itself. */
    private static final int TITLE_SIZE = 1200;

    private static final int AXIS_SIZE = 900;

    private final XSSFChart chart;

    /**
     * Creates an empty chart.
     *
     * @param alternative the text for readers who do not see the chart
     */
    public BarChart(XSSFSheet sheet, XSSFClientAnchor anchor, String title, String alternative) {
        this.chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        setSize(chart.getCTChart().getTitle(), TITLE_SIZE);
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(title);
        properties.setDescr(alternative);
    }

    /** The titles of the axes. */
    public record Titles(String categories, String figures) {}

    /** Adds axes for counts up to {@code highest}, with the categories from left to right or from top to bottom. */
    public XDDFBarChartData bars(BarDirection direction, long highest, Titles titles) {
        boolean upright = direction == BarDirection.COL;
        XDDFCategoryAxis categories = chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis figures = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        figures.setCrosses(upright ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        figures.setMinimum(0);
        figures.setMajorUnit((double) unit(highest));
        figures.setNumberFormat("#,##0");
        categories.setTitle(titles.categories());
        figures.setTitle(titles.figures());
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        setSize(plot.getCatAxArray(0).getTitle(), AXIS_SIZE);
        setSize(plot.getValAxArray(0).getTitle(), AXIS_SIZE);
        if (!upright) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, figures);
        bars.setBarDirection(direction);
        bars.setGapWidth(GAP);
        bars.setVaryColors(false);
        keepStraight(plot.getCatAxArray(0));
        return bars;
    }

    /** Returns the distance of the lines: a count, or 1, 2 or 5 with zeros where it is a large one. */
    static long unit(long highest) {
        long least = Math.max(1, (highest + MOST_LINES - 1) / MOST_LINES);
        long power = 1;
        while (least >= 10 * power) {
            power *= 10;
        }
        if (power == 1) {
            return least;
        }
        long first = (least + power - 1) / power;
        return power * (first <= 2 ? first : first <= 5 ? 5 : 10);
    }

    /** Keeps a spreadsheet program from turning the labels of categories for which there is little room. */
    private static void keepStraight(CTCatAx categories) {
        CTTextBody labels = categories.addNewTxPr();
        labels.addNewBodyPr().setRot(0);
        labels.getBodyPr().setVert(STTextVerticalType.HORZ);
        labels.addNewP().addNewPPr().addNewDefRPr().setSz(AXIS_SIZE);
    }

    private static void setSize(CTTitle title, int size) {
        CTRegularTextRun text = title.getTx().getRich().getPArray(0).getRArray(0);
        (text.isSetRPr() ? text.getRPr() : text.addNewRPr()).setSz(size);
    }

    /** Plots the bars of a category on top of each other, with a legend. */
    public void plotStacked(XDDFBarChartData bars) {
        bars.setBarGrouping(BarGrouping.STACKED);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.plot(bars);
        // as text: the schemas that come with POI lack the type of this figure
        try (XmlCursor overlap = firstBars().addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    /** Plots the bars as they are. */
    public void plot(XDDFBarChartData bars) {
        chart.plot(bars);
    }

    /** Plots one series with the figure at each bar. */
    public void plotWithFigures(XDDFBarChartData bars) {
        chart.plot(bars);
        CTDLbls labels = firstBars().getSerArray(0).addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private CTBarChart firstBars() {
        return chart.getCTChart().getPlotArea().getBarChartArray(0);
    }

    public static void color(XDDFChartData.Series series, OutlookColors colors) {
        series.setFillProperties(fill(colors.fill()));
        series.setLineProperties(new XDDFLineProperties(fill(colors.ink())));
    }

    /** Sets the colours of one bar of a series. */
    public static void color(XDDFChartData.Series series, int point, OutlookColors colors) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(colors.fill()));
        shape.setLineProperties(new XDDFLineProperties(fill(colors.ink())));
        series.getDataPoint(point).setShapeProperties(shape);
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
