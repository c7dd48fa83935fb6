package org.hsproster.batch.job;

import java.io.IOException;
import java.util.Optional;
import org.hsproster.batch.output.OutcomeFolder;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.form.DraftForms;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;

/** Writes the drafts of the form, protected where anything they were made from is. */
record FormsWriter(OutcomeFolder folder, DraftForms forms) {

    static FormsWriter open(
            OutcomeFolder folder, RunSpecification run, Rulebook rulebook, Texts texts, Optional<Password> password) {
        Optional<Password> needed = password.filter(
                given -> run.input().sources().areProtected(run.input().roster()));
        return new FormsWriter(folder, new DraftForms(folder.begin(), rulebook, run.asOf(), texts, needed));
    }

    void add(AssessedEntry person) {
        try {
            forms.add(person);
        } catch (IOException e) {
            throw OutputException.notWritable(folder.folder(), e);
        }
    }

    int written() {
        return forms.written();
    }
}
