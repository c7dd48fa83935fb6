package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.testing.rosters.EveryFormat;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Links from the action list to the drafts of the form")
class DraftLinksIT {

    private static final String[] ROSTER = {
        "社員番号,氏名,国籍,生年月日,在留資格,在留期間満了日,年収,学位,実務経験年数,日本語",
        "1,テスト イチ,インド,1987-01-15,高度専門職1号ロ,2027-02-28,700万円,大学卒,7,N1",
        "2,テスト ニ,インド,1985-04-01,高度専門職1号ロ,2027-03-20,400万円,大学卒,3,",
        "A #7,テスト サン,インド,1987-01-15,高度専門職1号ロ,2027-02-28,700万円,大学卒,7,N1",
        "1,テスト ヨン,インド,1987-01-15,高度専門職1号ロ,2027-02-28,700万円,大学卒,7,N1",
        "5,テスト ゴ,インド,1987-01-15,技術・人文知識・国際業務,2026-12-10,700万円,大学卒,7,N1"
    };

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FORMAT, FORMS
            xlsx,   out/forms
            xls,    out/forms
            csv,    out/forms
            xlsx,   out/100% 下書き #1
            xls,    out/100% 下書き #1
            xlsx,   other/place
            """)
    void leadToTheFileOfThePerson(String format, String forms) throws IOException {
        Map<String, Optional<Path>> drafts =
                drafts(format, "--forms", home.resolve(forms).toString());

        assertThat(drafts.keySet()).containsExactlyInAnyOrder("テスト イチ", "テスト ニ", "テスト サン", "テスト ヨン", "テスト ゴ");
        drafts.forEach((name, draft) -> assertThat(draft.isPresent()).as(name).isEqualTo(!name.equals("テスト ゴ")));
        for (Map.Entry<String, Optional<Path>> draft : drafts.entrySet()) {
            if (draft.getValue().isPresent()) {
                assertThat(draft.getValue().get()).as(draft.getKey()).isRegularFile();
                try (Workbook form =
                        WorkbookFactory.create(draft.getValue().get().toFile(), null, true)) {
                    assertThat(texts(form)).contains(draft.getKey());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "xls", "csv"})
    void areNotThereWithoutDrafts(String format) throws IOException {
        assertThat(drafts(format).values()).hasSize(5).allMatch(Optional::isEmpty);
    }

    /** Returns the file behind the papers of each person on the list. */
    private Map<String, Optional<Path>> drafts(String format, String... options) throws IOException {
        assess(format, options);
        Path out = home.resolve("out");
        Map<String, Optional<Path>> drafts = new LinkedHashMap<>();
        try (Workbook workbook = WorkbookFactory.create(workbook().toFile(), null, true)) {
            SheetTable actions = SheetTable.with("疎明資料（番号）", workbook.getSheet("要対応"));
            for (int row = actions.headerRow() + 1; !actions.text(row, "氏名").isEmpty(); row++) {
                Optional<Cell> papers = Optional.ofNullable(actions.cell(row, "疎明資料（番号）"));
                drafts.put(
                        actions.text(row, "氏名"),
                        papers.map(Cell::getHyperlink)
                                .map(Hyperlink::getAddress)
                                .map(address -> out.resolve(URLDecoder.decode(address, StandardCharsets.UTF_8))
                                        .normalize()));
            }
        }
        return drafts;
    }

    private void assess(String format, String... options) {
        Path roster = EveryFormat.files(home, ROSTER).get("." + format);
        Terminal terminal = new Terminal(home);
        List<String> words = Stream.concat(
                        Stream.of(
                                "assess",
                                roster.toString(),
                                "--lang",
                                "ja",
                                "--out",
                                home.resolve("out").toString()),
                        Stream.of(options))
                .toList();
        assertThat(terminal.execute(words.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
    }

    private Path workbook() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains("assessed"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String texts(Workbook form) {
        StringBuilder texts = new StringBuilder();
        for (Row row : form.getSheetAt(0)) {
            row.forEach(cell -> texts.append(cell).append('\n'));
        }
        return texts.toString();
    }
}
