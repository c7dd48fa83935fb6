package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.comparison.ComparisonBasis;
import org.hsproster.comparison.RosterComparison;
import org.hsproster.file.PrivateFile;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.output.WorkbookOutput;
import org.hsproster.workbook.cell.AddedReports;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.sheet.ComparedPeopleSheet;
import org.hsproster.workbook.sheet.ComparisonSheet;
import org.hsproster.workbook.sheet.InputFile;
import org.hsproster.workbook.splice.NewWorkbook;
import org.hsproster.workbook.splice.SpillBuffers;
import org.hsproster.workbook.splice.SplicedCopy;

/**
 * Writes new workbooks with an overview of a comparison and the people whose answer changes.
 *
 * @param password protects the workbooks
 */
public record ComparisonWorkbook(ComparisonBasis basis, Texts texts, Optional<Password> password) {

    /**
     * Writes the workbook of one roster.
     *
     * @param files everything that was read, the roster first
     * @param target replaced where it exists
     * @return the hash of the file, as {@link WorkbookOutput#write} returns it
     */
    public String write(RosterComparison comparison, List<InputFile> files, Path target) throws IOException {
        try (SplicedCopy copy = NewWorkbook.begin(texts, new SpillBuffers(target, password.isPresent()))) {
            CellWriter writer = new CellWriter(copy, texts);
            new ComparisonSheet(copy.workbook(), texts, writer, basis).write(comparison, files);
            new ComparedPeopleSheet(copy.workbook(), texts, writer).write(comparison.changed());
            new AddedReports(copy.workbook()).nameDay(texts, basis.asOf());
            copy.workbook().getProperties().getCoreProperties().setTitle(texts.text("comparison.title"));
            copy.complete(texts);
            return WorkbookOutput.write(copy, PrivateFile.create(target), password);
        }
    }
}
