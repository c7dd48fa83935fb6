package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Notes about an application beside a status or an expiry")
class ApplicationNoteTest {

    private static final String HEADER = "社員番号,氏名,国籍・地域,生年月日,在留資格,在留期間満了日";

    /** Status; expiry; what they and the state of the case are read as; codes of the findings. */
    private static final String TABLE = """
            高度専門職1号ロ（更新申請中）        | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ(更新許可申請中)      | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ 更新申請中           | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ（変更申請中）        | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ（申請中）            | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ（在留期間更新申請中）| 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            HSP 1(b) (extension pending)         | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            HSP 1(b) (pending)                   | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            HSP 1(b) applied for extension       | 2027/3/31          | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ                      | 2027/3/31 更新申請中 | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ                      | R9.3.31（申請中）  | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ                      | 2027/3/31（変更申請中） | HSP_I_B 2027-03-31 FILED |
            高度専門職1号ロ（更新予定）          | 2027/3/31          | HSP_I_B 2027-03-31 - |
            高度専門職1号ロ更新                  | 2027/3/31          | HSP_I_B 2027-03-31 - |
            高度専門職1号ロ                      | 2027/3/31（更新申請予定） | HSP_I_B 2027-03-31 - |
            高度専門職1号ロ（永住申請中）        | 2027/3/31          | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            高度専門職1号ロ（永住許可申請中）    | 2027/3/31          | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            高度専門職1号ロ→永住者申請予定     | 2027/3/31          | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            高度専門職1号ロ（永住予定）          | 2027/3/31          | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            HSP 1(b) (PR pending)                | 2027/3/31          | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            帰化申請中（高度専門職1号ロ）        | 2027/3/31          | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            高度専門職1号ロ                      | 2027/3/31（永住申請中） | HSP_I_B 2027-03-31 - | OTHER_APPLICATION
            技術・人文知識・国際業務（永住申請中） | 2027/3/31        | ENGINEER_HUMANITIES_INTERNATIONAL 2027-03-31 - | OTHER_APPLICATION
            永住者（帰化申請中）                 |                    | PERMANENT_RESIDENT missing - | OTHER_APPLICATION
            高度専門職2号（永住申請中）          |                    | HSP_II missing - | OTHER_APPLICATION
            永住者（申請中）                     | 2027/3/31          | unreadable 2027-03-31 - | STATUS_APPLIED_FOR
            永住者（更新申請中）                 | 2027/3/31          | unreadable 2027-03-31 - | STATUS_APPLIED_FOR
            永住者（永住申請中）                 | 2027/3/31          | unreadable 2027-03-31 - | STATUS_APPLIED_FOR
            Permanent Resident (pending)         | 2027/3/31          | unreadable 2027-03-31 - | STATUS_APPLIED_FOR
            高度専門職2号（申請中）              | 2027/3/31          | unreadable 2027-03-31 - | STATUS_APPLIED_FOR
            永住申請中                           | 2027/3/31          | unreadable 2027-03-31 - | NOT_SETTLED
            申請中                               | 2027/3/31          | unreadable 2027-03-31 - | NOT_SETTLED
            高度専門職1号ロ                      | 申請中             | HSP_I_B unreadable - | NOT_SETTLED
            留学→高度専門職1号ロ変更申請中     | 2027/3/31          | unreadable 2027-03-31 - | SEVERAL_VALUES
            在留資格認定証明書交付申請中         | 2027/3/31          | unreadable 2027-03-31 - | UNKNOWN_STATUS
            高度専門職1号ロ（取得予定）          | 2027/3/31          | unclear HSP_I_B 2027-03-31 - | VALUE_NOT_SETTLED
            高度専門職1号ロ（更新不許可）        | 2027/3/31          | unclear HSP_I_B 2027-03-31 - | VALUE_DENIED
            高度専門職1号ロ（家族帯同）          | 2027/3/31          | unclear HSP_I_B 2027-03-31 - | REMARK_UNCLEAR
            高度専門職1号ロ                      | 2027/3/31 更新済   | HSP_I_B unclear 2027-03-31 - | REMARK_UNCLEAR
            家族滞在（資格外活動許可申請中）     | 2027/3/31          | unclear DEPENDENT 2027-03-31 - | VALUE_NOT_SETTLED
            家族滞在（資格外活動許可あり）       | 2027/3/31          | DEPENDENT 2027-03-31 - |
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void areTheStateOfTheCaseAndLeaveTheValue(String format) throws Exception {
        List<String[]> rows = TABLE.lines().map(line -> line.split("\\|", -1)).toList();
        String[] lines = new String[rows.size() + 1];
        lines[0] = HEADER;
        for (int row = 0; row < rows.size(); row++) {
            lines[row + 1] =
                    "%d,P%d,中国,1990/4/1,%s,%s".formatted(row, row, rows.get(row)[0].strip(), rows.get(row)[1].strip());
        }

        List<RosterEntry> entries =
                RosterFiles.read(RosterFiles.of(format, folder, lines)).entries();

        assertThat(entries.stream().map(ApplicationNoteTest::written).toList())
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> (row[2].strip() + " " + row[3].strip()).strip())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            CASE             | STATE             | BECAUSE
            更新申請中       | FILED             | filed
            入管申請済       | FILED             | filed
            審査中           | FILED             | filed
            under review     | FILED             | filed
            未申請           | NOT_STARTED       | not begun
            申請予定         | NOT_STARTED       | planned
            書類待ち         | PAPERS_REQUESTED  | no filing
            許可通知受領     | GRANTED           | granted
            更新不許可       | REFUSED           | refused
            永住申請中       | missing           | another application
            帰化申請中       | missing           | another application
            PR pending       | missing           | another application
            申請取下げ       | unreadable        | no word of the list
            更新申請中?      | unclear FILED     | a doubt
            """)
    void areReadInTheirOwnColumn(String said, String state, String because) throws Exception {
        Path file = RosterFiles.csv(folder, HEADER + ",手続状況", "1,P,中国,1990/4/1,高度専門職1号ロ,2027/3/31," + said);

        Employee employee = RosterFiles.read(file).entries().get(0).employee();

        assertThat(written(employee.reported(Fact.CASE_STATE), Object::toString))
                .as(because)
                .isEqualTo(state);
    }

    @Test
    void giveWayToTheColumnOfTheCase() throws Exception {
        Path file = RosterFiles.csv(folder, HEADER + ",手続状況", "1,P,中国,1990/4/1,高度専門職1号ロ（更新申請中）,2027/3/31,許可済");

        Employee employee = RosterFiles.read(file).entries().get(0).employee();

        assertThat(employee.confirmed(Fact.CASE_STATE).map(Enum::name)).contains("GRANTED");
    }

    private static String written(RosterEntry entry) {
        Employee employee = entry.employee();
        String state = written(employee.reported(Fact.CASE_STATE), Object::toString);
        return (written(employee.reported(Fact.STATUS_OF_RESIDENCE), Object::toString) + " "
                        + written(employee.reported(Fact.EXPIRES_ON), Object::toString) + " "
                        + (state.equals("missing") ? "-" : state) + " "
                        + entry.findings().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .strip();
    }

    private static <T> String written(Reported<T> reported, Function<T, String> text) {
        if (reported instanceof Reported.Unclear<T> unclear) {
            return "unclear " + text.apply(unclear.value());
        }
        return reported.confirmed().map(text).orElse(reported.isRecorded() ? "unreadable" : "missing");
    }
}
