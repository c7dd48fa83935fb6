package org.hsproster.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sheet of rules")
class RulesSheetTest {

    private static final Path AGE = Path.of("src/main/resources/rulebook/hsp-i-b/age.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            LANGUAGE | NAME              | NUMBER | ITEM                              | SAYS                               | EVIDENCE         | SOURCE
            en       | Rules and sources | ⑩⑫    | SME with high research and development cost | 5 points:                | accounts showing | Ministry of Justice Order No. 37 of 2014, art. 1(1)(
            ja       | ルールと出典      | ⑩⑫    | 試験研究費等比率                  | 5点　中小企業で試験研究費等が売上高の3％を超える | 財務諸表 | 平成26年法務省令第37号第1条第1項第1号の表 特別加算の項
            en       | Rules and sources | ''     | Minimum annual remuneration       | 3,000,000 yen a year               | '' | Ministry of Justice Order No. 37 of 2014, art. 1(1)(ii)
            ja       | ルールと出典      | ''     | 更新申請の受付開始                | 3か月                              | '' | 出入国在留管理庁「在留期間更新許可申請」（在留期間が6か月以上
            """)
    void saysWhatGivesHowManyPointsAndWhereItStands(
            Locale language, String name, String number, String item, String says, String evidence, String source)
            throws IOException {
        XSSFWorkbook copy = annotate(Rulebook.load(), language);
        XSSFSheet sheet = copy.getSheetAt(copy.getNumberOfSheets() - 1);

        assertThat(sheet.getSheetName()).isEqualTo(name);
        Texts texts = Texts.in(language);
        SheetTable table = new SheetTable(sheet, 2);
        int row = rows(table)
                .filter(each -> table.text(each, texts.text("sources.item")).equals(item))
                .findFirst()
                .orElseThrow();
        assertThat(table.text(row, texts.text("sources.number"))).isEqualTo(number);
        assertThat(table.text(row, texts.text("sources.says"))).contains(says);
        assertThat(table.text(row, texts.text("sources.since"))).isEqualTo(texts.date(LocalDate.of(2015, 4, 1)));
        assertThat(table.text(row, texts.text("sources.evidence"))).contains(evidence);
        assertThat(table.text(row, texts.text("sources.source"))).startsWith(source);
    }

    @Test
    void leadsToTheSources() throws IOException {
        XSSFWorkbook copy = annotate(Rulebook.load(), Locale.ENGLISH);
        XSSFSheet sheet = copy.getSheet("Rules and sources");

        assertThat(SheetTexts.linksBelowTitle(sheet))
                .hasSize(sheet.getLastRowNum() - 1)
                .extracting(XSSFHyperlink::getAddress)
                .contains("https://laws.e-gov.go.jp/law/426M60000010037")
                .allMatch(address -> address.startsWith("https://"));
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo(new SheetTable(sheet, 2).range(sheet.getLastRowNum() + 1));
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(1);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
    }

    @Test
    void tellsLaterVersionsAndWhoseTheyAre() throws IOException {
        LocalDate later = AssessedPersonBuilder.AS_OF.plusDays(1);
        String yaml = Files.readString(AGE, StandardCharsets.UTF_8)
                + "  - effective_from: %s\n    checked_on: %s\n    rows: []\n".formatted(later, later);
        XSSFSheet sheet = annotate(Rulebook.load().overlaidWith(Map.of("hsp-i-b/age.yaml", yaml)), Locale.ENGLISH)
                .getSheet("Rules and sources");

        assertThat(SheetTexts.texts(sheet, 2)).singleElement().asString().contains("--rules");
        SheetTable table = new SheetTable(sheet, 3);
        assertThat(rows(table)
                        .filter(row -> table.text(row, "Sheet").equals("B"))
                        .filter(row -> table.text(row, "Item").equals("Age"))
                        .map(row -> table.text(row, "State") + " " + table.text(row, "From")))
                .containsExactly("In force 2015-04-01", "Later " + later);
    }

    /** Returns the numbers (1-based) of the rows below the header. */
    private static Stream<Integer> rows(SheetTable table) {
        return IntStream.rangeClosed(table.headerRow() + 1, table.sheet().getLastRowNum() + 1)
                .boxed();
    }

    private XSSFWorkbook annotate(Rulebook rules, Locale language) throws IOException {
        Path file = new CompanyRoster().save(folder);
        return AnnotatedCopies.annotate(CompanyRoster.assess(file), rules, folder, language);
    }
}
