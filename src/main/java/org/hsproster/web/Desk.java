package org.hsproster.web;

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
final class Desk {

    private final Workshop workshop;
    private final Assessing assessing;

    Desk(Workshop workshop, Assessing assessing) {
        this.workshop = workshop;
        this.assessing = assessing;
    }

    /** Has the columns of a roster looked at. */
    void look(Upload upload) {
        hand(upload, () -> understand(upload));
    }

    /** Tries a password. */
    void unlock(Upload upload, Password password) {
        if (upload.move(Stage.Locked.class, new Stage.Looking())) {
            upload.unlockWith(password);
            look(upload);
        }
    }

    /** Has a roster assessed, once: who asks again meanwhile gets the same outcome. */
    void assess(Upload upload, Choices choices) {
        if (upload.move(Stage.Understood.class, new Stage.Running(0, 0))) {
            hand(upload, () -> assess(assessing, upload, choices));
        }
    }

    private static void assess(Assessing assessing, Upload upload, Choices choices) {
        try {
            assessing.assess(upload, choices);
        } catch (RulebookException e) {
            upload.fail(Stage.Why.NO_RULES);
        }
    }

    /** Ends the work on an upload that is not wanted any more. */
    void stop(Upload upload) {
        workshop.interrupt(upload);
    }

    private void hand(Upload upload, Runnable work) {
        workshop.take(new Workshop.Job(upload, work));
    }

    private static void understand(Upload upload) {
        try {
            List<RosterSheet> sheets = RosterColumns.of(upload.roster(), upload.password(), Optional.empty());
            boolean lacksForeigners = RosterColumns.lackForeigners(upload.roster(), upload.password(), sheets);
            upload.move(Stage.Looking.class, new Stage.Understood(sheets, lacksForeigners));
        } catch (UnreadableRosterException e) {
            upload.move(Stage.Looking.class, refused(e.problem()));
        }
    }

    private static Stage refused(LocatedFinding problem) {
        if (problem.finding().code() == RosterFindingCode.PASSWORD_NEEDED) {
            return new Stage.Locked(false);
        }
        return problem.finding().code() == RosterFindingCode.WRONG_PASSWORD
                ? new Stage.Locked(true)
                : new Stage.Refused(problem);
    }
}
