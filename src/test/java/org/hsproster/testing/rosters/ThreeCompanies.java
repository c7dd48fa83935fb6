package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A roster of 300 invented people in three companies and six departments, in a font that few computers lack in Japan.
 * 60 of them are foreign nationals, of whom 18 are Highly Skilled Professionals (i). Nothing in it is left to chance.
 */
public final class ThreeCompanies {

    public static final int PEOPLE = 300;
    public static final int FOREIGN = 60;
    public static final int HSP = 18;
    public static final String SHEET = "グループ社員名簿";
    public static final String FONT = "游ゴシック";

    private static final LocalDate FIRST_EXPIRY = LocalDate.of(2026, 12, 20);

    private static final List<String> HEADERS = List.of(
            "社員番号", "氏名", "所属機関", "部署", "国籍・地域", "生年月日", "在籍状況", "在留資格", "在留期間満了日", "指定書の機関名", "学位", "実務経験年数", "年収（万円）",
            "日本語能力");

    private static final List<String> EMPLOYERS = List.of("ミズナラ計測株式会社", "クヌギ電子株式会社", "株式会社カシワ物流機器");
    private static final List<String> DEPARTMENTS = List.of("開発部", "研究所", "営業部", "情報システム部", "製造部", "経営企画部");
    private static final List<String> NATIONALITIES = List.of("インド", "中国", "韓国", "ベトナム", "米国", "ブラジル");
    private static final List<String> GIVEN = List.of("ANIL", "MEI", "JIHO", "LINH", "JOHN", "ANA", "RAVI");
    private static final List<String> FAMILY =
            List.of("SHARMA", "WANG", "KIM", "TRAN", "MILLER", "SILVA", "GUPTA", "LI", "PARK");
    private static final List<String> JAPANESE = List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林");
    private static final List<String> STATUSES =
            List.of("技術・人文知識・国際業務", "技術・人文知識・国際業務", "永住者", "技術・人文知識・国際業務", "家族滞在", "企業内転勤");

    private ThreeCompanies() {}

    /** Writes the roster in every format to a folder, to be looked at. */
    public static void main(String... args) throws IOException {
        for (String name : List.of("300.xlsx", "300.xls", "300.csv")) {
            write(Path.of(args[0]).resolve(name));
        }
    }

    /** Writes the roster in the format of the name of the file: {@code .xlsx}, {@code .xls} or {@code .csv}. */
    public static Path write(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
            String lines = rows().stream().map(row -> String.join(",", row)).collect(Collectors.joining("\r\n"));
            return Files.writeString(file, lines, StandardCharsets.UTF_8);
        }
        try (Workbook workbook = WorkbookFactory.create(name.endsWith(".xlsx"));
                OutputStream out = Files.newOutputStream(file)) {
            write(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** Returns the header and the rows of the people. */
    public static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADERS));
        IntStream.range(0, PEOPLE).forEach(number -> rows.add(person(number)));
        return rows;
    }

    /** Every fifth person is a foreign national. */
    private static List<String> person(int number) {
        int foreigner = number / 5;
        if (number % 5 != 0) {
            return japanese(number);
        }
        return foreigner % 10 < 3 ? professional(number, foreigner / 10 * 3 + foreigner % 10) : other(number);
    }

    private static List<String> japanese(int number) {
        String name = of(JAPANESE, number) + " " + (number + 1) + "郎";
        return row(number, name, "日本", "", "", "", "学士", "", 420 + number % 40 * 10, "");
    }

    /** Returns one of the Highly Skilled Professionals; too few points come with the number, as do missing facts. */
    private static List<String> professional(int number, int index) {
        String status = index % 6 == 5 ? "高度専門職1号イ" : "高度専門職1号ロ";
        String expiry = index == 4 ? "" : FIRST_EXPIRY.plusDays(70L * index).toString();
        String designated = of(EMPLOYERS, index == 7 ? number + 1 : number);
        String degree = index == 2 ? "" : List.of("博士", "修士", "学士").get(index % 3);
        int pay = List.of(980, 860, 510, 720, 900).get(index % 5);
        return row(
                number,
                foreignName(number),
                of(NATIONALITIES, index),
                status,
                expiry,
                designated,
                degree,
                String.valueOf(3 + index),
                pay,
                index % 3 == 1 ? "" : "N1");
    }

    private static List<String> other(int number) {
        String status = of(STATUSES, number / 5);
        boolean isPermanent = status.equals("永住者");
        return row(
                number,
                foreignName(number),
                of(NATIONALITIES, number / 5),
                status,
                isPermanent ? "" : FIRST_EXPIRY.plusDays(number * 4L + 30).toString(),
                "",
                number % 3 == 0 ? "修士" : "学士",
                String.valueOf(number % 12),
                400 + number % 9 * 60,
                number % 4 == 0 ? "N1" : "N2");
    }

    private static List<String> row(
            int number,
            String name,
            String nationality,
            String status,
            String expiry,
            String designated,
            String degree,
            String years,
            int pay,
            String japanese) {
        return List.of(
                "%04d".formatted(number + 1),
                name,
                of(EMPLOYERS, number),
                of(DEPARTMENTS, number / 3),
                nationality,
                LocalDate.of(1975 + number % 24, 1 + number % 12, 1 + number % 28)
                        .toString(),
                number % 100 == 51 ? "退職" : "在籍中",
                status,
                expiry,
                designated,
                degree,
                years,
                String.valueOf(pay),
                japanese);
    }

    private static String foreignName(int number) {
        return of(FAMILY, number / 5) + " " + of(GIVEN, number / 5);
    }

    private static String of(List<String> values, int number) {
        return values.get(number % values.size());
    }

    private static void write(Workbook workbook) {
        Sheet sheet = workbook.createSheet(SHEET);
        CellStyle plain = style(workbook, false);
        CellStyle bold = style(workbook, true);
        for (List<String> texts : rows()) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int column = 0; column < texts.size(); column++) {
                if (!texts.get(column).isEmpty()) {
                    row.createCell(column).setCellValue(texts.get(column));
                    row.getCell(column).setCellStyle(row.getRowNum() == 0 ? bold : plain);
                }
            }
        }
        IntStream.range(0, HEADERS.size()).forEach(column -> sheet.setColumnWidth(column, 16 * 256));
    }

    private static CellStyle style(Workbook workbook, boolean isBold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 11);
        font.setBold(isBold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
