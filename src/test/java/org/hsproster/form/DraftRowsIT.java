package org.hsproster.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hsproster.cli.Terminal;
import org.hsproster.testing.rosters.EveryFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rows of a draft, against those of the agency's form")
class DraftRowsIT {

    private static final String HEADER =
            "社員番号,氏名,生年月日,国籍,在留資格,在留期限,年収,学位,大学名,実務経験年数,日本語能力,試験研究費等比率,中小企業,研究実績数,国家資格,役員区分,投資額";
    private static final String FACTS = ",2027-04-20,2600万円,博士,東京大学,10,N1,4.2,有,2,2,代表取締役,150000000";

    /** The rows of a draft that are not on the form, by their beginning: what it is, the person, legend and origin. */
    private static final Map<String, List<String>> OWN = Map.of(
            "ja", List.of("【下書き】", "提出には", "社員番号", "生年月日", "在留期間満了日", "☑加点あり", "基準日"),
            "en",
                    List.of(
                            "DRAFT",
                            "Filetheagency's",
                            "EmployeeNo.",
                            "Dateofbirth",
                            "Periodofstayexpireson",
                            "☑counts",
                            "Asof"));

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LETTER, STATUS,        FORMAT
            A,      高度専門職1号イ, .csv
            B,      高度専門職1号ロ, .xlsx
            C,      高度専門職1号ハ, .xls
            """)
    void areThoseOfTheFormInItsOrder(String letter, String status, String format) throws IOException {
        List<String> rows = formRows("ja", status, format);

        assertThat(rows.stream().map(DraftRowsIT::asBlank).toList())
                .isEqualTo(AgencySheet.rows(letter).stream()
                        .map(DraftRowsIT::printed)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LETTER, STATUS
            A,      高度専門職1号イ
            B,      高度専門職1号ロ
            C,      高度専門職1号ハ
            """)
    void areTranslatedWhereTheyStand(String letter, String status) throws IOException {
        List<String> rows = formRows("en", status, ".csv");
        List<List<String>> printed = AgencySheet.rows(letter);

        assertThat(rows).hasSameSizeAs(printed);
        for (int row = 0; row < printed.size(); row++) {
            String rest = asBlank(rows.get(row));
            for (String text : printed.get(row)) {
                int at = rest.indexOf(text);
                assertThat(at).as(text + " in " + rest).isNotNegative();
                rest = rest.substring(0, at) + rest.substring(at + text.length());
            }
            assertThat(rest).as("a translation and nothing else").doesNotContainPattern("[\\u3040-\\u9fff]");
        }
    }

    /** Returns the rows that are not the draft's own, without blanks. */
    private List<String> formRows(String language, String status, String format) throws IOException {
        Path roster = EveryFormat.files(home, HEADER, "1,シン・テスト,1992-01-01,インド," + status + FACTS)
                .get(format);
        Path forms = home.resolve("forms");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(
                        "assess",
                        "--as-of",
                        "2026-11-21",
                        "--lang",
                        language,
                        "--forms",
                        forms.toString(),
                        roster.toString()))
                .as(terminal.err())
                .isZero();

        List<String> all = DraftSheet.of(forms.resolve("1-2026-11-21.xlsx")).stream()
                .map(line -> AgencySheet.withoutBlanks(String.join("", line.form())))
                .toList();
        List<String> rows = new ArrayList<>(all);
        List<String> own = OWN.get(language);
        rows.removeIf(row -> own.stream().anyMatch(row::startsWith));
        assertThat(all).as("own rows, each once").hasSize(rows.size() + own.size());
        return rows;
    }

    /** Returns a row of a draft as it is before it is filled in. */
    private static String asBlank(String row) {
        return row.replace("☑", "□").replaceAll("＝[0-9.]+％", "＝％").replaceAll("^(合計\\D*)\\d+$", "$1");
    }

    /** Returns a row of the form; the boxes of the licences are buttons in place of text. */
    private static String printed(List<String> row) {
        return String.join("", row).replaceAll("(１つ保有|複数保有)", "□$1");
    }
}
