package org.hsproster.roster.person;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.EmployeeNumbers;
import org.jspecify.annotations.Nullable;

/** The people who are only on completing sheets, once every person of the roster has been completed. */
public final class UnmatchedPeople {

    private final String roster;
    private final List<CompletingSheet> sheets;
    private final List<CompletingSheet> completing;
    private final EmployeeNumbers numbers;
    private final Deque<RosterEntry> waiting = new ArrayDeque<>();
    private int taken;

    /**
     * Creates the people; sheets are searched only on the first call of {@link #next}.
     *
     * @param roster name of the roster
     * @param sheets the completing sheets with people of their own
     * @param completing all sheets that complete people
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
            sheet.unmatchedPeople().forEach(entry -> waiting.add(completed(entry, sheet)));
        }
        return waiting.poll();
    }

    /** Completes a person from the sheets after its own; earlier sheets do not have the person. */
    private RosterEntry completed(RosterEntry entry, CompletingSheet own) {
        RosterEntry completed = entry.with(Finding.about(Fact.EMPLOYEE_NO, RosterFindingCode.NOT_IN_ROSTER, roster));
        for (CompletingSheet other : completing.subList(completing.indexOf(own) + 1, completing.size())) {
            completed = other.complete(completed, numbers);
        }
        return completed;
    }
}
