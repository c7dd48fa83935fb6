package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.employee.CaseState;
import org.hsproster.history.PastPersonState;
import org.hsproster.report.Edition;
import org.hsproster.report.run.CaseCounts;
import org.hsproster.report.run.CasePipeline;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.RosterFiles;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithOwnApplication;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As of 2026-11-21 and a month before. */
@DisplayName("The pipeline of cases, from the roster to what a run says")
class CasePipelineIT extends WithOwnApplication {

    private static final String HEADER = "社員番号,氏名,部署,国籍,生年月日,在留資格,在留期間,在留期間満了日,許可年月日,年収（円）,学位,日本語能力,手続状況,更新申請日";
    private static final String PERSON = ",テスト,開発部,インド,1985-06-01,高度専門職1号ロ,5年,";

    private static final String[] OCTOBER = {
        HEADER,
        "01" + PERSON + "2027-02-10,2022-02-10,9000000,なし,なし,,",
        "02" + PERSON + "2027-02-10,2022-02-10,9000000,博士,N1,書類依頼済,",
        "03" + PERSON + "2027-02-10,2022-02-10,9000000,博士,N1,書類依頼済,",
        "04" + PERSON + "2027-01-10,2022-01-10,9000000,博士,N1,準備完了,",
        "05" + PERSON + "2027-09-30,2022-09-30,9000000,博士,N1,,",
    };

    /** Number 3 is a step ahead, number 4 is filed, and number 6 has come. */
    private static final String[] NOVEMBER = {
        HEADER,
        OCTOBER[1],
        OCTOBER[2],
        OCTOBER[3].replace("書類依頼済", "準備完了"),
        OCTOBER[4].replace("準備完了,", "申請済,2026-11-10"),
        OCTOBER[5],
        "06" + PERSON + "2026-11-20,2021-11-20,9000000,博士,N1,,",
    };

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void tellsWhatHasMovedSinceTheRunBefore(String format) throws IOException {
        CasePipeline before = run(roster(format, OCTOBER), "ja", LocalDate.of(2026, 10, 21), Edition.FULL)
                .summary()
                .cases();
        Path roster = roster(format, NOVEMBER);
        RunOutcome.AssessedFile now = run(roster, "ja", TestRosters.AS_OF, Edition.FULL);

        assertThat(before.compared()).isFalse();
        assertThat(before.total()).isEqualTo(counts("NOT_STARTED 1 PAPERS_REQUESTED 2 READY 1", 0));
        assertThat(now.summary().cases().compared()).isTrue();
        assertThat(now.summary().cases().total())
                .as("numbers 1 and 2 have not moved")
                .isEqualTo(counts("NOT_STARTED 2 PAPERS_REQUESTED 1 READY 1 FILED 1", 2));
        assertThat(texts(now.workbook(), 0))
                .containsSequence("期限超過・至急 1 0 0 0 0 0 1 0", "2027年2月 1 1 1 0 0 0 3 2", "2027年3月 0 0 0 1 0 0 1 0")
                .contains("合計 2 1 1 1 0 0 5 2", "申請済 1 75,000 65,000");

        RunOutcome.AssessedFile again = run(roster, "ja", TestRosters.AS_OF, Edition.FULL);
        assertThat(again.repeated()).isTrue();
        assertThat(again.summary()).as("as it is stored").isEqualTo(now.summary());
        assertThat(application.history().of("04", Optional.empty()).get(0))
                .extracting(PastPersonState::state)
                .extracting(state -> state.application().state().orElseThrow()
                        + state.application().filedOn().map(day -> " " + day).orElse(""))
                .containsExactly("READY", "FILED 2026-11-10");

        Path managers = run(roster, "en", TestRosters.AS_OF, Edition.MANAGER).workbook();
        assertThat(texts(managers, 2))
                .as("also of people without action needed, and with no amount")
                .anyMatch(row -> row.startsWith("04 ") && row.contains(" Filed "))
                .anyMatch(row -> row.startsWith("03 ") && row.contains(" Ready "))
                .noneMatch(row -> row.contains("75,000") || row.contains("yen"));
    }

    /** Numbers 2 and 3 are under way in October, 4 is granted since, and 1 was not begun. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void tellsOfCasesThatTheRosterSaysNothingAbout(String format) throws IOException {
        run(roster(format, OCTOBER), "ja", LocalDate.of(2026, 10, 21), Edition.FULL);
        String[] withoutStates = Stream.of(OCTOBER)
                .map(row -> row.replace("書類依頼済", "").replace("準備完了", "").replace("2027-01-10,2022", "2032-01-10,2022"))
                .toArray(String[]::new);
        RunOutcome.AssessedFile now = run(roster(format, withoutStates), "ja", TestRosters.AS_OF, Edition.FULL);

        String said = "前回は手続中で、今回の名簿に記録のない方が2名います。手続を引き継ぐには、前回の判定結果付きの名簿を使ってください。";
        assertThat(now.summary().cases().lost()).isEqualTo(2);
        assertThat(now.summary().cases().isAnyUnderWay())
                .as("told on the console")
                .isTrue();
        assertThat(now.summary().cases().line(Texts.in(Locale.JAPANESE)))
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("手続の進み具合：1件（未着手1件）").endsWith(said));
        assertThat(texts(now.workbook(), 0)).contains(said);
    }

    private static CaseCounts counts(String states, int notMoved) {
        String[] words = states.split(" ");
        Map<CaseState, Integer> counts = new EnumMap<>(CaseState.class);
        for (int index = 0; index < words.length; index += 2) {
            counts.put(CaseState.valueOf(words[index]), Integer.valueOf(words[index + 1]));
        }
        return new CaseCounts(counts, notMoved);
    }

    private Path roster(String format, String... rows) throws IOException {
        return RosterFiles.of(format, Files.createDirectories(home.resolve("in")), rows);
    }

    private RunOutcome.AssessedFile run(Path roster, String language, LocalDate asOf, Edition edition) {
        RunRequest request = TestRosters.on(
                asOf,
                TestRosters.spoken(
                        TestRosters.request(home.resolve("out"), roster),
                        Optional.of(Locale.forLanguageTag(language))));
        RunOutcome outcome = application
                .assessmentRun()
                .run(TestRosters.with(request, request.outputs().withEdition(edition)), (file, people) -> {});
        return outcome.rosters().get(0);
    }

    /** Returns the rows of a sheet, the filled cells of each on one line. */
    private static List<String> texts(Path file, int sheet) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet read = workbook.getSheetAt(sheet);
            return StreamSupport.stream(read.spliterator(), false)
                    .map(row -> SheetTexts.texts(read, row.getRowNum() + 1).stream())
                    .map(cells -> cells.filter(text -> !text.isEmpty()))
                    .map(cells -> String.join(" ", cells.toList()))
                    .toList();
        }
    }
}
