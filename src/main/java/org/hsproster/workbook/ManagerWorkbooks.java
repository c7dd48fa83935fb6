package org.hsproster.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.Password;

/** Workbooks for managers. */
record ManagerWorkbooks(Texts texts, LocalDate asOf, Optional<Password> password) implements GroupWorkbooks {

    @Override
    public boolean shows(AssessedEntry person) {
        return ManagedPerson.of(person).isPresent();
    }

    @Override
    public PeopleWorkbook open(Path target) {
        return new ManagerWorkbook(texts, asOf, password, target);
    }

    @Override
    public void close() {
        // holds no file
    }
}
