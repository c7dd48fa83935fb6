package org.hsproster.roster.finding;

import java.util.ArrayList;
import java.util.List;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a file cannot be read as a roster. The message names the code and the file; the problem has the details.
 */
public final class UnreadableRosterException extends Exception {

    private final transient LocatedFinding problem;

    private UnreadableRosterException(LocatedFinding problem, @Nullable Throwable cause) {
        super(problem.finding().code().name() + ": " + problem.file(), cause);
        this.problem = problem;
    }

    /**
     * Returns an exception for a file or sheet.
     *
     * @param values of the message, after the name of the file
     */
    public static UnreadableRosterException of(SourceLocation location, RosterFindingCode code, Object... values) {
        return new UnreadableRosterException(problem(location, code, List.of(values)), null);
    }

    /** Returns an exception for a file that cannot be read as a grid of cells. */
    public static UnreadableRosterException of(UnreadableFileException e) {
        UnreadableRosterException refused = new UnreadableRosterException(
                problem(e.location(), RosterFindingCode.of(e.reason()), e.details()), e.getCause());
        refused.setStackTrace(e.getStackTrace());
        return refused;
    }

    private static LocatedFinding problem(SourceLocation location, RosterFindingCode code, List<Object> values) {
        List<Object> withName = new ArrayList<>(List.of(location.fileName()));
        withName.addAll(values);
        return LocatedFinding.of(location, code, withName.toArray());
    }

    public LocatedFinding problem() {
        return problem;
    }
}
