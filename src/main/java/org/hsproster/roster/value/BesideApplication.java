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
 * Reads a status of residence or an expiry with a note about an application, which does not change the value; the
 * application itself is read by {@link #caseState}.
 *
 * @param isAppliedFor tests whether the value is only applied for
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

    /** Returns a reader of statuses: 永住者（申請中） names a status that is not held yet. */
    public static ValueReader<StatusOfResidence> ofStatus(ValueReader<StatusOfResidence> reader) {
        return new BesideApplication<>(reader, BesideApplication::isAppliedFor);
    }

    /** Returns a reader of days, which are unclear if the application is over. */
    public static <T> ValueReader<T> ofDay(ValueReader<T> reader) {
        ValueReader<T> beside = new BesideApplication<>(reader, (note, day) -> false);
        return (cell, findings) -> mayBeOver(cell) ? reader.read(cell, findings) : beside.read(cell, findings);
    }

    /** Returns a reader of the state of the application; missing unless it is for an extension or change. */
    public static ValueReader<CaseState> caseState(ValueReader<?> reader) {
        return (cell, findings) -> note(cell)
                .filter(note -> note.progress() == ApplicationNote.Progress.PENDING)
                .filter(note -> note.subject() == ApplicationNote.Subject.EXTENSION_OR_CHANGE)
                .filter(note -> reader.read(new RawCell.Text(note.rest()), findings.aside())
                        .confirmed()
                        .filter(value -> !(value instanceof StatusOfResidence status) || !isAppliedFor(note, status))
                        .isPresent())
                .map(note -> Reported.stated(CaseState.FILED))
                .orElseGet(Reported::missing);
    }

    @Override
    public Reported<T> read(RawCell cell, CellFindings findings) {
        return note(cell).map(note -> read(note, findings)).orElseGet(() -> reader.read(cell, findings));
    }

    private Reported<T> read(ApplicationNote note, CellFindings findings) {
        if (note.rest().isEmpty()) {
            return findings.unreadable(RosterFindingCode.NOT_SETTLED);
        }
        Reported<T> read = reader.read(new RawCell.Text(note.rest()), findings);
        if (read.confirmed().filter(value -> isAppliedFor.test(note, value)).isPresent()) {
            return findings.unreadable(RosterFindingCode.STATUS_APPLIED_FOR);
        }
        if (read.isRecorded() && note.subject() != ApplicationNote.Subject.EXTENSION_OR_CHANGE) {
            findings.add(RosterFindingCode.OTHER_APPLICATION);
        }
        return read;
    }

    private static boolean mayBeOver(RawCell cell) {
        return note(cell)
                .filter(note -> note.progress() == ApplicationNote.Progress.OVER)
                .isPresent();
    }

    /**
     * Tests whether a status is only applied for: a status without a period of stay is not extended, so that a pending
     * application is for the status itself.
     */
    private static boolean isAppliedFor(ApplicationNote note, StatusOfResidence status) {
        return status.nature() == Nature.WITHOUT_EXPIRY
                && note.subject() != ApplicationNote.Subject.NATURALISATION
                && (note.subject() != ApplicationNote.Subject.PERMANENT_RESIDENCE
                        || status == StatusOfResidence.PERMANENT_RESIDENT);
    }

    private static Optional<ApplicationNote> note(RawCell cell) {
        return mayHoldNote(cell) ? ApplicationNote.in(cell.raw()) : Optional.empty();
    }

    /** Tests quickly whether a cell has one of the words that every note contains. */
    public static boolean mayHoldNote(RawCell cell) {
        if (!(cell instanceof RawCell.Text)) {
            return false;
        }
        String squeezed = cell.squeezed();
        for (String word : WORDS) {
            if (squeezed.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
