package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The opportunities")
class OpportunitySheetTest {

    private static final int FIRST = 4;

    @TempDir
    private Path folder;

    private Path file;
    private RosterSheet roster;

    @BeforeEach
    void save() throws IOException {
        file = new CompanyRoster().save(folder);
        roster = CompanyRoster.read(file);
    }

    @Test
    void haveARowPerPersonAndKindOnTheDayThatItLooksOpen() throws IOException {
        XSSFSheet sheet = opportunities(
                who(Outlook.SAFE).withPoints(75, 75, 0).inRow(roster, 5),
                who(Outlook.CANDIDATE)
                        .with(Fact.EMPLOYEE_NO, "000124")
                        .filingBetween(AS_OF.plusDays(10), AS_OF.plusDays(20))
                        .withPoints(75, 80, 0)
                        .offered(Opportunity.HSP_I, Opportunity.PERMANENT_RESIDENCE_70)
                        .inRow(roster, 6));

        SheetTable table = new SheetTable(sheet, FIRST - 1);
        assertThat(List.of(FIRST, FIRST + 1))
                .extracting(
                        row -> table.text(row, "Opportunity"),
                        row -> table.text(row, "State"),
                        row -> table.text(row, "Day"),
                        row -> table.text(row, "Points that day"))
                .containsExactly(
                        tuple("Highly Skilled Professional (i)", "open", "2026-12-01", "80"),
                        tuple("Permanent residence (70 points)", "open", "2026-11-21", "75"));
        assertThat(table.text(FIRST + 1, "What to do next"))
                .as("the sentence is not part of the advice here")
                .startsWith("An early application for permanent residence looks open on the 70-point track, by the"
                        + " facts on record. Three years of stay are accepted as the longest period until 31 March 2027."
                        + " The guideline's revision (draft of August 2026) is pending: check the text in"
                        + " force before the application. Prepare point calculation tables");
        assertThat(sheet.getHyperlinkList())
                .extracting(XSSFHyperlink::getLocation)
                .containsOnly("'外国籍社員''s 名簿'!H6")
                .hasSize(2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(table.range(FIRST + 1));
    }

    @Test
    void nameWhatIsMissing() throws IOException {
        XSSFSheet sheet = opportunities(who(Outlook.SAFE)
                .withPoints(85, 85, 0)
                .toCheck(Opportunity.PERMANENT_RESIDENCE_80, Fact.RESIDENT_SINCE, Fact.HIRE_DATE)
                .inRow(roster, 5));

        SheetTable table = new SheetTable(sheet, FIRST - 1);
        assertThat(table.text(FIRST, "State")).isEqualTo("to check");
        assertThat(table.text(FIRST, "What to do next"))
                .startsWith("Permanent residence (80 points) is to be checked. What would settle it:"
                        + " Resident in Japan since, Hired on.");
    }

    @Test
    void saySoWhereThereIsNone() throws IOException {
        XSSFSheet sheet = opportunities(who(Outlook.SAFE).inRow(roster, 5));

        assertThat(SheetTexts.texts(sheet, FIRST)).containsExactly("There is none by the facts on record.");
    }

    private XSSFSheet opportunities(AssessedEntry... entries) throws IOException {
        return AnnotatedCopies.annotate(
                        new AssessedRoster(file, List.of(roster), List.of(entries), List.of()), folder, Locale.ENGLISH)
                .getSheet("Possible upgrades");
    }
}
