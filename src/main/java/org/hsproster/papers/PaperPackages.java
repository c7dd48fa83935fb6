package org.hsproster.papers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.form.DraftNames;
import org.hsproster.form.PersonWorkbooks;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.spreadsheet.Password;

/** Packages of papers, a workbook for each person whose papers are to be prepared now. */
public final class PaperPackages {

    private PaperPackages() {}

    /** Returns the ending of their names, which differs from that of drafts. */
    public static String ending(LocalDate asOf) {
        return "-" + asOf + "-package.xlsx";
    }

    /**
     * Returns a writer of packages as of a day.
     *
     * @param folder an existing folder
     * @param password protects the packages
     */
    public static PersonWorkbooks in(
            Path folder, Rulebook rulebook, LocalDate asOf, Texts texts, Optional<Password> password) {
        return new PersonWorkbooks(
                folder,
                new DraftNames(person -> ToPrepare.includes(person, asOf), ending(asOf)),
                password,
                new PersonWorkbooks.Kind(texts, "package.title", new PackageWorkbook(rulebook, asOf, texts)::addTo));
    }
}
