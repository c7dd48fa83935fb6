package org.hsproster.batch.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The name of an annotated workbook contains that of its roster")
class OutcomeNameTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FILE,                                                      ROSTER,                    BECAUSE
            社員名簿-assessed-2026-12-01.xlsx,                          社員名簿.xlsx,              made from an .xlsx
            社員名簿-assessed-2026-12-01.xls,                           社員名簿.xls,               made from an .xls
            名簿.csv-assessed-2026-12-01.xlsx,                          名簿.csv,                  made from a CSV
            roster.xlsm-assessed-2026-12-01.xlsx,                      roster.xlsm,               made from a workbook with macros
            roster-2026-11-assessed-2026-12-01.xlsx,                   roster-2026-11.xlsx,       the roster carries a month
            roster-assessed-2026-12-01-assessed-2027-01-01.xlsx,       roster.xlsx,               made by an earlier version from a copy
            roster-assessed-2026-12-01 (1).xlsx,                       roster.xlsx,               downloaded twice
            Roster-Assessed-2026-12-01.XLSX,                           Roster.XLSX,               in capitals
            roster-assessed.xlsx,                                      roster-assessed.xlsx,      no day
            -assessed-2026-12-01.xlsx,                                 -assessed-2026-12-01.xlsx, no roster
            roster-assessed-2026-12-01-final.xlsx,                     roster-assessed-2026-12-01-final.xlsx, a name that goes on
            roster.xlsx,                                               roster.xlsx,               a roster
            """)
    void isFound(String file, String roster, String because) {
        assertThat(OutcomeName.roster(file)).as(because).isEqualTo(roster);
    }
}
