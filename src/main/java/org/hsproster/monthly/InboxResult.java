package org.hsproster.monthly;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hsproster.batch.RunExitCode;
import org.hsproster.batch.request.RunOutcome;

/** The result for one roster, or another file, of the inbox. */
public sealed interface InboxResult {

    Path roster();

    /** Tests whether the roster is still in the inbox, and was not assessed. */
    default boolean isLeft() {
        return true;
    }

    /** Assessed, and moved to the archive. */
    record Done(Path roster, RunOutcome outcome, Path archived) implements InboxResult {

        @Override
        public boolean isLeft() {
            return false;
        }

        /** Tests whether an earlier run had answered it already. */
        boolean isAnswered() {
            return outcome.rosters().stream().anyMatch(RunOutcome.AssessedFile::repeated);
        }
    }

    /** Could not be read; it stays in the inbox. */
    record Unreadable(Path roster, RunOutcome outcome) implements InboxResult {}

    /** Failed for another reason; it stays in the inbox. */
    record Failed(Path roster, Exception failure) implements InboxResult {}

    /** Still being written or open in a program; it stays for the next run. */
    record Unfinished(Path roster) implements InboxResult {}

    /** Removed from the inbox while it was assessed. */
    record Gone(Path roster) implements InboxResult {

        @Override
        public boolean isLeft() {
            return false;
        }
    }

    /** No file that can be a roster; it stays in the inbox. */
    record NotTaken(Path roster, Reason reason) implements InboxResult {

        /** Why it is not taken. */
        public enum Reason {
            /** It has another format. */
            FORMAT,
            /** It is a folder. */
            FOLDER,
            /** It is a hidden file. */
            HIDDEN,
            /** It is a link to a file that is not there. */
            BROKEN_LINK,
            /** It is a pipe, a socket or a device. */
            NO_FILE,
            /** The folder, or that of the file it links to, may not be read. */
            NOT_PERMITTED
        }
    }

    /** Beside a roster that was taken lay the lock file of a program that no longer has it open. */
    record StaleLock(Path roster, Path lock) implements InboxResult {

        @Override
        public boolean isLeft() {
            return false;
        }
    }

    /**
     * Not assessed in a run that several processes share; it stays in the inbox.
     *
     * @param sentences what the process that tried says of it, by the code of the language
     */
    record Told(Path roster, int exitCode, Map<String, List<String>> sentences) implements InboxResult {

        public Told {
            sentences = Map.copyOf(sentences);
        }

        @Override
        public boolean isLeft() {
            return exitCode != RunExitCode.DONE; // which is that of a lock file
        }
    }
}
