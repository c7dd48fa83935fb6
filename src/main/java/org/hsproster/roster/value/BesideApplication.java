package org.hsproster.roster.value;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Reported;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.employee.StatusOfResidence.Nature;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads a status of residence or an expiry beside a note about an application, which leaves either as it is: what is
 * applied for is told under {@link #caseState}.
 *
 * @param isAppliedFor whether the value is what is only applied for
 */
public record BesideApplication<T>(ValueReader<T> reader, BiPredicate<ApplicationNote, T> isAppliedFor)
        implements ValueReader<T> {

    private static final List<String> WORDS = List.of(
            "申請",
            "審査",
            "手続",
            "更新",
            "延長",
            "予定",
            "検討",
            "準備",
            "pend",
            "appl",
            "plan",
            "progress",
            "review",
            "submit",
            "filed",
            "renew",
            "exten");

    /** For a status: 永住者（申請中） names one that is not held yet. */
    public static ValueReader<StatusOfResidence> ofStatus(ValueReader<StatusOfResidence> reader) {
        return new BesideApplication<>(reader, BesideApplication::isAppliedFor);
    }

    /** For a day, which no note about an application moves; but one that is over may have. */
    public static <T> ValueReader<T> ofDay(ValueReader<T> reader) {
        ValueReader<T> beside = new BesideApplication<>(reader, (note, day) -> false);
        return (cell, notes) -> mayBeOver(cell) ? reader.read(cell, notes) : beside.read(cell, notes);
    }

    /** Returns what the note says of the application; missing where it says nothing of an extension or change. */
    public static ValueReader<CaseState> caseState(ValueReader<?> reader) {
        return (cell, notes) -> note(cell)
                .filter(note -> note.stage() == ApplicationNote.Stage.PENDING)
                .filter(note -> note.subject() == ApplicationNote.Subject.EXTENSION_OR_CHANGE)
                .filter(note -> reader.read(new RawCell.Text(note.rest()), notes.aside())
                        .confirmed()
                        .filter(value -> !(value instanceof StatusOfResidence status) || !isAppliedFor(note, status))
                        .isPresent())
                .map(note -> Reported.stated(CaseState.FILED))
                .orElseGet(Reported::missing);
    }

    @Override
    public Reported<T> read(RawCell cell, CellFindings notes) {
        return note(cell).map(note -> read(note, notes)).orElseGet(() -> reader.read(cell, notes));
    }

    private Reported<T> read(ApplicationNote note, CellFindings notes) {
        if (note.rest().isEmpty()) {
            return notes.unreadable(RosterFindingCode.NOT_SETTLED);
        }
        Reported<T> read = reader.read(new RawCell.Text(note.rest()), notes);
        if (read.confirmed().filter(value -> isAppliedFor.test(note, value)).isPresent()) {
            return notes.unreadable(RosterFindingCode.STATUS_APPLIED_FOR);
        }
        if (read.isRecorded() && note.subject() != ApplicationNote.Subject.EXTENSION_OR_CHANGE) {
            notes.add(RosterFindingCode.OTHER_APPLICATION);
        }
        return read;
    }

    private static boolean mayBeOver(RawCell cell) {
        return note(cell)
                .filter(note -> note.stage() == ApplicationNote.Stage.OVER)
                .isPresent();
    }

    /** A status without a period of stay is not extended: what is pending beside it is the status itself. */
    private static boolean isAppliedFor(ApplicationNote note, StatusOfResidence status) {
        return status.nature() == Nature.WITHOUT_EXPIRY
                && note.subject() != ApplicationNote.Subject.NATURALISATION
                && (note.subject() != ApplicationNote.Subject.PERMANENT_RESIDENCE
                        || status == StatusOfResidence.PERMANENT_RESIDENT);
    }

    private static Optional<ApplicationNote> note(RawCell cell) {
        return mayHoldNote(cell) ? ApplicationNote.in(cell.raw()) : Optional.empty();
    }

    /** Tests whether a cell has any of the words of which every note has one; most have none. */
    public static boolean mayHoldNote(RawCell cell) {
        if (!(cell instanceof RawCell.Text)) {
            return false;
        }
        String said = cell.squeezed();
        for (String word : WORDS) {
            if (said.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
