package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.Password;
import org.hsproster.workbook.sheet.RunBasis;

/** Workbooks for HR with the columns of the roster that are not sensitive. */
record ExtractWorkbooks(Path file, AllColumns own, Texts texts, RunBasis run, Optional<Password> password)
        implements GroupWorkbooks {

    @Override
    public boolean shows(AssessedEntry person) {
        return true;
    }

    @Override
    public PeopleWorkbook open(Path target) throws IOException, UnreadableRosterException {
        return new ExtractWorkbook(file, own, texts, run, password, target);
    }

    @Override
    public void close() {
        own.close();
    }
}
