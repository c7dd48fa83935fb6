package org.hsproster.workbook.summary;

import java.util.List;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.GroupCounts;
import org.hsproster.workbook.sheet.ReportColumns;
import org.hsproster.workbook.sheet.ReportSheet;
import org.hsproster.workbook.style.CellKind;

/** The number of people of each department or employer on the first sheet, by severity. */
record SummaryGroups(ReportSheet sheet, Texts texts) {

    private static final List<Severity> SHOWN = List.of(Severity.RED, Severity.AMBER, Severity.YELLOW, Severity.GREEN);

    /** Writes the groups; nothing if there are none. */
    void write(String key, GroupCounts groups) {
        if (groups.isEmpty()) {
            return;
        }
        sheet.skip();
        sheet.line(texts.text("summary.by", texts.text(key)), CellKind.HEADING);
        ReportColumns<GroupCounts.Group> columns = new ReportColumns<GroupCounts.Group>(texts)
                .add(key, group -> CellContent.words(name(group)))
                .add("summary.count", group -> new CellContent.Figure(group.people()));
        SHOWN.forEach(severity ->
                columns.add("severity." + severity.name(), group -> new CellContent.Figure(group.of(severity))));
        columns.add("summary.otherSeverities", group -> new CellContent.Figure(others(group)));
        List<GroupCounts.Group> sorted = groups.byUrgency();
        sheet.header(columns.headers());
        sorted.forEach(group -> sheet.row(columns.row(group)));
    }

    private String name(GroupCounts.Group group) {
        String name = group.name().orElseGet(() -> texts.text("summary.otherGroups"));
        return name.isEmpty() ? texts.text("summary.noGroup") : name;
    }

    private static int others(GroupCounts.Group group) {
        return group.people() - SHOWN.stream().mapToInt(group::of).sum();
    }
}
