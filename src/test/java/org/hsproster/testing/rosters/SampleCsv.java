package org.hsproster.testing.rosters;

import static org.hsproster.testing.rosters.CellForm.ERA_TEXT;
import static org.hsproster.testing.rosters.CellForm.SLASHED_TEXT;
import static org.hsproster.testing.rosters.CellForm.TEXT;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The CSV files: a roster as older systems export it, and the table of employers as Excel saves it. */
final class SampleCsv {

    private static final List<SampleColumn> COLUMNS = List.of(
            new SampleColumn("社員番号", "employeeNo", TEXT, 0),
            new SampleColumn("氏名", "name", TEXT, 0),
            new SampleColumn("会社名", "employer", TEXT, 0),
            new SampleColumn("所属部署", "department", TEXT, 0),
            new SampleColumn("国籍・地域", "nationality", TEXT, 0),
            new SampleColumn("生年月日", "birthDate", SLASHED_TEXT, 0),
            new SampleColumn("入社年月日", "hireDate", SLASHED_TEXT, 0),
            new SampleColumn("在籍状況", "employmentState", TEXT, 0),
            new SampleColumn("在留資格", "statusOfResidence", TEXT, 0),
            new SampleColumn("在留カード番号", SamplePerson.CARD_NUMBER, TEXT, 0),
            new SampleColumn("在留期間満了日", "expiresOn", ERA_TEXT, 0),
            new SampleColumn("許可年月日", "permittedOn", SLASHED_TEXT, 0),
            new SampleColumn("指定書の機関名", "designatedOrganization", TEXT, 0),
            new SampleColumn("最終学歴", "degree", TEXT, 0),
            new SampleColumn("大学名", "university", TEXT, 0),
            new SampleColumn("日本の大学卒業", "japaneseDegree", TEXT, 0),
            new SampleColumn("実務経験年数", "experienceYears", TEXT, 0),
            new SampleColumn("年収（万円）", "annualRemuneration", TEXT, 0),
            new SampleColumn("日本語能力", "japanese", TEXT, 0),
            new SampleColumn("資格", "licences", TEXT, 0),
            new SampleColumn("備考", "remark", TEXT, 0));

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SampleCsv() {}

    static void writeRoster(Path file) throws IOException {
        List<List<?>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream().map(SampleColumn::header).toList());
        for (SamplePerson person : SamplePerson.in(SampleFile.SHIFT_JIS)) {
            lines.add(COLUMNS.stream()
                    .map(column -> column.valueOf(person, UnaryOperator.identity()))
                    .toList());
        }
        Files.writeString(file, text(lines), Charset.forName("windows-31j"));
    }

    /** Every employer by the name of the Japanese and by that of the English roster. */
    static void writeEmployers(Path file) throws IOException {
        SampleWords words = new SampleWords();
        List<CSVRecord> table = SampleResource.lines("employers.csv");
        List<List<?>> lines =
                new ArrayList<>(table.stream().map(CSVRecord::toList).toList());
        for (CSVRecord employer : table.subList(1, table.size())) {
            List<String> line = new ArrayList<>(employer.toList());
            line.set(0, words.english(line.get(0)));
            lines.add(line);
        }
        Files.writeString(file, BYTE_ORDER_MARK + text(lines), StandardCharsets.UTF_8);
    }

    private static String text(List<List<?>> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<?> line : lines) {
            CSVFormat.EXCEL.printRecord(text, line.toArray());
        }
        return text.toString();
    }
}
