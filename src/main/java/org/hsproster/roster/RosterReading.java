package org.hsproster.roster;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.person.CompletingSheet;
import org.hsproster.roster.person.PeopleReading;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.person.SheetEmployer;
import org.hsproster.roster.person.UnmatchedPeople;
import org.hsproster.roster.sheet.EmployeeNumbers;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** The people of one roster sheet, completed from other sheets, other files and the employers table. */
final class RosterReading implements Closeable {

    private final PeopleReading people;
    private final List<CompletingSheet> own;
    private final List<CompletingSheet> supplements;
    private final RosterPlan plan;
    private final EmployeeNumbers numbers;
    private final UnmatchedPeople unmatched;

    private RosterReading(
            String roster, PeopleReading people, List<CompletingSheet> own, RosterPlan plan, EmployeeNumbers numbers) {
        this.people = people;
        this.own = own;
        this.supplements = Stream.concat(own.stream(), plan.joined().supplements().stream())
                .toList();
        this.plan = plan;
        this.numbers = numbers;
        this.unmatched = new UnmatchedPeople(
                roster, own.stream().filter(each -> !plan.onlyCompletes(each)).toList(), supplements, numbers);
    }

    static RosterReading of(
            SpreadsheetFile file,
            RecognisedSheet sheet,
            RosterPlan plan,
            ReadingOptions options,
            List<LocatedFinding> problems)
            throws UnreadableFileException {
        List<RecognisedSheet> completing = plan.rosters().getOrDefault(sheet, List.of());
        boolean isCompleted = !completing.isEmpty() || !options.joins().isEmpty();
        SheetEmployer employer = SheetEmployer.of(
                sheet,
                plan.rosters().size(),
                name -> plan.employers().find(name).isPresent());
        if (employer.reported().isRecorded()) {
            problems.add(LocatedFinding.of(sheet.location(), RosterFindingCode.EMPLOYER_FROM_SHEET, sheet.name()));
        }
        PeopleReading people = PeopleReading.of(file, sheet, employer, options.asOf(), problems);
        EmployeeNumbers numbers = isCompleted ? EmployeeNumbers.in(file, sheet) : new EmployeeNumbers();
        List<CompletingSheet> own = new ArrayList<>();
        for (RecognisedSheet each : completing) {
            own.add(CompletingSheet.read(file, each, options.asOf(), problems));
        }
        return new RosterReading(sheet.name(), people, own, plan, numbers);
    }

    OptionalInt numberedRows() {
        return people.numberedRows();
    }

    /**
     * Returns the next person of the sheet or, after these, of the sheets that complete it; null after the last one.
     */
    @Nullable
    RosterEntry next() throws UnreadableFileException {
        RosterEntry entry = people.next();
        if (entry == null) {
            entry = unmatched.next();
            return entry == null ? null : plan.employers().complete(entry);
        }
        for (CompletingSheet supplement : supplements) {
            entry = supplement.complete(entry, numbers);
        }
        return plan.employers().complete(entry);
    }

    /** Returns the findings that are known once every person was read. */
    List<LocatedFinding> leftOver() {
        return own.stream()
                .flatMap(supplement -> Stream.concat(
                        plan.onlyCompletes(supplement) ? supplement.unmatchedFindings().stream() : Stream.of(),
                        supplement.unusedRows().stream()))
                .toList();
    }

    @Override
    public void close() {
        people.close();
    }
}
