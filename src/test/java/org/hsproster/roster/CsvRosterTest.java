package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CSV rosters")
class CsvRosterTest {

    private static final String PERSON = "00123,髙﨑 リナ①㈱,1990/4/1,高度専門職１号（ロ）,令和9年3月31日,650";

    @TempDir
    private Path folder;

    @Test
    void readsAPersonFromEveryColumn() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(folder, RosterFiles.HEADER, PERSON));

        assertThat(read.entries()).hasSize(1);
        Employee employee = read.entries().get(0).employee();
        assertThat(employee.confirmed(Fact.EMPLOYEE_NO)).contains("00123");
        assertThat(employee.confirmed(Fact.NAME)).contains("髙﨑 リナ①㈱");
        assertThat(employee.confirmed(Fact.BIRTH_DATE)).contains(LocalDate.of(1990, 4, 1));
        assertThat(employee.confirmed(Fact.STATUS_OF_RESIDENCE)).contains(StatusOfResidence.HSP_I_B);
        assertThat(employee.confirmed(Fact.EXPIRES_ON)).contains(LocalDate.of(2027, 3, 31));
        assertThat(employee.confirmed(Fact.ANNUAL_REMUNERATION)).contains(AnnualRemuneration.ofYen(6_500_000));
        assertThat(read.entries().get(0).findings()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-31j"})
    void tellsTheEncoding(String encoding) throws Exception {
        Path file = RosterFiles.csv(folder, Charset.forName(encoding), RosterFiles.HEADER, PERSON);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).encoding()).contains(encoding);
        assertThat(read.sheets().get(0).sheet()).isEmpty();
        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME)).contains("髙﨑 リナ①㈱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void readsWhatExcelCallsUnicodeText(String byteOrder) throws Exception {
        Path file = RosterFiles.csv(
                folder,
                Charset.forName(byteOrder),
                "\ufeff" + RosterFiles.HEADER.replace(',', '\t'),
                PERSON.replace(',', '\t'));

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).encoding()).contains("UTF-16");
        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME)).contains("髙﨑 リナ①㈱");
    }

    @Test
    void readsPastAByteOrderMark() throws Exception {
        Path file = RosterFiles.csv(folder, "\ufeff" + RosterFiles.HEADER, PERSON);

        assertThat(RosterFiles.read(file).sheets().get(0).columns()).containsKey("employeeNo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void findsOutTheDelimiter(String delimiter) throws Exception {
        Path file = RosterFiles.csv(
                folder,
                RosterFiles.HEADER.replace(",", delimiter),
                "1,Rina,1990/4/1,技人国,2027/3/31,\"6,500,000円\""
                        .replace(",", delimiter)
                        .replace("6" + delimiter + "500" + delimiter, "6,500,"));

        Employee employee = RosterFiles.read(file).entries().get(0).employee();

        assertThat(employee.confirmed(Fact.ANNUAL_REMUNERATION)).contains(AnnualRemuneration.ofYen(6_500_000));
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws Exception {
        Path file = RosterFiles.csv(
                folder,
                "外国籍社員一覧",
                "",
                RosterFiles.HEADER,
                "",
                "1,\"Rina\r\nTakahashi\",,技人国,2027/3/31,",
                ",,,,,",
                PERSON);

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.sheets().get(0).headerRow()).isEqualTo(3);
        assertThat(read.entries()).extracting(RosterEntry::row).containsExactly(5, 7);
        assertThat(read.entries().get(0).employee().confirmed(Fact.NAME)).contains("Rina Takahashi");
    }

    @Test
    void keepsLeadingZerosGuardedAgainstExcel() throws Exception {
        Path file = RosterFiles.csv(folder, RosterFiles.HEADER, "=\"00123\",Rina,,技人国,2027/3/31,");

        assertThat(RosterFiles.read(file).entries().get(0).employee().confirmed(Fact.EMPLOYEE_NO))
                .contains("00123");
    }

    @Test
    void givesFindingsTheirCell() throws Exception {
        Path file = RosterFiles.csv(folder, RosterFiles.HEADER, "1,Rina,1990/4/1,技人国,2027/13/45,要相談");

        RosterEntry entry = RosterFiles.read(file).entries().get(0);
        List<LocatedFinding> located = entry.findings().stream()
                .map(finding -> entry.sheet().locate(entry.row(), finding))
                .toList();

        assertThat(located)
                .extracting(each -> each.cell().orElse("") + " " + each.finding() + " "
                        + each.finding().values().get(0))
                .containsExactly("E2 UNREADABLE_DATE 2027/13/45", "F2 UNREADABLE_AMOUNT 要相談");
        assertThat(located).allSatisfy(each -> assertThat(each.file()).isEqualTo("roster.csv"));
    }
}
