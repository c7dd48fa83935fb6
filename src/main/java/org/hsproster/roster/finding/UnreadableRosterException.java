package org.hsproster.roster.finding;

import java.util.ArrayList;
import java.util.List;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A file cannot be read as a roster at all. The message names code and file; the problem has the rest. */
public final class UnreadableRosterException extends Exception {

    private final transient LocatedFinding problem;

    private UnreadableRosterException(LocatedFinding problem, @Nullable Throwable cause) {
        super(problem.finding().code().name() + ": " + problem.file(), cause);
        this.problem = problem;
    }

    /** Why a file or sheet is refused; the name of the file goes before the other values of the sentence. */
    public static UnreadableRosterException of(SourceLocation place, RosterFindingCode code, Object... values) {
        return new UnreadableRosterException(problem(place, code, List.of(values)), null);
    }

    /** The same where it cannot be read as a grid of cells; it comes from where that was found. */
    public static UnreadableRosterException of(UnreadableFileException e) {
        UnreadableRosterException refused = new UnreadableRosterException(
                problem(e.location(), RosterFindingCode.of(e.reason()), e.details()), e.getCause());
        refused.setStackTrace(e.getStackTrace());
        return refused;
    }

    private static LocatedFinding problem(SourceLocation place, RosterFindingCode code, List<Object> values) {
        List<Object> withName = new ArrayList<>(List.of(place.fileName()));
        withName.addAll(values);
        return LocatedFinding.of(place, code, withName.toArray());
    }

    public LocatedFinding problem() {
        return problem;
    }
}
