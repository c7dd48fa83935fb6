package org.hsproster.roster.value;

import org.hsproster.employee.CaseState;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/** Reads the state of an application for renewal; those for permanent residence or naturalisation do not count. */
public final class CaseStateReader implements ValueReader<CaseState> {

    private final ValueReader<CaseState> words = UncertainValueReader.of(
            "caseState", WordReader.of("caseState", CaseState::valueOf, RosterFindingCode.UNKNOWN_CASE_STATE));

    @Override
    public Reported<CaseState> read(RawCell cell, CellFindings findings) {
        boolean isOther = cell instanceof RawCell.Text text
                && ApplicationNote.in(text.raw())
                        .filter(note -> note.rest().isEmpty())
                        .filter(note -> note.subject() != ApplicationNote.Subject.EXTENSION_OR_CHANGE)
                        .isPresent();
        if (isOther) {
            findings.add(RosterFindingCode.OTHER_APPLICATION);
            return Reported.missing();
        }
        return words.read(cell, findings);
    }
}
