package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hsproster.file.PrivateFile;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.output.WorkbookOutput;
import org.hsproster.workbook.cell.NotCopiedException;
import org.hsproster.workbook.cell.WorkbookCopy;
import org.hsproster.workbook.sheet.RunBasis;
import org.hsproster.workbook.splice.NewWorkbook;
import org.hsproster.workbook.splice.SpillBuffers;
import org.hsproster.workbook.splice.SplicedCopy;
import org.hsproster.workbook.style.FormatsFullException;
import org.hsproster.workbook.xls.XlsCopy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the annotated copy of a roster: the user's own workbook with the assessment beside each row, a summary in
 * front, and a list of data problems. The roster itself is only read. Formulas are not recalculated.
 *
 * <p>People are added one by one. What the copy needs of them is kept in spill buffers until it is written.
 */
final class RosterAnnotator implements PeopleWorkbook {

    private static final Logger LOG = LoggerFactory.getLogger(RosterAnnotator.class);

    /** The number of rows below the header whose formats are read. */
    private static final int STYLED_ROWS = 30;

    private final Path roster;
    private final WorkbookCopy copy;
    private final Optional<Password> password;
    private final Path target;
    private final Annotation annotation;
    private final List<LocatedFinding> problems;

    private RosterAnnotator(
            WorkbookCopy copy,
            Optional<Password> password,
            Path target,
            List<RosterSheet> sheets,
            Optional<CsvSheet> csv,
            HrNotes notes,
            Texts texts,
            RunBasis run)
            throws IOException, UnreadableRosterException {
        this.roster = sheets.get(0).file();
        this.copy = copy;
        this.password = password;
        this.target = target;
        this.annotation = new Annotation(copy, sheets, csv, notes, texts, run);
        this.problems = CopyProblems.of(roster, copy, notes.edits());
        copy.complete(texts);
    }

    /**
     * Opens a roster to be annotated.
     *
     * @param sheets those that hold a roster, of one file; exactly one, without a name, for CSV
     * @param notes what HR has written in an earlier copy
     * @param password opens the roster if it is protected; the copy is then protected with it, too
     * @param target the file of the copy, which is overwritten
     * @throws IOException if the roster cannot be read
     * @throws UnreadableRosterException if the roster has been changed since it was read, or has no room for the
     *     formats of added cells
     */
    static RosterAnnotator open(
            List<RosterSheet> sheets,
            HrNotes notes,
            Texts texts,
            RunBasis run,
            Optional<Password> password,
            Path target)
            throws IOException, UnreadableRosterException {
        if (sheets.get(0).sheet().isEmpty()) {
            return ofCsv(sheets.get(0), texts, run, target);
        }
        WorkbookSource source = WorkbookSource.open(sheets.get(0).file(), password);
        WorkbookCopy copy = copy(source, sheets, target);
        return closedOnFailure(
                sheets.get(0).file(),
                copy,
                () -> new RosterAnnotator(
                        copy, source.password(), target, sheets, Optional.empty(), notes, texts, run));
    }

    @Override
    public void add(AssessedEntry entry) throws UnreadableRosterException {
        try {
            annotation.add(entry);
        } catch (FormatsFullException e) {
            throw WorkbookSource.tooManyFormats(roster);
        }
    }

    @Override
    public List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison)
            throws IOException, UnreadableRosterException {
        try {
            annotation.finish(
                    Stream.concat(problemsOfRoster.stream(), problems.stream()).toList(), comparison);
            return List.of(WorkbookOutput.write(copy, PrivateFile.create(target), password));
        } catch (FormatsFullException e) {
            throw WorkbookSource.tooManyFormats(roster);
        } catch (NotCopiedException e) {
            throw notCopied(roster, e);
        }
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }

    private static RosterAnnotator ofCsv(RosterSheet roster, Texts texts, RunBasis run, Path target)
            throws IOException, UnreadableRosterException {
        SpillBuffers buffers = new SpillBuffers(target, false);
        SplicedCopy copy = NewWorkbook.begin(texts, buffers);
        return closedOnFailure(roster.file(), copy, () -> {
            Optional<CsvSheet> csv = Optional.of(new CsvSheet(copy, buffers, roster, texts));
            return new RosterAnnotator(
                    copy, Optional.empty(), target, List.of(roster), csv, HrNotes.none(), texts, run);
        });
    }

    private interface Opening {
        RosterAnnotator open() throws IOException, UnreadableRosterException;
    }

    private static RosterAnnotator closedOnFailure(Path roster, WorkbookCopy copy, Opening opening)
            throws IOException, UnreadableRosterException {
        boolean done = false;
        try {
            RosterAnnotator annotator = opening.open();
            done = true;
            return annotator;
        } catch (FormatsFullException e) {
            throw WorkbookSource.tooManyFormats(roster);
        } finally {
            if (!done) {
                copy.close();
            }
        }
    }

    private static WorkbookCopy copy(WorkbookSource source, List<RosterSheet> sheets, Path target)
            throws IOException, UnreadableRosterException {
        try {
            return source instanceof WorkbookSource.Xlsx xlsx
                    ? spliced(xlsx, sheets, target)
                    : XlsCopy.open((WorkbookSource.Xls) source);
        } catch (NotCopiedException e) {
            throw notCopied(sheets.get(0).file(), e);
        } catch (IOException e) {
            throw WorkbookSource.damaged(sheets.get(0).file(), e);
        }
    }

    private static UnreadableRosterException notCopied(Path roster, NotCopiedException cause) {
        LOG.warn("a roster cannot be copied", cause);
        return WorkbookSource.notCopied(roster);
    }

    private static WorkbookCopy spliced(WorkbookSource.Xlsx source, List<RosterSheet> sheets, Path target)
            throws IOException {
        Map<String, IntPredicate> styledRows = new HashMap<>();
        for (RosterSheet sheet : sheets) {
            int header = sheet.headerRow();
            styledRows.put(sheet.sheet().orElseThrow(), row -> header - 1 <= row && row <= header + STYLED_ROWS);
        }
        SpillBuffers buffers = new SpillBuffers(target, source.password().isPresent());
        return SplicedCopy.open(source.parts(), source.contents(), styledRows, buffers);
    }
}
