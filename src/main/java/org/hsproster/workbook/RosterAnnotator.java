package org.hsproster.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.hsproster.employee.Finding;
import org.hsproster.report.Texts;
import org.hsproster.roster.LocatedFinding;

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
     * @throws IOException where the roster cannot be read or the copy cannot be written
     */
    public void annotate(AssessedRoster roster, Path target) throws IOException {
        if (roster.isCsv()) {
            write(empty(), roster, target);
            return;
        }
        try (InputStream in = Files.newInputStream(roster.file());
                OPCPackage opc = OPCPackage.open(in)) {
            boolean hadMacros = Macros.removeFrom(opc);
            write(new XSSFWorkbook(opc), hadMacros ? roster.with(macrosLeftOut(roster)) : roster, target);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private void write(XSSFWorkbook workbook, AssessedRoster roster, Path target) throws IOException {
        try (workbook) {
            workbook.setWorkbookType(XSSFWorkbookType.XLSX);
            new Annotation(workbook, roster, texts, run).apply();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                workbook.write(out);
            }
        }
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
