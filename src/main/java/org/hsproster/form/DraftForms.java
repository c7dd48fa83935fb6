package org.hsproster.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;

/** Drafts of the agency's form, a workbook for each person whose application is to be prepared now. */
public final class DraftForms {

    private DraftForms() {}

    /**
     * Returns a writer of drafts as of a day.
     *
     * @param folder an existing folder
     * @param password protects the drafts
     */
    public static PersonWorkbooks in(
            Path folder, Rulebook rulebook, LocalDate asOf, Texts texts, Optional<Password> password) {
        DraftPage sheet = new DraftPage(rulebook, asOf, texts);
        return new PersonWorkbooks(
                folder, new DraftNames(asOf), password, new PersonWorkbooks.Kind(texts, "form.sheet", sheet::addTo));
    }
}
