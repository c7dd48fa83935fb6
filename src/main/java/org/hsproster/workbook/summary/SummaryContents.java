package org.hsproster.workbook.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.FlagColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.AddedReports;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ReportSheet;

/** The table of the report sheets that the workbook has, and of the rosters, on the first sheet. */
record SummaryContents(ReportSheet sheet, Texts texts) {

    private record Place(String name, String holds) {}

    void write(Workbook workbook, RosterLinks rosters) {
        sheet.heading("summary.contents");
        places(workbook, rosters)
                .forEach(place -> sheet.facts(new TreeMap<>(Map.of(
                        0, new CellContent.Link(place.name(), place.name(), "A1"),
                        1, new CellContent.Words(place.holds())))));
    }

    /** Returns the first report sheet, the rosters, and the other report sheets. */
    private List<Place> places(Workbook workbook, RosterLinks rosters) {
        List<Place> places = new ArrayList<>();
        new AddedReports(workbook).byName().forEach((report, added) -> {
            if (!added.getSheetName().equals(sheet.name())) {
                places.add(new Place(added.getSheetName(), texts.text("contents." + report)));
            }
        });
        String ofRosters = texts.text("contents.roster");
        places.addAll(
                Math.min(1, places.size()),
                rosters.bySheet().values().stream()
                        .map(FlagColumn::sheetName)
                        .sorted(Comparator.comparing(workbook::getSheetIndex))
                        .map(name -> new Place(name, ofRosters))
                        .toList());
        return places;
    }
}
