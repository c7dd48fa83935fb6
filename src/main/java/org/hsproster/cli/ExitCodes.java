package org.hsproster.cli;

import java.util.Comparator;
import java.util.List;
import org.hsproster.batch.RunExitCode;

/** The exit codes of the process. */
final class ExitCodes {

    static final int DONE = RunExitCode.DONE;
    static final int USAGE = RunExitCode.USAGE;
    /** A roster is missing, unreadable or has no recognisable header. */
    static final int ROSTER = RunExitCode.ROSTER;
    /** A rule file or the configuration is broken. */
    static final int CONFIGURATION = RunExitCode.CONFIGURATION;
    /** Output cannot be written; later it may go through. */
    static final int OUTPUT = RunExitCode.OUTPUT;
    /** Another process uses the data folder. */
    static final int BUSY = RunExitCode.BUSY;
    /** A roster of the inbox is still being written or open; the next run takes it. */
    static final int WAITING = RunExitCode.WAITING;
    /** A person is at risk, and {@code --fail-on} asks for it. */
    static final int AT_RISK = 10;
    /** A record needs data, or a stay ends soon, and {@code --fail-on} asks for it. */
    static final int REVIEW = 20;

    static final int UNFORESEEN = RunExitCode.UNFORESEEN;

    /**
     * From the least to the most severe: what the user has to repair comes after what only concerns people at risk.
     */
    static final Comparator<Integer> BY_GRAVITY = Comparator.comparing(
            List.of(DONE, REVIEW, AT_RISK, WAITING, BUSY, ROSTER, OUTPUT, CONFIGURATION, USAGE, UNFORESEEN)::indexOf);

    private ExitCodes() {}
}
