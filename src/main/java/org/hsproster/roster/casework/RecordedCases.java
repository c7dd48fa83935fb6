package org.hsproster.roster.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.roster.annotation.CaseRow;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * What HR has written about the applications of the people of an annotated copy.
 *
 * @param file its name, for findings
 * @param asOf the day of the run
 */
public record RecordedCases(HrNotes notes, String file, LocalDate asOf) {

    /** Returns a person with what is written about the application. */
    public RosterEntry complete(RosterEntry entry) {
        if (notes.isEmpty()) {
            return entry;
        }
        List<HrNote> listed =
                notes.take(text(entry, Fact.EMPLOYER), text(entry, Fact.EMPLOYEE_NO), text(entry, Fact.NAME));
        List<CaseRow> beside = beside(entry);
        return listed.isEmpty() && beside.isEmpty() ? entry : new CaseMerge(entry, listed, beside, file, asOf).merged();
    }

    private List<CaseRow> beside(RosterEntry entry) {
        SheetPosition own = new SheetPosition(entry.sheet(), entry.row());
        return Stream.concat(Stream.of(own), entry.others().positions().stream())
                .filter(position ->
                        position.sheet().file().getFileName().toString().equals(file))
                .map(position -> notes.beside(position.sheet().sheet(), position.row()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String text(RosterEntry entry, Fact<String> fact) {
        return entry.employee().confirmed(fact).orElse("");
    }
}
