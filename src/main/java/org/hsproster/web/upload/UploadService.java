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

/** Hands uploads to the workshop, step by step. */
public final class UploadService {

    private final UploadQueue workshop;
    private final UploadAssessor assessing;

    UploadService(UploadQueue workshop, UploadAssessor assessing) {
        this.workshop = workshop;
        this.assessing = assessing;
    }

    /** Has the columns of a roster looked at. */
    public void look(Upload upload) {
        hand(upload, () -> understand(upload));
    }

    /** Tries a password. */
    public void unlock(Upload upload, Password password) {
        if (upload.move(UploadState.Locked.class, new UploadState.Looking())) {
            upload.unlockWith(password);
            look(upload);
        }
    }

    /** Has a roster assessed, once: who asks again meanwhile gets the same outcome. */
    public void assess(Upload upload, RunChoices choices) {
        if (upload.move(UploadState.Understood.class, new UploadState.Running(0, 0))) {
            hand(upload, () -> assess(assessing, upload, choices));
        }
    }

    private static void assess(UploadAssessor assessing, Upload upload, RunChoices choices) {
        try {
            assessing.assess(upload, choices);
        } catch (RulebookException e) {
            upload.fail(UploadState.Why.NO_RULES);
        }
    }

    /** Ends the work on an upload that is not wanted any more. */
    public void stop(Upload upload) {
        workshop.interrupt(upload);
    }

    private void hand(Upload upload, Runnable work) {
        workshop.take(new UploadQueue.Job(upload, work));
    }

    private static void understand(Upload upload) {
        try {
            List<RosterSheet> sheets = RosterColumns.of(upload.roster(), upload.password(), Optional.empty());
            boolean lacksForeigners = RosterColumns.lackForeigners(upload.roster(), upload.password(), sheets);
            upload.move(UploadState.Looking.class, new UploadState.Understood(sheets, lacksForeigners));
        } catch (UnreadableRosterException e) {
            upload.move(UploadState.Looking.class, refused(e.problem()));
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
