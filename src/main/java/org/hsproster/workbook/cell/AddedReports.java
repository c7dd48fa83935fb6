package org.hsproster.workbook.cell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.AnnotationMarks;

/** The report sheets that are added to a workbook, found by their marks. */
public record AddedReports(Workbook workbook) {

    /**
     * Returns the sheets by the names of their reports, in the order in which they were added. Of several sheets with
     * one name, only the last is ours: the user has kept others from earlier copies.
     */
    public Map<String, Sheet> byName() {
        Map<String, Sheet> last = new HashMap<>();
        for (Name mark : workbook.getAllNames()) {
            AnnotationMarks.report(mark.getNameName())
                    .filter(report -> !report.equals(AnnotationMarks.ROSTER))
                    .filter(report -> isOfSheet(mark))
                    .ifPresent(report -> last.put(report, workbook.getSheetAt(mark.getSheetIndex())));
        }
        Map<String, Sheet> inOrder = new LinkedHashMap<>();
        last.entrySet().stream()
                .sorted(Comparator.comparing(each -> workbook.getSheetIndex(each.getValue())))
                .forEach(each -> inOrder.put(each.getKey(), each.getValue()));
        return inOrder;
    }

    /** Tests whether the sheet of a mark is there; a user may have deleted that of an earlier copy. */
    private boolean isOfSheet(Name mark) {
        return mark.getSheetIndex() >= 0 && mark.getSheetIndex() < workbook.getNumberOfSheets();
    }

    /** Returns the name of the sheet that leads to all others, once it has been added. */
    public Optional<String> home() {
        Map<String, Sheet> reports = byName();
        return Stream.of("summary", "comparison")
                .flatMap(report -> Optional.ofNullable(reports.get(report)).stream())
                .map(Sheet::getSheetName)
                .findFirst();
    }

    /** Names the day of the assessment at the top of each printed page. */
    public void nameDay(Texts texts, LocalDate asOf) {
        byName().values().forEach(sheet -> sheet.getHeader().setLeft(texts.text("page.sheet", "&A", asOf)));
    }
}
