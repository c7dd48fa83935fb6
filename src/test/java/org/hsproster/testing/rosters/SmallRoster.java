package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellUtil;
import org.hsproster.renewal.EarlierRuns;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.Edition;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.annotation.HrNotes;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.workbook.PeopleWorkbook;
import org.hsproster.workbook.Workbooks;
import org.hsproster.workbook.sheet.DraftLinks;
import org.hsproster.workbook.sheet.InputFile;
import org.hsproster.workbook.sheet.RunBasis;

/** Two people, put on a sheet of any workbook, read from its file and assessed. */
public final class SmallRoster {

    public static final String SHEET = "在留名簿";
    public static final int COLUMNS = 7;
    private static final Rulebook RULES = Rulebook.load();
    private static final List<List<String>> ROWS = List.of(
            List.of("社員番号", "氏名", "国籍", "生年月日", "在留資格", "在留期間満了日", "年収（万円）"),
            List.of("001", "NGUYEN VAN BINH", "ベトナム", "1990-04-01", "高度専門職1号ロ", "2027-03-01", "720"),
            List.of("002", "SANTOS Maria", "フィリピン", "1985-05-05", "技術・人文知識・国際業務", "2027-02-02", "500"));

    private SmallRoster() {}

    public static void fill(Sheet sheet) {
        for (int number = 0; number < ROWS.size(); number++) {
            Row row = CellUtil.getRow(number, sheet);
            for (int column = 0; column < COLUMNS; column++) {
                row.createCell(column).setCellValue(ROWS.get(number).get(column));
            }
        }
    }

    public static Path save(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /** As a run does it. */
    public static Path annotate(Path file, Path target) throws IOException, UnreadableRosterException {
        RenewalAssessor assessor = new RenewalAssessor(RULES);
        List<AssessedEntry> people = new ArrayList<>();
        List<RosterSheet> sheets;
        List<LocatedFinding> problems;
        ReadingOptions options =
                new ReadingOptions(AssessedPersonBuilder.AS_OF, Optional.of(SHEET), EmployersTable.none());
        try (RosterReader reader = RosterReader.open(file, options)) {
            for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
                people.add(new AssessedEntry(
                        entry,
                        assessor.assess(
                                entry.employee(),
                                entry.designated(),
                                EarlierRuns.none(),
                                AssessedPersonBuilder.AS_OF)));
            }
            sheets = reader.sheets();
            problems = reader.problems();
        }
        RunBasis run = new RunBasis(
                AssessedPersonBuilder.AS_OF,
                RULES,
                List.of(new InputFile(InputFile.Purpose.ROSTER, "roster", "00ff")),
                Edition.FULL,
                DraftLinks.none());
        try (PeopleWorkbook annotator =
                new Workbooks(sheets, HrNotes.none(), Texts.in(Locale.ENGLISH), run, Optional.empty()).whole(target)) {
            for (AssessedEntry person : people) {
                annotator.add(person);
            }
            annotator.finish(problems, Comparison.none());
        }
        return target;
    }
}
