package org.hsproster.web.upload;

import java.util.List;
import java.util.Optional;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.spreadsheet.Password;

/** Moves uploads through their states, with the work of each in the queue. */
public final class UploadService {

    private final UploadQueue queue;
    private final UploadAssessor assessor;

    UploadService(UploadQueue queue, UploadAssessor assessor) {
        this.queue = queue;
        this.assessor = assessor;
    }

    /** Reads the columns of a roster. */
    public void read(Upload upload) {
        submit(upload, () -> readColumns(upload));
    }

    /** Tries a password. */
    public void unlock(Upload upload, Password password) {
        if (upload.move(UploadState.Locked.class, new UploadState.Reading())) {
            upload.unlockWith(password);
            read(upload);
        }
    }

    /** Assesses a roster once. A second call during the assessment has no effect. */
    public void assess(Upload upload, RunChoices choices) {
        if (upload.move(UploadState.Understood.class, new UploadState.Running(0, 0))) {
            submit(upload, () -> assess(assessor, upload, choices));
        }
    }

    private static void assess(UploadAssessor assessor, Upload upload, RunChoices choices) {
        try {
            assessor.assess(upload, choices);
        } catch (RulebookException e) {
            upload.fail(UploadState.Why.NO_RULES);
        }
    }

    /** Stops the work on an upload that was removed. */
    public void stop(Upload upload) {
        queue.interrupt(upload);
    }

    private void submit(Upload upload, Runnable work) {
        queue.submit(new UploadQueue.Job(upload, work));
    }

    private static void readColumns(Upload upload) {
        try {
            List<RosterSheet> sheets = RosterColumns.of(upload.roster(), upload.password(), Optional.empty());
            boolean lacksForeigners = RosterColumns.lackForeigners(upload.roster(), upload.password(), sheets);
            upload.move(UploadState.Reading.class, new UploadState.Understood(sheets, lacksForeigners));
        } catch (UnreadableRosterException e) {
            upload.move(UploadState.Reading.class, refused(e.problem()));
        }
    }

    private static UploadState refused(LocatedFinding problem) {
        if (problem.finding().code() == RosterFindingCode.PASSWORD_NEEDED) {
            return new UploadState.Locked(false);
        }
        return problem.finding().code() == RosterFindingCode.WRONG_PASSWORD
                ? new UploadState.Locked(true)
                : new UploadState.Refused(problem);
    }
}
