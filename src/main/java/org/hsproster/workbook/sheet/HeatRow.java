package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookColors;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;
import org.hsproster.workbook.style.HeatColors;

/**
 * One person over the days of a heat map. In the quarter of the renewal the cell has the points of the filing date on
 * the colour of the outlook.
 */
record HeatRow(
        Quarters quarters, Timeline timeline, Outlook outlook, RenewalPoints points, Optional<LocalDate> renewal) {

    static HeatRow of(AssessedEntry person, RenewalPoints points, Quarters quarters) {
        RenewalAssessment assessment = person.assessment();
        Optional<LocalDate> renewal = assessment
                .recommendedFilingDate()
                .or(() -> AddedColumn.expiry(person))
                .map(quarters::notBefore);
        return new HeatRow(quarters, assessment.timeline(), assessment.outlook(), points, renewal);
    }

    List<CellContent> cells() {
        int[] totals = quarters.totals(timeline);
        return IntStream.range(0, totals.length)
                .mapToObj(index ->
                        renewal.filter(day -> quarters.holds(index, day)).isPresent()
                                ? ofRenewal()
                                : ofDay(totals[index], quarters.days().get(index)))
                .toList();
    }

    /** Tests for each day whether the requirements are met. */
    List<Boolean> passes() {
        return quarters.days().stream().map(timeline::passesOn).toList();
    }

    private CellContent ofRenewal() {
        boolean isMet = timeline.meetsMinimumRemunerationOn(quarters.notBefore(points.countedOn()));
        return new CellContent.Heat(
                points.atFiling(),
                OutlookColors.of(outlook.severity()),
                isMet ? CellKind.RENEWAL : CellKind.HATCHED_RENEWAL);
    }

    private CellContent ofDay(int total, LocalDate day) {
        if (!timeline.meetsMinimumRemunerationOn(day)) {
            return new CellContent.Heat(total, HeatColors.WHATEVER_TOTAL, CellKind.HATCHED_HEAT);
        }
        int margin = total - points.required();
        return new CellContent.Heat(
                total, HeatColors.of(timeline.passesOn(day) ? Math.max(0, margin) : margin), CellKind.HEAT);
    }
}
