package org.hsproster.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.Texts;
import org.hsproster.roster.UnreadableRosterException;

/** Annotates a roster and opens the result again. */
final class Copies {

    private Copies() {}

    static XSSFWorkbook annotate(AssessedRoster roster, Path folder, Locale language) throws IOException {
        Path target = folder.resolve("annotated.xlsx");
        RunFacts run = new RunFacts(Someone.AS_OF, "2026-04-01", Set.of());
        try (RosterAnnotator annotator =
                RosterAnnotator.open(roster.sheets(), Texts.in(language), run, Optional.empty(), target)) {
            roster.entries().forEach(annotator::add);
            annotator.finish(roster.problems());
        } catch (UnreadableRosterException e) {
            throw new IOException(e);
        }
        try (InputStream in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }
}
