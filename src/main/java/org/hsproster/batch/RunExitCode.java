package org.hsproster.batch;

import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.data.DatabaseFailure;
import org.hsproster.batch.output.OutputException;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/** The exit codes of runs. */
public final class RunExitCode {

    public static final int DONE = 0;
    /** The command line asks for what there is not. */
    public static final int USAGE = 2;
    /** A roster is missing, unreadable or has no recognisable header. */
    public static final int ROSTER = 3;
    /** A rule file or the configuration is broken. */
    public static final int CONFIGURATION = 4;
    /** Output cannot be written or the database server does not answer; a later attempt may succeed. */
    public static final int OUTPUT = 5;
    /** Another process works on the same. */
    public static final int BUSY = 6;
    /** A roster is still being written or open in a program; it is assessed later. */
    public static final int WAITING = 7;

    public static final int UNFORESEEN = 70;

    private RunExitCode() {}

    /** Returns the exit code of a failure. */
    public static int of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableRosterException) {
                return ROSTER;
            }
            if (cause instanceof RulebookException || cause instanceof InvalidMappingException) {
                return CONFIGURATION;
            }
            if (cause instanceof OutputException) {
                return OUTPUT;
            }
            if (cause instanceof ClaimedElsewhereException) {
                return BUSY;
            }
        }
        return DatabaseFailure.in(failure)
                .map(database -> database.isOfSettings() ? CONFIGURATION : OUTPUT)
                .orElse(UNFORESEEN);
    }
}
