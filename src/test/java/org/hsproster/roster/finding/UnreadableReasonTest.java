package org.hsproster.roster.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.hsproster.employee.FindingCode;
import org.hsproster.spreadsheet.CsvWarning;
import org.hsproster.spreadsheet.UnreadableReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Messages about files that cannot be read")
class UnreadableReasonTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsCode(UnreadableReason reason) {
        RosterFindingCode code = RosterFindingCode.of(reason);
        assertThat(code.name()).isEqualTo(reason.name());
        assertThat(code.severity()).isEqualTo(FindingCode.Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void everyWarningHasItsCode(CsvWarning.Kind kind) {
        assertThat(RosterFindingCode.of(kind).name()).isEqualTo(kind.name());
    }
}
