package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.FeeSum;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;

/** The fees on the first sheet: what the coming applications cost. */
record SummaryFees(ReportSheet sheet, Texts texts, LocalDate asOf) {

    private record Line(String name, FeeSum sum) {}

    /** Writes the tables; nothing where no application is due. */
    void write(FeeBudget fees) {
        if (fees.total().isEmpty()) {
            return;
        }
        sheet.skip();
        sheet.line(texts.text("fees.heading"), CellKind.HEADING);
        fees.lines(texts).forEach(line -> sheet.line(line, CellKind.TEXT));
        if (fees.total().people() > 0) {
            DateTimeFormatter month = DateTimeFormatter.ofPattern(texts.text("month.pattern"), texts.locale());
            YearMonth end = YearMonth.from(asOf).plusMonths(MonthCounts.MONTHS);
            write("fees.fiscalYear", lines(fees.fiscalYears(), year -> FeeBudget.fiscalYearName(texts, year)));
            write("fees.month", lines(fees.months().headMap(end), month::format));
            write("summary.department", highest(fees.departments()));
            write("summary.employer", highest(fees.employers()));
        }
    }

    private void write(String key, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ReportColumns<Line> columns = new ReportColumns<Line>(texts)
                .add(key, line -> new CellContent.Words(line.name()))
                .add("fees.people", line -> new CellContent.Figure(line.sum().people()))
                .add("fees.yen", line -> new CellContent.Yen(line.sum().yen()))
                .add("fees.onlineYen", line -> new CellContent.Yen(line.sum().onlineYen()));
        if (lines.stream().anyMatch(line -> line.sum().unknown() > 0)) {
            columns.add(
                    "fees.notKnown", line -> new CellContent.Figure(line.sum().unknown()));
        }
        sheet.skip();
        sheet.header(columns.headers());
        lines.forEach(line -> sheet.row(columns.row(line)));
    }

    private static <K> List<Line> lines(SortedMap<K, FeeSum> sums, Function<K, String> name) {
        return sums.entrySet().stream()
                .map(each -> new Line(name.apply(each.getKey()), each.getValue()))
                .toList();
    }

    /** Returns the groups with the highest fees first, and the sum of all further ones. */
    private List<Line> highest(SortedMap<String, FeeSum> groups) {
        List<Line> sorted = lines(groups, name -> name.isEmpty() ? texts.text("summary.noGroup") : name).stream()
                .sorted(Comparator.comparing((Line line) -> line.sum().yen()).reversed())
                .toList();
        if (sorted.size() <= GroupCounts.MOST_SHOWN) {
            return sorted;
        }
        FeeSum others = new FeeSum();
        sorted.stream().skip(GroupCounts.MOST_SHOWN).map(Line::sum).forEach(others::add);
        List<Line> shown = new ArrayList<>(sorted.subList(0, GroupCounts.MOST_SHOWN));
        shown.add(new Line(texts.text("summary.otherGroups"), others));
        return shown;
    }
}
