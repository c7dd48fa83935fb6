package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.OpportunityState.State;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.QualifyingPeriod;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The opportunities")
class OpportunitySheetTest {

    private static final int FIRST = 5;

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
    void haveOneRowPerPerson() throws IOException {
        XSSFSheet sheet = opportunities(
                who(Outlook.SAFE).withPoints(75, 75, 0).inRow(roster, 5),
                who(Outlook.CANDIDATE)
                        .with(Fact.EMPLOYEE_NO, "000124")
                        .filingBetween(AS_OF.plusDays(10), AS_OF.plusDays(20))
                        .withPoints(75, 80, 0)
                        .offered(Opportunity.HSP_I, Opportunity.SPECIAL_HIGHLY_SKILLED)
                        .inRow(roster, 6));

        SheetTable table = new SheetTable(sheet, FIRST - 1);
        assertThat(table.text(FIRST, "Employee No.")).isEqualTo("000124");
        assertThat(table.text(FIRST, "Possible upgrade"))
                .isEqualTo("Highly Skilled Professional (i): open\nSpecial highly skilled (J-Skip): open");
        assertThat(table.text(FIRST, "Still to record")).isEmpty();
        assertThat(table.text(FIRST, "What has to have lasted")).isEmpty();
        assertThat(table.text(FIRST, "Points today")).isEqualTo("75");
        assertThat(table.text(FIRST, "Points at filing")).isEqualTo("80");
        assertThat(table.text(FIRST, "What to do next").lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("Highly Skilled Professional (i): Complete the point calculation table"),
                        line -> assertThat(line)
                                .startsWith("Special highly skilled (J-Skip): Prepare the papers on degree"));
        assertThat(sheet.getLastRowNum()).isEqualTo(FIRST - 1);
        assertThat(SheetTexts.linksBelowTitle(sheet))
                .extracting(XSSFHyperlink::getLocation)
                .containsExactly("'外国籍社員''s 名簿'!H6");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(table.range(FIRST));
        assertThat(SheetTexts.texts(sheet, 3))
                .containsExactly("Permanent residence: three years of stay are accepted as the longest period until"
                        + " 31 March 2027. The guideline's revision (draft of August 2026) is pending: check the"
                        + " text in force before an application.");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            EIGHTY,   SEVENTY,  SHOWN,                                                                       BECAUSE
            OPEN,     OPEN,     Permanent residence (80 points): open,                                       one year is enough
            OPEN,     TO_CHECK, Permanent residence (80 points): open,                                       one year is enough
            TO_CHECK, OPEN,     Permanent residence (80 points): to check|Permanent residence (70 points): open, it may be one or the other
            TO_CHECK, TO_CHECK, Permanent residence (80 points): to check|Permanent residence (70 points): to check, either may be settled
            ,         OPEN,     Permanent residence (70 points): open,                                       there is no other
            OPEN,     ,         Permanent residence (80 points): open,                                       there is no other
            """)
    void leaveOutTheTrackOfMoreYearsWhereTheOtherIsOpen(State eighty, State seventy, String shown, String because)
            throws IOException {
        OpportunityState[] states = Stream.of(
                        state(Opportunity.PERMANENT_RESIDENCE_80, eighty, Fact.HIRE_DATE),
                        state(Opportunity.PERMANENT_RESIDENCE_70, seventy, Fact.HIRE_DATE))
                .flatMap(Optional::stream)
                .toArray(OpportunityState[]::new);
        XSSFSheet sheet = opportunities(who(Outlook.SAFE).offered(states).inRow(roster, 5));

        assertThat(new SheetTable(sheet, FIRST - 1).text(FIRST, "Possible upgrade"))
                .as(because)
                .isEqualTo(shown.replace("|", "\n"));
    }

    @Test
    void nameWhatIsMissing() throws IOException {
        XSSFSheet sheet = opportunities(
                who(Outlook.SAFE)
                        .toCheck(Opportunity.PERMANENT_RESIDENCE_80, Fact.RESIDENT_SINCE, Fact.HIRE_DATE)
                        .inRow(roster, 5),
                who(Outlook.SAFE)
                        .offered(
                                state(Opportunity.HSP_II, State.TO_CHECK, Fact.HSP_SINCE)
                                        .orElseThrow(),
                                state(Opportunity.PERMANENT_RESIDENCE_70, State.TO_CHECK, Fact.HIRE_DATE)
                                        .orElseThrow())
                        .inRow(roster, 6),
                who(Outlook.SAFE)
                        .offered(
                                state(Opportunity.PERMANENT_RESIDENCE_80, State.TO_CHECK, Fact.HIRE_DATE)
                                        .orElseThrow(),
                                state(Opportunity.PERMANENT_RESIDENCE_70, State.TO_CHECK, Fact.HIRE_DATE)
                                        .orElseThrow())
                        .inRow(roster, 7));

        assertThat(new SheetTable(sheet, FIRST - 1).texts("Still to record", 3))
                .containsExactly(
                        "Resident in Japan since, Hired on",
                        "Highly Skilled Professional (ii): HSP since\nPermanent residence (70 points): Hired on",
                        "Hired on");
    }

    @Test
    void tellWhatHasToHaveLastedAndSinceWhenItIsOnRecord() throws IOException {
        XSSFSheet sheet = opportunities(who(Outlook.SAFE)
                .offered(
                        lasting(Opportunity.HSP_II, OptionalInt.empty(), 3, Optional.empty()),
                        lasting(Opportunity.PERMANENT_RESIDENCE_80, OptionalInt.of(80), 1, Optional.of(AS_OF)),
                        lasting(Opportunity.PERMANENT_RESIDENCE_70, OptionalInt.of(70), 3, Optional.of(AS_OF)))
                .inRow(roster, 5));

        assertThat(new SheetTable(sheet, FIRST - 1).text(FIRST, "What has to have lasted"))
                .isEqualTo("Activity as HSP (i) for 3 years: not on record\n"
                        + "80 points for 1 year: on record since 2026-11-21\n"
                        + "70 points for 3 years: on record since 2026-11-21");
    }

    private static Optional<OpportunityState> state(Opportunity opportunity, State state, Fact<?> missing) {
        return Optional.ofNullable(state)
                .map(each -> new OpportunityState(
                        opportunity, each == State.OPEN ? List.of() : List.of(missing), Optional.empty()));
    }

    private static OpportunityState lasting(
            Opportunity opportunity, OptionalInt total, long years, Optional<LocalDate> since) {
        return new OpportunityState(
                opportunity, List.of(Fact.HIRE_DATE), Optional.of(new QualifyingPeriod(total, years, since)));
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
