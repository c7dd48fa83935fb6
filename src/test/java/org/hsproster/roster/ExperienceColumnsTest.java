package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Columns of years and of months of experience")
class ExperienceColumnsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "none", emptyValue = "", textBlock = """
            HEADERS                              | CELLS     | MONTHS      | BECAUSE
            実務経験年数（月）                   | 71        | 71          | the header gives the unit
            実務経験年数（ヶ月）                 | 71        | 71          | the same with ヶ
            実務経験年数(か月)                   | 71        | 71          | か
            実務経験年数［ヵ月］                 | 71        | 71          | ヵ
            実務経験年数（カ月）                 | 71        | 71          | カ
            実務経験年数（単位：月）             | 71        | 71          | as a unit
            実務経験年数（月数）                 | 71        | 71          | a number of months
            実務経験月数                         | 71        | 71          | in the word itself
            経験年数：月                         | 71        | 71          | behind a colon
            職歴（月）                           | 71        | 71          | the unit makes it a length
            Years of experience (months)         | 71        | 71          | English
            Experience (in months)               | 71        | 71          | English
            Experience in months                 | 71        | 71          | without brackets
            Months of experience                 | 71        | 71          | in the word itself
            実務経験年数（月）                   | 5年11か月 | 71          | a cell may say otherwise
            実務経験年数（月）                   | 8年       | 96          | years, where the cell says so
            実務経験年数（年）                   | 8.5       | 102         | years
            実務経験年数                         | 8         | 96          | years without a unit
            Experience (years)                   | 8         | 96          | English
            実務経験年数（年月）                 | 8年6か月  | 102         | both in one cell
            実務経験年数（年）,実務経験年数（月） | 9,11     | 119         | months to the right
            職歴年数（月）,職歴年数（年）        | 11,9      | 119         | months to the left
            経験年,経験月                        | 9,11      | 119         | short words
            経験年数,経験月数                    | 9,11      | 119         | in words
            経験年数_年,経験年数_月              | 9,11      | 119         | behind an underscore
            経験年数 年,経験年数 月              | 9,11      | 119         | behind a blank
            実務経験(年),(月)                    | 9,11      | 119         | months understood by their neighbour
            Years of experience,Months of experience | 9,11  | 119         | English
            Experience - years,Experience - months   | 9,11  | 119         | English
            経験年数（年）,備考,経験年数（月）   | 9,x,11    | 119         | apart from each other
            経験年数（年）,経験年数（月）        | 9年,11ヶ月 | 119        | units in the cells
            経験年数（年）,経験年数（月）        | 9,0       | 108         | full years
            経験年数（年）,経験年数（月）        | 9,        | 108         | no months
            経験年数（年）,経験年数（月）        | 0,11      | 11          | no years
            経験年数（年）,経験年数（月）        | ,11       | 11          | no years
            経験年数（年）,経験年数（月）        | 9,12      | unclear 108 | a year or more of months
            経験年数（年）,経験年数（月）        | 5,71      | unclear 71  | the months may be the whole
            経験年数（年）,経験年数（月）        | ,71       | unclear 71  | the same without years
            経験年数（年）,経験年数（月）        | 8.5,6     | unclear 102 | a part of a year twice
            経験年数（年）,経験年数（月）        | 9,11?     | unclear 119 | months in doubt
            経験年数（年）,経験年数（月）        | 9（要確認）,11 | unclear 119 | years in doubt
            経験年数（年）,経験年数（月）        | 9,多数    | unclear 108 | months that are none
            経験年数（年）,経験年数（月）        | 長い,11   | unreadable  | years that are none
            経験年数（年）,経験年数（月）        | ,         | missing     | nothing recorded
            """)
    void areReadTogether(String headers, String cells, String months, String because) throws Exception {
        EveryFormat.read(folder, "社員番号,氏名,在留資格,在留期限," + headers, "1,Rina,永住者,," + cells)
                .forEach((format, read) -> assertThat(
                                written(read.entries().get(0).employee().reported(Fact.EXPERIENCE)))
                        .as(because + " in " + format)
                        .isEqualTo(months));
    }

    @Test
    void areReadTogetherInAGroupOfTwoRows() throws Exception {
        for (String group : List.of("実務経験,,", "職歴年数,,", "実務経験年数,,")) {
            EveryFormat.read(folder, "社員番号,氏名,在留資格,在留期限," + group + "年収", ",,,,月,年,", "1,Rina,永住者,,11,9,500万円")
                    .forEach((format, read) -> assertThat(
                                    written(read.entries().get(0).employee().reported(Fact.EXPERIENCE)))
                            .as(group + format)
                            .isEqualTo("119"));
        }
    }

    @Test
    void standNextToEachOtherWhereThereAreSeveral() throws Exception {
        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(
                folder, "氏名,在留資格,在留期限,経験年数（年）,経験年数（月）,経験年数（年）,経験年数（月）", "A,永住者,,,,9,11", "B,永住者,,2,1,3,4"));

        assertThat(read.entries().stream().map(entry -> written(entry.employee().reported(Fact.EXPERIENCE))))
                .containsExactly("119", "40");
    }

    @Test
    void theMonthsAreReportedWhereTheyLeaveTheLengthOpen() throws Exception {
        RosterFiles.Contents read =
                RosterFiles.read(RosterFiles.csv(folder, "氏名,在留資格,在留期限,経験年数（年）,経験年数（月）", "A,永住者,,9,12"));

        assertThat(read.entries().get(0).findings())
                .extracting(finding -> finding.code())
                .containsExactly(RosterFindingCode.MONTHS_BESIDE_YEARS);
    }

    private static String written(Reported<ProfessionalCareer> experience) {
        if (experience instanceof Reported.Unclear<ProfessionalCareer> unclear) {
            return "unclear " + months(unclear.value());
        }
        String otherwise = experience.isRecorded() ? "unreadable" : "missing";
        return experience.confirmed().map(ExperienceColumnsTest::months).orElse(otherwise);
    }

    private static String months(ProfessionalCareer career) {
        return Stream.iterate(0L, months -> months + 1)
                .filter(months ->
                        ProfessionalCareer.ofMonths(months, ReadValue.AS_OF).equals(career))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
