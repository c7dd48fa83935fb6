package org.hsproster.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.annotation.CaseMark;
import org.hsproster.roster.annotation.CasePart;
import org.hsproster.roster.person.CaseCell;
import org.hsproster.roster.person.CaseNote;

/**
 * What is shown of the case of a person, for HR to go on with. State and day of filing are shown as far as they are
 * about the coming application: where the new expiry is recorded beside "granted", the case is over.
 *
 * @param unreadState what HR has written for a state, if that could not be read
 * @param unreadDay what HR has written for a day of filing, if that could not be read
 */
public record ShownCase(
        String owner,
        Optional<CaseState> state,
        String unreadState,
        Optional<LocalDate> filedOn,
        String unreadDay,
        String note) {

    /** Returns what the action list shows. */
    public static ShownCase onList(AssessedEntry person) {
        return of(person, false);
    }

    /** Returns what stands beside the row of the roster: only what HR has written in the annotated copy. */
    public static ShownCase besideRow(AssessedEntry person) {
        return of(person, true);
    }

    private static ShownCase of(AssessedEntry person, boolean isWrittenInCopy) {
        CaseNote note = person.entry().caseNote();
        boolean isOver = isOver(person);
        return new ShownCase(
                note.owner(),
                value(person, Fact.CASE_STATE, isWrittenInCopy)
                        .filter(state -> !isOver)
                        .filter(state -> isWritten(note, Fact.CASE_STATE) || state == progress(person)),
                unread(person, Fact.CASE_STATE),
                value(person, Fact.FILED_ON, isWrittenInCopy)
                        .filter(day -> !isOver)
                        .filter(day -> isWritten(note, Fact.FILED_ON)
                                || person.assessment().progress().filedOn().equals(Optional.of(day))),
                unread(person, Fact.FILED_ON),
                note.note());
    }

    /** Tests whether there is anything to go on with. */
    public boolean isBlank() {
        return texts().values().stream().allMatch(String::isEmpty);
    }

    /** Returns the mark of the action list, by which the next run knows what HR has changed. */
    public static CaseMark mark(AssessedEntry person) {
        Map<CasePart, String> list = onList(person).texts();
        Map<CasePart, String> roster = besideRow(person).texts();
        Employee employee = person.entry().employee();
        CaseNote note = person.entry().caseNote();
        recorded(note.inColumns(Fact.CASE_STATE, employee)).ifPresent(text -> roster.put(CasePart.STATE, text));
        recorded(note.inColumns(Fact.FILED_ON, employee)).ifPresent(text -> roster.put(CasePart.FILED_ON, text));
        return CaseMark.of(list, roster);
    }

    private Map<CasePart, String> texts() {
        Map<CasePart, String> texts = new EnumMap<>(CasePart.class);
        texts.put(CasePart.OWNER, owner);
        texts.put(CasePart.STATE, state.map(CaseState::name).orElse(unreadState));
        texts.put(CasePart.FILED_ON, filedOn.map(LocalDate::toString).orElse(unreadDay));
        texts.put(CasePart.NOTE, note);
        return texts;
    }

    private static boolean isOver(AssessedEntry person) {
        CaseNote note = person.entry().caseNote();
        return isWritten(note, Fact.CASE_STATE)
                && note.isExpiryNew()
                && person.entry()
                        .employee()
                        .confirmed(Fact.CASE_STATE)
                        .filter(state -> state == CaseState.GRANTED && state != progress(person))
                        .isPresent();
    }

    private static CaseState progress(AssessedEntry person) {
        return person.assessment().progress().state();
    }

    private static boolean isWritten(CaseNote note, Fact<?> fact) {
        return note.cells().containsKey(fact);
    }

    private static <T> Optional<T> value(AssessedEntry person, Fact<T> fact, boolean isWrittenInCopy) {
        return isWrittenInCopy && !isWritten(person.entry().caseNote(), fact)
                ? Optional.empty()
                : person.entry().employee().confirmed(fact);
    }

    private static String unread(AssessedEntry person, Fact<?> fact) {
        return Optional.ofNullable(person.entry().caseNote().cells().get(fact))
                .filter(cell -> person.entry().employee().confirmed(fact).isEmpty())
                .map(CaseCell::text)
                .orElse("");
    }

    /** Returns what a column of the roster means, as it is compared by the next run. */
    private static Optional<String> recorded(Reported<?> value) {
        return value.isRecorded()
                ? Optional.of(value.confirmed().map(Object::toString).orElse("?"))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ShownCase";
    }
}
