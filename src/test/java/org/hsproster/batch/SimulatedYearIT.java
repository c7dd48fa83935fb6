package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.history.PastPersonState;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Twelve monthly runs over a roster that changes as rosters do")
class SimulatedYearIT {

    private static final String HEADER = "社員番号,所属機関,氏名,生年月日,国籍,在留資格,在留期限,年収,学位,実務経験年数,日本語能力\n";
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final int MONTHS = 12;

    /** Change, number, outlooks, points and causes. */
    private static final List<String> COLUMNS =
            List.of("前回との差", "社員番号", "前回の判定", "今回の判定", "前回の申請時の点数", "申請時の点数", "変化の要因");

    private static final List<String> HEADS = List.of("前回の判定からの変化", "「悪化」", "前回との差", "履歴には", "名簿から外れた方の社員番号は");

    @TempDir
    Path home;

    /** Rows by employee number: what HR writes over the year. */
    private final Map<String, String> rows = new LinkedHashMap<>(Map.of(
            "0001", "1992-03-01,ベトナム,高度専門職1号ロ,2027-04-20,520万円,学士,10,N1",
            "0002", "1990-01-01,インド,高度専門職1号ロ,2029-06-30,800万円,学士,10,",
            "0004", "1991-05-05,インド,高度専門職1号ロ,2029-04-20,1000万円,修士,10,N1",
            "0005", "1990-06-01,インド,高度専門職1号ロ,2027-09-15,700万円,修士,6,N1",
            "0006", "1991-05-05,インド,高度専門職1号ロ,2029-04-20,1000万円,修士,10,N1",
            "0007", "1989-06-01,インド,高度専門職1号ロ,2027-12-20,700万円,学士,10,N1"));

    private void edit(int month) {
        switch (month) {
            case 2 -> rows.compute("0002", (number, row) -> row + "N2");
            case 4 -> {
                replace("0001", "520万円", "800万円");
                rows.put("0003", "1993-01-01,インド,高度専門職1号ロ,2030-01-31,1000万円,修士,10,N1");
            }
            case 5 -> replace("0001", "2027-04-20", "2032-04-20");
            case 6 -> rows.remove("0004");
            case 8 -> replace("0005", ",6,", ",7,");
            case 9 -> rows.remove("0005");
            case 10 -> replace("0007", "700万円", "590万円");
            default -> {}
        }
    }

