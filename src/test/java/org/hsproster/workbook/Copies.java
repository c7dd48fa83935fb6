package org.hsproster.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.Edition;
import org.hsproster.report.Texts;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.Rulebook;

/** Annotates a roster and opens the result again. */
final class Copies {

    private static final Rulebook RULES = Rulebook.load();

    private Copies() {}

    static XSSFWorkbook annotate(AssessedRoster roster, Path folder, Locale language) throws IOException {
        return annotate(roster, RULES, folder, language);
    }

    static XSSFWorkbook annotate(AssessedRoster roster, Rulebook rules, Path folder, Locale language)
            throws IOException {
        try (InputStream in = Files.newInputStream(write(roster, rules, folder, language))) {
            return new XSSFWorkbook(in);
        }
    }

    /** For a copy that POI cannot open. */
    static Path write(AssessedRoster roster, Rulebook rules, Path folder, Locale language) throws IOException {
        Path target = folder.resolve("annotated.xlsx");
        RunFacts run = new RunFacts(
                Someone.AS_OF,
                rules,
                List.of(new ReadFile(ReadFile.Purpose.ROSTER, "roster.xlsx", "00ff")),
                Edition.FULL);
        try (PeopleWorkbook annotator =
                new Workbooks(roster.sheets(), Texts.in(language), run, Optional.empty()).whole(target)) {
            for (AssessedEntry entry : roster.entries()) {
                annotator.add(entry);
            }
            annotator.finish(roster.problems(), Comparison.none());
        } catch (UnreadableRosterException e) {
            throw new IOException(e);
        }
        return target;
    }
}
