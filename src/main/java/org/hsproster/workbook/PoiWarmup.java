package org.hsproster.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookColors;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.PoiComments;
import org.hsproster.workbook.sheet.BarChart;

/** Loads the classes and types that POI needs for workbooks, which takes a while. */
public final class PoiWarmup {

    private static final CellRangeAddress CELL = new CellRangeAddress(0, 0, 0, 0);

    private PoiWarmup() {}

    /** Writes and reads a small workbook, which is then discarded. */
    public static void load() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(1);
            new PoiComments(sheet).add(new CellNote(0, 0, "", List.of(""), List.of(), false));
            addChart(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addChart(XSSFSheet sheet) {
        BarChart chart = new BarChart(sheet, new XSSFClientAnchor(), "", "");
        XDDFBarChartData bars = chart.bars(BarDirection.COL, 1, new BarChart.Titles("", ""));
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CELL),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CELL));
        BarChart.color(series, OutlookColors.of(Outlook.Severity.RED));
        chart.plotStacked(bars);
    }
}
