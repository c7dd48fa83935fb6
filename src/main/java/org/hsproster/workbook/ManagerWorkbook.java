package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.file.PrivateFile;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.output.WorkbookOutput;
import org.hsproster.workbook.cell.AddedReports;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.sheet.ManagerSheets;
import org.hsproster.workbook.splice.NewWorkbook;
import org.hsproster.workbook.splice.SpillBuffers;
import org.hsproster.workbook.splice.SplicedCopy;

/** A workbook for managers. It is created anew: nothing is copied from the user's file. */
final class ManagerWorkbook implements PeopleWorkbook {

    private final Texts texts;
    private final LocalDate asOf;
    private final Optional<Password> password;
    private final Path target;
    private final List<ManagedPerson> people = new ArrayList<>();

    ManagerWorkbook(Texts texts, LocalDate asOf, Optional<Password> password, Path target) {
        this.texts = texts;
        this.asOf = asOf;
        this.password = password;
        this.target = target;
    }

    @Override
    public void add(AssessedEntry person) {
        ManagedPerson.of(person).ifPresent(people::add);
    }

    /** {@inheritDoc} Findings are for HR alone. */
    @Override
    public List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison) throws IOException {
        try (SplicedCopy copy = NewWorkbook.begin(texts, new SpillBuffers(target, password.isPresent()))) {
            new ManagerSheets(copy.workbook(), texts, new CellWriter(copy, texts), asOf)
                    .write(people, comparison.ofSome());
            new AddedReports(copy.workbook()).nameDay(texts, asOf);
            copy.complete(texts);
            return List.of(WorkbookOutput.write(copy, PrivateFile.create(target), password));
        }
    }

    @Override
    public void close() {
        people.clear();
    }
}
