package org.hsproster.roster;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of one roster sheet, with what other sheets, other files and the employers table say of them. */
final class RosterReading implements Closeable {

    private final PeopleReading people;
    private final List<Supplement> own;
    private final List<Supplement> supplements;
    private final RosterPlan plan;
    private final EmployeeNumbers numbers;
    private final PeopleAlone alone;

    private RosterReading(
            String roster, PeopleReading people, List<Supplement> own, RosterPlan plan, EmployeeNumbers numbers) {
        this.people = people;
        this.own = own;
        this.supplements = Stream.concat(own.stream(), plan.joined().supplements().stream())
                .toList();
        this.plan = plan;
        this.numbers = numbers;
        this.alone = new PeopleAlone(
                roster, own.stream().filter(each -> !plan.onlyCompletes(each)).toList(), supplements, numbers);
    }

    static RosterReading of(
            SpreadsheetFile file,
            Recognised sheet,
            RosterPlan plan,
            ReadingOptions options,
            List<LocatedFinding> problems)
            throws UnreadableFileException {
        List<Recognised> completing = plan.rosters().getOrDefault(sheet, List.of());
        boolean isCompleted = !completing.isEmpty() || !options.joins().isEmpty();
        SheetEmployer employer = SheetEmployer.of(
                sheet,
                plan.rosters().size(),
                name -> plan.employers().find(name).isPresent());
        if (employer.reported().isRecorded()) {
            problems.add(LocatedFinding.of(sheet.place(), RosterFindingCode.EMPLOYER_FROM_SHEET, sheet.name()));
        }
        PeopleReading people = PeopleReading.of(file, sheet, employer, options.asOf(), problems);
        EmployeeNumbers numbers = isCompleted ? EmployeeNumbers.in(file, sheet) : new EmployeeNumbers();
        List<Supplement> own = new ArrayList<>();
        for (Recognised each : completing) {
            own.add(Supplement.read(file, each, options.asOf(), problems));
        }
        return new RosterReading(sheet.name(), people, own, plan, numbers);
    }

    OptionalInt numberedRows() {
        return people.numberedRows();
    }

    /** The next person of the sheet or, after these, of the sheets that complete it; null after the last one. */
    @Nullable
    RosterEntry next() throws UnreadableFileException {
        RosterEntry entry = people.next();
        if (entry == null) {
            entry = alone.next();
            return entry == null ? null : plan.employers().complete(entry);
        }
        for (Supplement supplement : supplements) {
            entry = supplement.complete(entry, numbers);
        }
        return plan.employers().complete(entry);
    }

    /** What is to be said once every person was read. */
    List<LocatedFinding> leftOver() {
        return own.stream()
                .flatMap(supplement -> Stream.concat(
                        plan.onlyCompletes(supplement) ? supplement.withoutPartner().stream() : Stream.of(),
                        supplement.notUsed().stream()))
                .toList();
    }

    @Override
    public void close() {
        people.close();
    }
}
