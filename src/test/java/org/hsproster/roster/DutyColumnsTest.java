package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The columns about payment, absence, criteria and employer category")
class DutyColumnsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "?", textBlock = """
            HEADER,           CELL,           VALUE
            住民税納付,        済,             true
            住民税納付,        納付済み,        true
            納税状況,          滞納なし,        true
            納税状況,          未納なし,        true
            社会保険料納付,     ○,             true
            年金納付,          未納,           false
            住民税納付,        未納あり,        false
            住民税納付,        一部未納,        false
            住民税納付,        ×,             false
            住民税納付,        対象外,          ?
            住民税納付,        該当なし,        ?
            住民税納付,        なし,           ?
            住民税納付,        免除,           ?
            住民税納付,        分納中,          ?
            出国月数,          6,             6
            出国月数,          6か月,          6
            出国月数,          ６ヶ月,         6
            出国月数,          6 months,      6
            出国月数,          なし,           0
            出国月数,          半年,           ?
            出国月数,          -3,            ?
            出国月数,          999999,        ?
            カテゴリー,        3,             3
            カテゴリー,        カテゴリー3,     3
            カテゴリー,        カテゴリー３,     3
            機関カテゴリー,     Category 4,    4
            カテゴリー,        Ⅲ,            3
            カテゴリー,        0,             ?
            カテゴリー,        5,             ?
            経営・管理の基準,   満たす,         true
            経営・管理の基準,   ○,            true
            新基準充足,        満たさない,      false
            新基準充足,        未充足,         false
            """)
    void areReadInTheWordsOfHr(String header, String cell, String value) throws Exception {
        String[] lines = {"社員番号,氏名,在留資格,在留期限," + header, "1,リー,高度専門職1号ロ,2027-04-20," + cell};

        for (Map.Entry<String, RosterFiles.Contents> read :
                EveryFormat.read(folder, lines).entrySet()) {
            Employee employee = read.getValue().entries().get(0).employee();
            assertThat(recorded(employee)).as(read.getKey()).isEqualTo(value);
        }
    }

    private static String recorded(Employee employee) {
        for (Fact<?> fact : List.of(
                Fact.RESIDENT_TAX_PAID,
                Fact.SOCIAL_INSURANCE_PAID,
                Fact.MONTHS_ABROAD,
                Fact.EMPLOYER_CATEGORY,
                Fact.BUSINESS_MANAGER_CRITERIA)) {
            if (employee.reported(fact).isRecorded()) {
                return employee.confirmed(fact).map(String::valueOf).orElse(null);
            }
        }
        throw new AssertionError("no column was read");
    }
}
