package org.hsproster.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.Texts;

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
        try (XSSFWorkbook workbook = roster.isCsv() ? empty() : copy(roster.file())) {
            new Annotation(workbook, roster, texts, run).apply();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                workbook.write(out);
            }
        }
    }

    private static XSSFWorkbook copy(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private XSSFWorkbook empty() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getFontAt(0).setFontName(texts.text("font.name"));
        return workbook;
    }
}
