package org.hsproster.batch.writer;

import java.util.Optional;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.history.RunRecorder;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;
import org.hsproster.workbook.Workbooks;

/**
 * What is known when the outputs of a run begin.
 *
 * @param workbooks opens workbooks of the roster, with its texts, rules and password
 * @param recorder compares the people of the run with those of the run before
 */
public record RunStart(RunSpecification run, Workbooks workbooks, RunRecorder recorder) {

    Rulebook rulebook() {
        return workbooks.run().rulebook();
    }

    Texts texts() {
        return workbooks.texts();
    }

    /** Returns the password for outputs that hold what was read from protected files. */
    Optional<Password> protection() {
        return workbooks
                .password()
                .filter(given -> run.input().sources().areProtected(run.input().roster()));
    }
}
