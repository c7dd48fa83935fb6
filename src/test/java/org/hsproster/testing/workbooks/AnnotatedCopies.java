package org.hsproster.testing.workbooks;

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
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.workbook.PeopleWorkbook;
import org.hsproster.workbook.Workbooks;
import org.hsproster.workbook.sheet.DraftLinks;
import org.hsproster.workbook.sheet.InputFile;
import org.hsproster.workbook.sheet.RunBasis;

/** Annotates rosters and opens the copies. */
public final class AnnotatedCopies {

    private static final Rulebook RULES = Rulebook.load();

    private AnnotatedCopies() {}

    public static XSSFWorkbook annotate(AssessedRoster roster, Path folder, Locale language) throws IOException {
        return annotate(roster, RULES, folder, language);
    }

    public static XSSFWorkbook annotate(AssessedRoster roster, Rulebook rules, Path folder, Locale language)
            throws IOException {
        try (InputStream in = Files.newInputStream(write(roster, rules, folder, language))) {
            return new XSSFWorkbook(in);
        }
    }

    /** Writes a copy without opening it, for one that POI cannot open. */
    public static Path write(AssessedRoster roster, Rulebook rules, Path folder, Locale language) throws IOException {
        Path target = folder.resolve("annotated.xlsx");
        RunBasis run = new RunBasis(
                AssessedPersonBuilder.AS_OF,
                rules,
                List.of(new InputFile(InputFile.Purpose.ROSTER, "roster.xlsx", "00ff")),
                Edition.FULL,
                DraftLinks.none());
        try (PeopleWorkbook annotator = new Workbooks(
                        roster.sheets(), HrNotes.none(), Texts.in(language), run, Optional.empty())
                .whole(target)) {
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
