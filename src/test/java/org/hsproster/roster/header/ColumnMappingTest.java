package org.hsproster.roster.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.MappingReader;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.testing.rosters.ReadValue;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mapping of headers")
class ColumnMappingTest {

    @TempDir
    private Path folder;

    @Test
    void settlesWhatCannotBeRecognised() throws Exception {
        RosterFiles.Contents read = read("""
                columns:
                  "カードの種類": statusOfResidence
                  "いつまで": 在留期間満了日
                """, "氏名,カードの種類,いつまで", "Rina,永住者,2027-04-20");

        assertThat(read.sheets().get(0).columns()).containsOnlyKeys("name", "statusOfResidence", "expiresOn");
        assertThat(read.entries().get(0).employee().confirmed(Fact.STATUS_OF_RESIDENCE))
                .contains(StatusOfResidence.PERMANENT_RESIDENT);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void goesBeforeWhatIsRecognised() throws Exception {
        RosterFiles.Contents read = read("""
                columns:
                  "想定（円）": annualRemuneration
                ignore: [備考欄の年収, 国籍]
                """, "氏名,在留資格,在留期限,年収（万円）,国籍,想定（円）", "Rina,永住者,,500,インド,6000000");

        assertThat(read.sheets().get(0).columns()).doesNotContainKey("nationality");
        assertThat(read.sheets().get(0).ignoredColumns()).containsExactly("国籍");
        assertThat(read.entries().get(0).employee().confirmed(Fact.ANNUAL_REMUNERATION))
                .hasValueSatisfying(pay -> assertThat(pay.yen()).isEqualTo(6_000_000));
        assertThat(read.problems())
                .extracting(problem -> problem.finding().code())
                .containsExactly(RosterFindingCode.DUPLICATE_COLUMN, RosterFindingCode.MAPPING_HEADER_NOT_FOUND);
    }

    @Test
    void tellsColumnsOfOneHeaderByTheirNumber() throws Exception {
        RosterFiles.Contents read = read("""
                columns:
                  "期日 #2": expiresOn
                """, "氏名,在留資格,生年月日,期日,期日,期日", "Rina,永住者,,2001-01-01,2002-02-02,2003-03-03");

        assertThat(read.sheets().get(0).columns().get("expiresOn").index()).isEqualTo(4);
    }

    @Test
    void givesAllPeopleWhatTheRosterDoesNotContain() throws Exception {
        RosterFiles.Contents read = read("""
                constants:
                  employer: 株式会社サンプル
                  statusOfResidence: 高度専門職1号ロ
                  employeeNo: 007
                """, "氏名,社員番号,生年月日,年収", "Rina,,1990-04-01,600万円", "Ken,8,1991-04-01,700万円");

        assertThat(read.entries())
                .extracting(entry -> entry.employee().confirmed(Fact.EMPLOYER))
                .containsOnly(Optional.of("株式会社サンプル"));
        assertThat(read.entries())
                .extracting(
                        entry -> entry.employee().confirmed(Fact.EMPLOYEE_NO).orElse(""))
                .containsExactly("007", "8");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            YAML                                   | CODE                   | KEY                     | BECAUSE
            column: {氏名: name}                   | MAPPING_UNKNOWN_KEY    | column                  | a key that does not exist
            columns: {氏名: wholename}             | MAPPING_UNKNOWN_COLUMN | columns: 氏名           | a column that does not exist
            columns: [氏名]                        | MAPPING_NO_PAIRS       | columns                 | no pairs
            - 氏名                                 | MAPPING_NO_PAIRS       |                         | no keys
            columns: {旅券番号: employeeNo}        | MAPPING_SENSITIVE      | columns                 | never read
            constants: {empoyer: X}                | MAPPING_UNKNOWN_COLUMN | constants: empoyer      | a column that does not exist
            constants: {employer: }                | MAPPING_NO_VALUE       | constants: employer     | no value
            constants: {employer: [X]}             | MAPPING_NO_VALUE       | constants: employer     | more than a value
            constants: {expiresOn: soon}           | UNREADABLE_DATE        | constants: expiresOn    | a value that no row could use
            constants: {annualRemuneration: much}  | UNREADABLE_AMOUNT      | constants: annualRemuneration | a value that no row could use
            ignore: {備考: x}                      | MAPPING_NO_LIST        | ignore                  | no list
            'columns: {氏名: name, 氏名: duties}'  | MAPPING_NOT_YAML       | line 1                  | a key twice
            'columns: {'                           | MAPPING_NOT_YAML       | line 2                  | not finished
            """)
    void isRefusedByKey(String yaml, RosterFindingCode code, String key, String because) {
        InvalidMappingException refused =
                catchThrowableOfType(InvalidMappingException.class, () -> MappingReader.read(file(yaml + "\n")));

        assertThat(refused.problems()).as(because).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("mapping.yaml");
            assertThat(problem.finding().code()).isEqualTo(code);
            assertThat(problem.cell()).isEqualTo(Optional.ofNullable(key));
        });
    }

    @Test
    void isRefusedForEverythingAtOnce() {
        InvalidMappingException refused = catchThrowableOfType(
                InvalidMappingException.class,
                () -> MappingReader.read(file("columns: {a: b, c: d}\nconstants: {e: f}\nother: 1\n")));

        assertThat(refused.problems()).hasSize(4);
        assertThat(refused).hasMessageStartingWith("mapping.yaml MAPPING_UNKNOWN_KEY, ");
    }

    @Test
    void isMissedByName() {
        InvalidMappingException refused = catchThrowableOfType(
                InvalidMappingException.class, () -> MappingReader.read(folder.resolve("none.yaml")));

        assertThat(refused.problems())
                .extracting(problem -> problem.finding().code())
                .containsExactly(RosterFindingCode.FILE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "columns:\nconstants:\nignore:\n"})
    void mayBeEmpty(String yaml) {
        assertThat(MappingReader.read(file(yaml))).isEqualTo(ColumnMapping.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void isReadAsEditorsSaveIt(String charset) {
        Path file = RosterFiles.bytes(
                folder.resolve("mapping.yaml"), "columns: {髙﨑①: name}\r\n".getBytes(Charset.forName(charset)));

        assertThat(MappingReader.read(file).columns()).containsValue("name").hasSize(1);
        assertThat(MappingReader.read(file).columnOf(HeaderLabel.parse("髙﨑①"))).contains("name");
    }

    @Test
    void couldNameEveryHeaderThatIsRecognised() {
        assertThat(ColumnTable.standard().idsByKey().keySet()).noneMatch(ColumnTable.standard()::isSensitive);
    }

    private RosterFiles.Contents read(String yaml, String... lines) throws UnreadableRosterException {
        ReadingOptions options = new ReadingOptions(
                ReadValue.AS_OF,
                Optional.empty(),
                EmployersTable.none(),
                MappingReader.read(file(yaml)),
                List.of(),
                Optional.empty());
        return RosterFiles.read(RosterFiles.csv(folder, lines), options);
    }

    private Path file(String yaml) {
        return RosterFiles.bytes(folder.resolve("mapping.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
    }
}
