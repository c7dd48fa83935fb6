package org.hsproster.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the files tell that are named to complete a roster. */
record JoinedFiles(List<Supplement> supplements, List<LocatedFinding> problems) {

    /**
     * Reads every sheet that has employee numbers and something to go with them.
     *
     * @throws UnreadableRosterException where a file has no such sheet
     */
    static JoinedFiles read(ReadingOptions options) throws UnreadableFileException, UnreadableRosterException {
        List<Supplement> supplements = new ArrayList<>();
        List<LocatedFinding> problems = new ArrayList<>();
        for (Path path : options.joins()) {
            try (SpreadsheetFile file = UserPart.open(path, options.password())) {
                RosterSheets sheets = RosterSheets.withEmployeeNumbers(file);
                for (Recognised sheet : sheets.recognised()) {
                    supplements.add(Supplement.read(file, sheet, options.asOf(), problems));
                }
                problems.addAll(LocatedFinding.of(file));
                problems.addAll(sheets.problems());
            }
        }
        return new JoinedFiles(supplements, problems);
    }

    /** Tests whether the status of residence or its expiry is among it. */
    boolean tellOfStay() {
        return supplements.stream().map(Supplement::sheet).anyMatch(SheetRoles::tellsOfStay);
    }
}
