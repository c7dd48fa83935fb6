package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.roster.header.NeededColumns;
import org.hsproster.roster.person.CompletingSheet;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.RosterSheets;
import org.hsproster.roster.sheet.SheetRoles;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;

/**
 * What is to be read of a roster file.
 *
 * @param rosters the sheets that hold a roster, with the sheets that complete each
 * @param alsoRead the completing sheets that have people of their own
 * @param besides the completing sheets that were not requested
 * @param joined the sheets of other files
 * @param problems what is to be reported before any row is read
 */
record RosterPlan(
        Map<RecognisedSheet, List<RecognisedSheet>> rosters,
        List<RecognisedSheet> alsoRead,
        Set<RecognisedSheet> besides,
        EmployersTable employers,
        JoinedFiles joined,
        List<LocatedFinding> problems) {

    static RosterPlan of(SpreadsheetFile file, ReadingOptions options)
            throws UnreadableFileException, UnreadableRosterException {
        JoinedFiles joined = JoinedFiles.read(options);
        RosterSheets sheets = RosterSheets.ofPeople(file, options.sheet(), options.mapping());
        EmployersTable employers = employers(file, options, sheets);
        List<RecognisedSheet> besides = sheets.besides(HeaderSearch::hasEmployeeNumbers);
        SheetRoles roles = SheetRoles.of(file, sheets.recognised(), besides, joined.haveStay());
        roles.unread().forEach(sheets::leave);
        if (roles.completing().isEmpty()) {
            throw sheets.refusal(new SourceLocation(file.path(), options.sheet()), RosterFindingCode.NO_HEADER_ROW);
        }
        List<LocatedFinding> problems = new ArrayList<>(LocatedFinding.of(file));
        problems.addAll(employers.problems());
        problems.addAll(joined.problems());
        problems.addAll(sheets.problems());
        for (Map.Entry<RecognisedSheet, List<RecognisedSheet>> roster :
                roles.completing().entrySet()) {
            NeededColumns needed = needed(roster.getKey(), roster.getValue(), joined);
            Optional<UnreadableRosterException> refusal = needed.refusal();
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            problems.addAll(needed.problems());
        }
        roles.completing()
                .forEach((roster, completing) -> completing.forEach(sheet -> problems.add(joinedTo(sheet, roster))));
        List<RecognisedSheet> alsoRead = roles.withPeopleOfTheirOwn().stream()
                .filter(sheet -> !besides.contains(sheet))
                .toList();
        return new RosterPlan(roles.completing(), alsoRead, Set.copyOf(besides), employers, joined, problems);
    }

    List<RosterSheet> sheets() {
        return rosters.keySet().stream().map(RecognisedSheet::sheet).toList();
    }

    List<RosterSheet> sheetsWithPeopleOfTheirOwn() {
        return alsoRead.stream().map(RecognisedSheet::sheet).toList();
    }

    /** Tests whether the people of a completing sheet were not requested. */
    boolean onlyCompletes(CompletingSheet supplement) {
        return besides.contains(supplement.sheet());
    }

    /** Returns the sheets, of this file and of others, that complete the rosters and have no people of their own. */
    List<RosterSheet> completingSheets() {
        List<RosterSheet> sheets = new ArrayList<>();
        rosters.values().stream()
                .flatMap(List::stream)
                .filter(sheet -> !alsoRead.contains(sheet))
                .forEach(sheet -> sheets.add(sheet.sheet()));
        joined.supplements().forEach(supplement -> sheets.add(supplement.sheet().sheet()));
        return sheets;
    }

    /** Returns the table that was given, else one from sheets of the workbook. */
    private static EmployersTable employers(SpreadsheetFile file, ReadingOptions options, RosterSheets sheets)
            throws UnreadableFileException {
        List<RecognisedSheet> own = sheets.besides(HeaderSearch::isEmployersSheet);
        return options.employers() == EmployersTable.none()
                ? EmployersTable.in(file, own, options.asOf())
                : options.employers().insteadOf(own);
    }

    private static NeededColumns needed(RecognisedSheet roster, List<RecognisedSheet> completing, JoinedFiles joined) {
        Stream<RecognisedSheet> others =
                Stream.concat(completing.stream(), joined.supplements().stream().map(CompletingSheet::sheet));
        return new NeededColumns(
                roster.location(),
                Stream.concat(Stream.of(roster), others)
                        .map(RecognisedSheet::header)
                        .toList());
    }

    private static LocatedFinding joinedTo(RecognisedSheet sheet, RecognisedSheet roster) {
        return LocatedFinding.of(sheet.location(), RosterFindingCode.SHEET_JOINED, sheet.name(), roster.name());
    }
}
