package org.hsproster.roster.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Headers of other systems")
class OtherSystemsHeadersTest {

    private static final Path CASES = Path.of("src/test/resources/cases/roster");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "none", textBlock = """
            HEADER                              | COLUMN
            Worker                              | name
            Worker ID                           | employeeNo
            Legal Name                          | name
            外国人の名前                        | name
            Date of Birth (Locale Sensitive)    | birthDate
            Date of Birth (DD/MM/YYYY)          | birthDate
            生年月日（本人）                    | birthDate
            Country of Citizenship              | nationality
            Citizenship Status                  | none
            Visa Type                           | statusOfResidence
            Visa ID Type                        | statusOfResidence
            在留資格（当時）                    | statusOfResidence
            在留資格(現在)                      | statusOfResidence
            在留資格種別                        | statusOfResidence
            在留カード：在留資格                | statusOfResidence
            在留資格（前回）                    | none
            在留資格（配偶者）                  | none
            在留資格（変更前）                  | none
            ビザ種別                            | none
            Visa Expiration Date                | expiresOn
            Visa Expiry Date                    | expiresOn
            在留期限日                          | expiresOn
            在留資格有効期限                    | expiresOn
            在留資格の期限                      | expiresOn
            在留カード：在留期間(満了日)        | expiresOn
            在留カード：在留期間（満了日）      | expiresOn
            Expiration Date                     | none
            ビザ更新日                          | none
            更新日                              | none
            申請日                              | none
            更新申請日                          | filedOn
            交付日                              | none
            交付年月日                          | none
            在留許可日                          | permittedOn
            在留カード：許可年月日              | permittedOn
            Residence Card Expiry               | cardValidity
            Residence Card Expiration Date      | cardValidity
            在留カード：有効期限                | cardValidity
            在留カードの期限                    | cardValidity
            勤務先                              | employer
            勤務先名                            | employer
            最終学歴区分                        | degree
            年収見込額                          | annualRemuneration
            年収見込み額                        | annualRemuneration
            Total Base Pay Annualized - Amount  | annualRemuneration
            Currency                            | currency
            年金納付                            | socialInsurancePaid
            住民税納付                          | residentTaxPaid
            """)
    void areRecognisedWhereTheySayEnough(String header, String column) {
        assertThat(HeaderMatcher.standard().match(header).map(ColumnMatch::id).orElse(null))
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            HEADER               | OFFERED
            ビザ更新日           | expiresOn permittedOn
            在留更新日           | expiresOn permittedOn
            Visa renewal date    | expiresOn permittedOn
            更新期限             | expiresOn
            有効期限             | expiresOn
            交付日               | permittedOn
            申請日               | filedOn plannedFilingDate
            Citizenship Status   | nationality
            Country              | nationality
            出身地               | nationality
            給与                 | annualRemuneration monthlyPay
            """)
    void areOfferedWhereTheyDoNot(String header, String offered) {
        assertThat(String.join(" ", NearestColumn.allTo(header, ColumnTable.standard(), Set.of())))
                .isEqualTo(offered);
    }

    @Test
    void areAskedAboutWhereTheyHaveTwoMeanings() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(
                RosterFiles.csv(folder, "氏名,生年月日,在留資格,ビザ更新日,年収", "Rina,1990/4/1,永住者,2027/4/1,5000000"));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.finding().code()).isEqualTo(RosterFindingCode.COLUMN_OF_TWO_MEANINGS);
            assertThat(problem.finding().values())
                    .isEqualTo(List.of("ビザ更新日", new ColumnName("expiresOn"), new ColumnName("permittedOn")));
            assertThat(problem.cell()).contains("D1");
        });
        assertThat(read.entries().get(0).employee().reported(Fact.EXPIRES_ON).isRecorded())
                .isFalse();
    }

    @Test
    void keepTheNumberOfTheCardUnread() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(CASES.resolve("headers-ja-variants.xlsx"));

        assertThat(read.sheets().get(0).ignoredColumns()).containsExactly("在留カード:番号");
        assertThat(read.sheets().get(0).columns().keySet())
                .containsExactly(
                        "employeeNo",
                        "name",
                        "nationality",
                        "birthDate",
                        "statusOfResidence",
                        "expiresOn",
                        "permittedOn",
                        "employer",
                        "annualRemuneration",
                        "degree",
                        "experienceYears",
                        "experienceMonths");
        assertThat(read.entries().get(0).findings()).isEmpty();
        assertThat(read.told()).isEmpty();
    }

    @Test
    void areAllUnderstoodInAnInternationalSystem() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(CASES.resolve("headers-workday-en.xlsx"));

        assertThat(read.sheets().get(0).ignoredColumns()).isEmpty();
        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.findings()).isEmpty();
            assertThat(entry.employee().confirmed(Fact.NAME)).contains("Wei Li");
            assertThat(entry.employee().confirmed(Fact.EXPIRES_ON)).isPresent();
            assertThat(entry.employee().confirmed(Fact.ANNUAL_REMUNERATION))
                    .hasValueSatisfying(pay -> assertThat(pay.yen()).isEqualTo(9_500_000));
        });
    }

    @Test
    void areAllUnderstoodInAnExportOfNotes() throws Exception {
        RosterSheet sheet =
                RosterFiles.read(CASES.resolve("notion-history.csv")).sheets().get(0);

        assertThat(sheet.columns().keySet())
                .containsExactly(
                        "name",
                        "nationality",
                        "birthDate",
                        "statusOfResidence",
                        "permittedOn",
                        "expiresOn",
                        "employer",
                        "leaveDate",
                        "employmentState");
    }
}
