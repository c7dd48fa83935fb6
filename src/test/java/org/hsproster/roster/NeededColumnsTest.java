package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.ColumnOffer;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Columns that a roster must have")
class NeededColumnsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "none", textBlock = """
            HEADERS                                    | OFFERED                                       | BECAUSE
            社員番号,氏名,出身,ビザ種別,在留期限       | 出身=nationality ビザ種別=statusOfResidence   | words near in meaning
            社員番号,氏名,ビザ種別,生年月日,出身       | ビザ種別=statusOfResidence 出身=nationality   | no expiry either
            社員番号,氏名,出身国,在留期限              | 出身国=nationality                            | the country
            社員番号,氏名,国名,在留期限                | 国名=nationality                              | the country
            社員番号,氏名,①資格種別,在留期限           | 1資格種別=statusOfResidence                   | numbered
            社員番号,氏名,在留ステータス,在留期限      | 在留ステータス=statusOfResidence              | the status
            社員番号,氏名,在留資恪,在留期限            | 在留資恪=statusOfResidence                    | a letter that looks alike
            社員番号,氏名,外国人,在留期限              | 外国人=foreignerFlag                          | the flag
            Employee ID,Worker,Citizenship Status,Visa expiry | Citizenship Status=nationality         | English
            Employee ID,Worker,Work permit type,Visa expiry   | Work permit type=statusOfResidence     | English
            社員番号,氏名,生年月日,在留期限            | none                                          | nothing is near
            """)
    void areRequestedBeforeAnyPersonIsAssessed(String headers, String offered, String because) throws Exception {
        for (Map.Entry<String, Path> file :
                EveryFormat.files(folder, headers, "1,Rina,x,y,2027/1/1").entrySet()) {
            LocatedFinding problem = refusal(file.getValue());

            assertThat(problem.finding().code()).as(because).isEqualTo(RosterFindingCode.NO_FOREIGNER_COLUMN);
            assertThat(problem.finding().values().get(0)).isEqualTo("roster" + file.getKey());
            assertThat(problem.finding().values().get(1))
                    .isEqualTo(file.getKey().equals(".csv") ? "roster.csv" : "名簿");
            assertThat(written(problem.finding().values().get(2))).as(because).isEqualTo(offered);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"国籍", "国籍・地域", "外国人区分", "在留資格", "Country of Citizenship", "Visa Type", "在留資格（当時）"})
    void areNotAskedForWhereOneOfThemIsThere(String header) throws Exception {
        EveryFormat.read(folder, "社員番号,氏名,出身,ビザ種別,在留期限," + header, "1,Rina,x,y,2027/1/1,")
                .forEach((format, read) -> assertThat(read.entries()).as(format).hasSize(1));
    }

    @Test
    void mayStandOnASheetThatCompletesTheRoster() throws Exception {
        Path file = RosterFiles.xlsx(folder, workbook -> {
            RosterFiles.sheet(workbook, "在留", "社員番号,氏名,在留期限", "1,Rina,2027/1/1");
            RosterFiles.sheet(workbook, "基本", "社員番号,国籍", "1,India");
        });

        assertThat(RosterFiles.read(file).entries()).hasSize(1);
    }

    @Test
    void mayStandInAFileThatIsJoined() throws Exception {
        Path roster = RosterFiles.csv(folder, "社員番号,氏名,在留期限", "1,Rina,2027/1/1");
        Path other = RosterFiles.xlsx(folder, workbook -> RosterFiles.sheet(workbook, "基本", "社員番号,国籍", "1,India"));
        ReadingOptions plain = RosterFiles.options();

        assertThat(RosterFiles.read(
                                roster,
                                new ReadingOptions(
                                        plain.asOf(),
                                        Optional.empty(),
                                        plain.employers(),
                                        ColumnMapping.none(),
                                        List.of(other),
                                        Optional.empty()))
                        .entries())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "none", textBlock = """
            HEADERS                                  | MISSING                                    | BECAUSE
            氏名,生年月日,在留資格,在留期限,年収     | none                                       | all are there
            氏名,生年月日,在留資格,在留期限,月給     | none                                       | monthly pay will do
            氏名,生年月日,在留資格,在留カード有効期限,年収 | none                                 | the card stands for the expiry
            氏名,生年月日,在留資格,在留期限,年収（残業代込み） | none                             | in doubt is not missing
            氏名,生年月日,在留資格,在留期限          | annualRemuneration                         | no pay
            氏名,生年月日,在留資格,在留期限,給与     | annualRemuneration 給与=annualRemuneration 給与=monthlyPay | no pay but an offer
            氏名,在留資格,在留期限,年収              | birthDate                                  | no date of birth
            氏名,生年月日,在留資格,年収              | expiresOn                                  | no expiry
            氏名,生年月日,在留資格,ビザ更新日,年収   | expiresOn ビザ更新日=expiresOn             | past or to come
            氏名,国籍,生年月日,在留期限,年収         | statusOfResidence                          | no status
            氏名,国籍,在留期限                       | statusOfResidence birthDate annualRemuneration | one error for each
            """)
    void areReportedOnceForASheetThatLacksThem(String headers, String missing, String because) throws Exception {
        EveryFormat.read(folder, headers, "Rina,,,,", "Ken,,,,").forEach((format, read) -> {
            List<LocatedFinding> told = read.told().stream()
                    .filter(problem -> problem.finding().code() == RosterFindingCode.COLUMN_MISSING)
                    .toList();
            String written = told.stream()
                    .map(problem -> ((ColumnName) problem.finding().values().get(1)).id()
                            + Optional.ofNullable(
                                            written(problem.finding().values().get(2)))
                                    .map(offers -> " " + offers)
                                    .orElse(""))
                    .reduce((one, other) -> one + " " + other)
                    .orElse(null);
            assertThat(written).as(because + format).isEqualTo(missing);
        });
    }

    private static LocatedFinding refusal(Path file) {
        return catchThrowableOfType(UnreadableRosterException.class, () -> RosterFiles.read(file))
                .problem();
    }

    private static String written(Object offers) {
        return offers instanceof List<?> list
                ? list.stream()
                        .map(ColumnOffer.class::cast)
                        .map(offer -> offer.header() + "=" + offer.column().id())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(null)
                : null;
    }
}
