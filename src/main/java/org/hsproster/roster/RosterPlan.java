package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be read of a roster file.
 *
 * @param rosters the sheets that hold a roster, with those that complete each
 * @param joined what other files add
 * @param problems what is to be said before any row is read
 */
record RosterPlan(
        Map<Recognised, List<Recognised>> rosters,
        EmployersTable employers,
        JoinedFiles joined,
        List<LocatedFinding> problems) {

    static RosterPlan of(SpreadsheetFile file, ReadingOptions options) throws UnreadableRosterException {
        JoinedFiles joined = JoinedFiles.read(options);
        RosterSheets sheets = RosterSheets.ofPeople(file, options.sheet(), options.mapping());
        EmployersTable employers = employers(file, options, sheets);
        SheetRoles roles = SheetRoles.of(
                file, sheets.recognised(), sheets.besides(HeaderSearch::hasEmployeeNumbers), joined.tellOfStay());
        roles.unread().forEach(sheets::leave);
        if (roles.completing().isEmpty()) {
            throw sheets.refusal(new Place(file.path(), options.sheet()), RosterFindingCode.NO_HEADER_ROW);
        }
        List<LocatedFinding> problems = new ArrayList<>(file.problems());
        problems.addAll(employers.problems());
        problems.addAll(joined.problems());
        problems.addAll(sheets.problems());
        for (Map.Entry<Recognised, List<Recognised>> roster : roles.completing().entrySet()) {
            NeededColumns needed = NeededColumns.of(roster.getKey(), roster.getValue(), joined);
            Optional<UnreadableRosterException> refusal = needed.refusal();
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            problems.addAll(needed.problems());
        }
        roles.completing()
                .forEach((roster, completing) -> completing.forEach(sheet -> problems.add(joinedTo(sheet, roster))));
        return new RosterPlan(roles.completing(), employers, joined, problems);
    }

    List<RosterSheet> sheets() {
        return rosters.keySet().stream().map(Recognised::sheet).toList();
    }

    /** The sheets, of this file and of others, that complete the rosters. */
    List<RosterSheet> completingSheets() {
        List<RosterSheet> sheets = new ArrayList<>();
        rosters.values().forEach(completing -> completing.forEach(sheet -> sheets.add(sheet.sheet())));
        joined.supplements().forEach(supplement -> sheets.add(supplement.sheet().sheet()));
        return sheets;
    }

    /** A sheet of the workbook itself will do, but what was given for the purpose goes first. */
    private static EmployersTable employers(SpreadsheetFile file, ReadingOptions options, RosterSheets sheets)
            throws UnreadableRosterException {
        List<Recognised> own = sheets.besides(HeaderSearch::isEmployersSheet);
        return options.employers() == EmployersTable.none()
                ? EmployersTable.in(file, own, options.asOf())
                : options.employers().insteadOf(own);
    }

    private static LocatedFinding joinedTo(Recognised sheet, Recognised roster) {
        return sheet.place().problem(RosterFindingCode.SHEET_JOINED, sheet.name(), roster.name());
    }
}
