package org.hsproster.roster.person;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.EmployeeNumbers;
import org.jspecify.annotations.Nullable;

/** The people who stand on completing sheets alone, once every person of the roster has been completed. */
public final class UnmatchedPeople {

    private final String roster;
    private final List<CompletingSheet> sheets;
    private final List<CompletingSheet> completing;
    private final EmployeeNumbers numbers;
    private final Deque<RosterEntry> waiting = new ArrayDeque<>();
    private int taken;

    /**
     * Prepares to read them; nothing is looked up before the first is asked for.
     *
     * @param roster name of what they are not in
     * @param sheets those they may stand on
     * @param completing these, and what completes their people besides
     */
    public UnmatchedPeople(
            String roster, List<CompletingSheet> sheets, List<CompletingSheet> completing, EmployeeNumbers numbers) {
        this.roster = roster;
        this.sheets = sheets;
        this.completing = completing;
        this.numbers = numbers;
    }

    /** Returns the next person, or null after the last one. */
    @Nullable
    public RosterEntry next() {
        while (waiting.isEmpty() && taken < sheets.size()) {
            CompletingSheet sheet = sheets.get(taken++);
            sheet.peopleAlone().forEach(entry -> waiting.add(completed(entry, sheet)));
        }
        return waiting.poll();
    }

    /** Completed by the sheets that follow its own; those before have been asked. */
    private RosterEntry completed(RosterEntry entry, CompletingSheet own) {
        RosterEntry completed = entry.with(Finding.about(Fact.EMPLOYEE_NO, RosterFindingCode.NOT_IN_ROSTER, roster));
        for (CompletingSheet other : completing.subList(completing.indexOf(own) + 1, completing.size())) {
            completed = other.complete(completed, numbers);
        }
        return completed;
    }
}
