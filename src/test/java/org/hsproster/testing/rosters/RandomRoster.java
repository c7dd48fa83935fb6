package org.hsproster.testing.rosters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;

/** A roster as anyone might keep it: columns in any order, titles, totals and remarks, one sheet or two. */
public final class RandomRoster {

    static final List<String> COLUMNS =
            List.of("社員番号", "氏名", "国籍・地域", "生年月日", "在留資格", "在留期間満了日", "許可年月日", "年収", "学位", "日本語能力", "実務経験開始日", "部署");

    private static final List<List<String>> VALUES = List.of(
            List.of(),
            List.of("LI WEI", "計", "Total", "集計 太郎", "服部", "合計", "", "NGUYEN (VAN) A", "グエン・ヴァン", "平均"),
            List.of("中国", "ベトナム", "", "日本", "China"),
            List.of("1990/4/1", "昭和60年5月5日", "", "不明", "1985-12-31"),
            List.of("高度専門職1号ロ", "技術・人文知識・国際業務", "永住者", "家族滞在", "", "確認中", "高度専門職1号ハ"),
            List.of("2027/3/31", "令和8年12月20日", "", "たぶん来年", "2029-01-31", "2026/11/1"),
            List.of("2022/3/31", "", "", "2024-02-01"),
            List.of("650万円", "9,500,000円", "", "要相談"),
            List.of("修士", "博士", "", "学士"),
            List.of("N1", "N2", ""),
            List.of("2012/4/1", "", "2020-04-01"),
            List.of("開発部", "", "計画課"));

    private static final List<String> EXTRA_HEADERS = List.of("メモ", "フリガナ", "内線", "評価");
    private static final List<String> EXTRA_CELLS = List.of("", "", "なし", "平均", "メモ", "計");
    private static final List<String> OTHER_ROWS =
            List.of("合計,2名", "※ 見込みを含む", "【開発部】", "", "以上", "作成日：2026/12/1", "小計,12,3", "---", "集計");

    private final Random random;
    private final List<Map<String, String>> people = new ArrayList<>();

    public RandomRoster(long seed) {
        this.random = new Random(seed);
        int count = 1 + random.nextInt(9);
        for (int number = 1; number <= count; number++) {
            Map<String, String> person = new LinkedHashMap<>();
            person.put(COLUMNS.get(0), random.nextInt(4) == 0 ? "0" + number * 7 : "E" + number);
            for (int column = 1; column < COLUMNS.size(); column++) {
                person.put(COLUMNS.get(column), any(VALUES.get(column)));
            }
            people.add(person);
        }
    }

    /** The people with a status or an expiry, by number: each has to come out. */
    public Map<String, Map<String, String>> mustAppear() {
        return people.stream()
                .filter(person ->
                        !person.get("在留資格").isEmpty() || !person.get("在留期間満了日").isEmpty())
                .collect(Collectors.toMap(person -> person.get("社員番号"), person -> person));
    }

    /** One person alone in the plain template. */
    public static Path alone(Path folder, Map<String, String> person) {
        return RosterFiles.bytes(
                folder.resolve("alone.csv"),
                (String.join(",", COLUMNS) + "\n"
                                + COLUMNS.stream()
                                        .map(column -> quoted(person.getOrDefault(column, "")))
                                        .collect(Collectors.joining(",")))
                        .getBytes(StandardCharsets.UTF_8));
    }

    public Path write(Path folder) {
        return switch (random.nextInt(3)) {
            case 0 ->
                RosterFiles.csv(
                        folder,
                        lines(COLUMNS).stream()
                                .map(line ->
                                        line.stream().map(RandomRoster::quoted).collect(Collectors.joining(",")))
                                .toArray(String[]::new));
            case 1 -> RosterFiles.xlsx(folder, this::fill);
            default -> RosterFiles.xls(folder, this::fill);
        };
    }

    private void fill(Workbook workbook) {
        if (random.nextBoolean()) {
            sheet(workbook, "名簿", lines(COLUMNS));
            return;
        }
        people.stream().filter(person -> random.nextInt(5) == 0).forEach(RandomRoster::leaveToStaySheet);
        List<List<String>> basic = lines(COLUMNS.subList(0, 4));
        List<String> ofStay = new ArrayList<>(List.of(COLUMNS.get(0)));
        ofStay.addAll(COLUMNS.subList(4, COLUMNS.size()));
        List<List<String>> stay = lines(ofStay);
        if (random.nextBoolean()) {
            sheet(workbook, "基本", basic);
            sheet(workbook, "在留", stay);
        } else {
            sheet(workbook, "在留", stay);
            sheet(workbook, "基本", basic);
        }
    }

    /** The basic data of some are not kept. */
    private static void leaveToStaySheet(Map<String, String> person) {
        List.of("氏名", "国籍・地域", "生年月日").forEach(column -> person.put(column, ""));
    }

    /** The lines of a sheet: titles, the header, people, and rows about nobody between them. */
    private List<List<String>> lines(List<String> columns) {
        List<String> inOrder = new ArrayList<>(columns);
        EXTRA_HEADERS.stream().filter(each -> random.nextInt(3) == 0).forEach(inOrder::add);
        Collections.shuffle(inOrder, random);
        List<List<String>> lines = new ArrayList<>();
        for (int title = random.nextInt(3); title > 0; title--) {
            lines.add(List.of("外国籍社員名簿（2026年12月1日現在）"));
        }
        lines.add(inOrder);
        for (Map<String, String> person : people) {
            if (columns.stream().skip(1).anyMatch(column -> !person.get(column).isEmpty())) {
                lines.add(inOrder.stream()
                        .map(column -> columns.contains(column) ? person.get(column) : any(EXTRA_CELLS))
                        .toList());
            }
            if (random.nextInt(6) == 0) {
                lines.add(List.of(any(OTHER_ROWS).split(",")));
            }
        }
        lines.add(List.of(any(OTHER_ROWS).split(",")));
        return lines;
    }

    private static void sheet(Workbook workbook, String name, List<List<String>> lines) {
        var sheet = workbook.createSheet(name);
        for (int row = 0; row < lines.size(); row++) {
            var cells = sheet.createRow(row);
            for (int column = 0; column < lines.get(row).size(); column++) {
                if (!lines.get(row).get(column).isEmpty()) {
                    cells.createCell(column).setCellValue(lines.get(row).get(column));
                }
            }
        }
    }

    private static String quoted(String text) {
        return text.contains(",") ? '"' + text + '"' : text;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
