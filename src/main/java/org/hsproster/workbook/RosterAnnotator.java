package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.Finding;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.Password;
import org.hsproster.roster.RosterSheet;
import org.hsproster.roster.UnreadableRosterException;
import org.hsproster.roster.WorkbookSource;
import org.hsproster.roster.XlsPassword;

/**
 * Writes the annotated copy of a roster: the user's own workbook with the answer beside each row, a summary in front
 * and a list of data problems behind. The roster itself is only read. Nothing is recalculated.
 */
public final class RosterAnnotator {

    /** Under the header, to learn how rows look. */
    private static final int ROWS_LOOKED_AT = 30;

    private final Texts texts;
    private final RunFacts run;

    public RosterAnnotator(Texts texts, RunFacts run) {
        this.texts = texts;
        this.run = run;
    }

    /**
     * Writes the annotated copy of {@code roster} to {@code target}, in place of what may be there.
     *
     * @param password opens the roster where it is protected; the copy is then protected with it, too
     * @throws IOException where the roster cannot be read or the copy cannot be written
     * @throws UnreadableRosterException where the roster has changed into something else since it was read
     */
    public void annotate(AssessedRoster roster, Optional<Password> password, Path target)
            throws IOException, UnreadableRosterException {
        if (roster.isCsv()) {
            try (WorkbookCopy copy = new UserModelCopy(empty())) {
                annotate(copy, roster, target, Optional.empty());
            }
            return;
        }
        try (WorkbookSource source = WorkbookSource.open(roster.file(), password)) {
            if (source instanceof WorkbookSource.Xls xls) {
                annotateXls(xls, roster, target);
            } else if (source instanceof WorkbookSource.Xlsx xlsx) {
                annotateXlsx(xlsx, roster, target);
            }
        }
    }

    private void annotateXlsx(WorkbookSource.Xlsx source, AssessedRoster roster, Path target) throws IOException {
        Map<String, IntPredicate> looks = new HashMap<>();
        for (RosterSheet sheet : roster.sheets()) {
            int header = sheet.headerRow();
            looks.put(sheet.sheet().orElseThrow(), row -> header - 1 <= row && row <= header + ROWS_LOOKED_AT);
        }
        Spools spools = new Spools(target, source.password().isPresent());
        try (SplicedCopy copy = SplicedCopy.open(source.parts(), source.worksheets(), looks, spools)) {
            annotate(copy, copy.hadMacros() ? roster.with(macrosLeftOut(roster)) : roster, target, source.password());
        }
    }

    private void annotateXls(WorkbookSource.Xls source, AssessedRoster roster, Path target) throws IOException {
        DirectoryNode files = new POIFSFileSystem(source.content()).getRoot();
        boolean hasMacros = XlsMacros.hasAny(files);
        Workbook workbook = XlsPassword.using(source.password(), () -> XlsMacros.open(files));
        try (WorkbookCopy copy = new UserModelCopy(workbook)) {
            annotate(copy, hasMacros ? roster.with(macrosLeftOut(roster)) : roster, target, source.password());
        }
    }

    private void annotate(WorkbookCopy copy, AssessedRoster roster, Path target, Optional<Password> password)
            throws IOException {
        new Annotation(copy, roster, texts, run).apply();
        WorkbookOutput.write(copy, target, password);
    }

    private static LocatedFinding macrosLeftOut(AssessedRoster roster) {
        String file = roster.file().getFileName().toString();
        return new LocatedFinding(
                file,
                Optional.empty(),
                Optional.empty(),
                new Finding(CopyFinding.MACROS_LEFT_OUT, Optional.empty(), List.of(file)));
    }

    private XSSFWorkbook empty() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getFontAt(0).setFontName(texts.text("font.name"));
        return workbook;
    }
}
