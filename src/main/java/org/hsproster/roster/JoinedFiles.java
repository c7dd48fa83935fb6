package org.hsproster.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.roster.annotation.UserPart;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.CompletingSheet;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RosterSheets;
import org.hsproster.roster.sheet.SheetRoles;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;

/** The sheets of the files that are given to complete a roster. */
record JoinedFiles(List<CompletingSheet> supplements, List<LocatedFinding> problems) {

    /**
     * Reads every sheet that has employee numbers and at least one other known column.
     *
     * @throws UnreadableRosterException if a file has no such sheet
     */
    static JoinedFiles read(ReadingOptions options) throws UnreadableFileException, UnreadableRosterException {
        List<CompletingSheet> supplements = new ArrayList<>();
        List<LocatedFinding> problems = new ArrayList<>();
        for (Path path : options.joins()) {
            try (SpreadsheetFile file = UserPart.open(path, options.password())) {
                RosterSheets sheets = RosterSheets.withEmployeeNumbers(file);
                for (RecognisedSheet sheet : sheets.recognised()) {
                    supplements.add(CompletingSheet.read(file, sheet, options.asOf(), problems));
                }
                problems.addAll(LocatedFinding.of(file));
                problems.addAll(sheets.problems());
            }
        }
        return new JoinedFiles(supplements, problems);
    }

    /** Tests whether a sheet has the status of residence or its expiry. */
    boolean haveStay() {
        return supplements.stream().map(CompletingSheet::sheet).anyMatch(SheetRoles::hasStay);
    }
}
