package org.hsproster.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.hsproster.employee.Finding;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.roster.Password;
import org.hsproster.roster.UnreadableRosterException;
import org.hsproster.roster.WorkbookSource;
import org.hsproster.roster.XlsPassword;

/**
 * Writes the annotated copy of a roster: the user's own workbook with the answer beside each row, a summary in front
 * and a list of data problems behind. The roster itself is only read. Nothing is recalculated.
 */
public final class RosterAnnotator {

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
            try (Workbook workbook = annotated(empty(), roster)) {
                WorkbookOutput.write(workbook, target, Optional.empty());
            }
            return;
        }
        WorkbookSource source = WorkbookSource.open(roster.file(), password);
        try (InputStream in = source.content();
                Workbook workbook =
                        source.isXls() ? annotatedXls(in, roster, source.password()) : annotatedXlsx(in, roster)) {
            WorkbookOutput.write(workbook, target, source.password());
        }
    }

    private Workbook annotatedXlsx(InputStream in, AssessedRoster roster) throws IOException {
        try {
            OPCPackage opc = OPCPackage.open(in);
            boolean hadMacros = Macros.removeFrom(opc);
            XSSFWorkbook workbook = new XSSFWorkbook(opc);
            workbook.setWorkbookType(XSSFWorkbookType.XLSX);
            return annotated(workbook, hadMacros ? roster.with(macrosLeftOut(roster)) : roster);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private Workbook annotatedXls(InputStream in, AssessedRoster roster, Optional<Password> password)
            throws IOException {
        DirectoryNode files = new POIFSFileSystem(in).getRoot();
        boolean hasMacros = XlsMacros.hasAny(files);
        Workbook workbook = XlsPassword.using(password, () -> XlsMacros.open(files));
        return annotated(workbook, hasMacros ? roster.with(macrosLeftOut(roster)) : roster);
    }

    private Workbook annotated(Workbook workbook, AssessedRoster roster) throws IOException {
        new Annotation(workbook, roster, texts, run).apply();
        return workbook;
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
