package org.hsproster.cli;

import java.util.Comparator;
import java.util.List;
import org.hsproster.batch.RunExitCode;

/** What the process tells the script or scheduler that started it. */
final class ExitCodes {

    static final int DONE = RunExitCode.DONE;
    static final int USAGE = 2;
    /** A roster is missing, unreadable or has no recognisable header. */
    static final int ROSTER = RunExitCode.ROSTER;
    /** A rule file or the configuration is broken. */
    static final int CONFIGURATION = RunExitCode.CONFIGURATION;
    /** Output cannot be written; later it may go through. */
    static final int OUTPUT = RunExitCode.OUTPUT;
    /** Another run is at work. */
    static final int BUSY = 6;
    /** Somebody is at risk, where {@code --fail-on} asks. */
    static final int AT_RISK = 10;
    /** A record has to be completed, or a stay ends soon, where {@code --fail-on} asks. */
    static final int REVIEW = 20;

    static final int UNFORESEEN = RunExitCode.UNFORESEEN;

    /** The worst last: what a person has to mend, before what only people at risk are told by. */
    static final Comparator<Integer> BY_GRAVITY = Comparator.comparing(
            List.of(DONE, REVIEW, AT_RISK, BUSY, ROSTER, OUTPUT, CONFIGURATION, USAGE, UNFORESEEN)::indexOf);

    private ExitCodes() {}
}