    @Test
    void theChangesTellExactlyThatStory() throws IOException {
        List<String> story = new ArrayList<>();
        try (RosterApplication application = RosterApplication.start(home)) {
            for (int i = 0; i < MONTHS; i++) {
                LocalDate asOf = FIRST.plusMonths(i);
                edit(asOf.getMonthValue());
                tell(application, asOf).forEach(line -> story.add(asOf + " " + line));
            }
            assertThat(past(application, "0001"))
                    .as("outlooks of a person over time, with the points of each day")
                    .containsExactly(
                            "FILE_EARLY 70",
                            "FILE_EARLY 70",
                            "FILE_EARLY 70",
                            "AT_RISK 50",
                            "SAFE 80",
                            "SAFE 80",
                            "SAFE 80",
                            "SAFE 80",
                            "SAFE 80",
                            "SAFE 80",
                            "SAFE 80",
                            "SAFE 80");
            assertThat(past(application, "0004"))
                    .as("who left the roster has a past")
                    .hasSize(6);
            assertThat(application.history().runs()).hasSize(MONTHS);
        }
        assertThat(story)
                .containsExactly(
                        "2026-12-01 この名簿の初回の判定のため、比較する前回の判定はありません。",
                        "2027-01-01 2026/12/1(火)",
                        "2027-01-01 新規の方、判定や点数が変わった方はいません。",
                        "2027-02-01 2027/1/1(金)",
                        "2027-02-01 ↑ 改善 | 0002 | ● 要件未達の見込み | ○ 余裕あり | 65 | 75 | 加点項目の記載の変更（学歴・日本語・資格・所属機関など）",
                        "2027-03-01 2027/2/1(月)",
                        "2027-03-01 ↓ 悪化 | 0001 | ▲ 早めに申請 | ● 要件未達の見込み | 70 | 50 | 加齢（誕生日）",
                        "2027-04-01 2027/3/1(月)",
                        "2027-04-01 ◇ 新規 | 0003 | ○ 余裕あり | 100",
                        "2027-04-01 ↑ 改善 | 0001 | ● 要件未達の見込み | ○ 余裕あり | 50 | 80 | 年収の記載の変更",
                        "2027-05-01 2027/4/1(木)",
                        "2027-05-01 ↑ 改善 | 0001 | ○ 余裕あり | ○ 余裕あり | 80 | 80 | 在留期間満了日の延長（更新許可）、その他の記載の変更（日付・在留資格など）",
                        "2027-06-01 2027/5/1(土)",
                        "2027-06-01 － 名簿から外れた方 | 不明 | ○ 余裕あり | 100",
                        "2027-07-01 2027/6/1(火)",
                        "2027-07-01 新規の方、判定や点数が変わった方はいません。",
                        "2027-08-01 2027/7/1(木)",
                        "2027-08-01 ↑ 改善 | 0005 | ○ 余裕あり | ○ 余裕あり | 75 | 80 | 実務経験年数",
                        "2027-09-01 2027/8/1(日)",
                        "2027-09-01 － 名簿から外れた方 | 不明 | ○ 余裕あり | 80",
                        "2027-10-01 2027/9/1(水)",
                        "2027-10-01 ↓ 悪化 | 0007 | ○ 余裕あり | ● 要件未達の見込み | 75 | 50 | 年収の記載の変更",
                        "2027-11-01 2027/10/1(金)",
                        "2027-11-01 新規の方、判定や点数が変わった方はいません。");
    }

    private static List<String> past(RosterApplication application, String number) {
        return application.history().of(number, Optional.of("アオイ")).get(0).stream()
                .map(PastPersonState::state)
                .map(state -> state.outlook() + " " + state.pointsAsOf().orElseThrow())
                .toList();
    }

    private List<String> tell(RosterApplication application, LocalDate asOf) throws IOException {
        Path folder = Files.createDirectories(home.resolve(asOf.toString()));
        StringBuilder csv = new StringBuilder(HEADER);
        rows.forEach((number, row) -> csv.append(number)
                .append(",株式会社アオイ,従業員")
                .append(number)
                .append(',')
                .append(row)
                .append('\n'));
        Path roster = Files.writeString(folder.resolve("roster.csv"), csv);
        RunRequest request = TestRosters.on(asOf, TestRosters.request(folder, roster));
        RunOutcome outcome = application.assessmentRun().run(request, (file, people) -> {});
        try (Workbook book =
                WorkbookFactory.create(outcome.rosters().get(0).workbook().toFile(), null, true)) {
            return lines(book.getSheet("前回差分"));
        }
    }

    /** What the sheet tells, a line per row; the run before by its day alone, and no heads. */
    private static List<String> lines(Sheet sheet) {
        DataFormatter format = new DataFormatter();
        List<String> lines = new ArrayList<>();
        List<Integer> columns = columns(sheet);
        for (Row row : sheet) {
            lines.add(columns.stream()
                    .map(row::getCell)
                    .map(format::formatCellValue)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" | "))
                    .replaceFirst("時点の判定と.*", ""));
        }
        lines.removeIf(line -> HEADS.stream().anyMatch(line::startsWith));
        return lines;
    }

    /** Returns the indices of the columns; the first one alone where the sheet has no table. */
    private static List<Integer> columns(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> new SheetTable(sheet, row.getRowNum() + 1))
                .filter(table -> table.headers().containsAll(COLUMNS))
                .map(table -> COLUMNS.stream().map(table::column).toList())
                .findFirst()
                .orElseGet(() -> List.of(0));
    }

    private void replace(String number, String before, String after) {
        rows.computeIfPresent(number, (same, row) -> row.replace(before, after));
    }
}
