package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.testing.rosters.RosterFiles;
import org.hsproster.testing.workbooks.EncryptedWorkbooks;
import org.hsproster.testing.workbooks.LibreOffice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Packages of papers, from the roster to the workbooks in the folder")
class PackageIT {

    private static final String HEADER = "社員番号,氏名,生年月日,国籍,在留資格,在留期限,年収,学位,実務経験年数,日本語能力,進捗";
    private static final String SAFE = "0043,シン・テスト,1990-01-01,インド,高度専門職1号ロ,2027-02-10,1000万円,修士,10,N1,";
    private static final String ENGINEER = "0044,アリ・テスト,1995-01-01,インド,技術・人文知識・国際業務,2027-01-15,400万円,学士,2,,";
    private static final String LATER = "0045,ラオ・テスト,1995-01-01,インド,技術・人文知識・国際業務,2027-02-15,400万円,学士,2,,";
    private static final String SETTLED = "0046,王・テスト,1990-01-01,中国,永住者,2027-01-10,1000万円,博士,10,N1,";
    private static final String READY = "0047,朴・テスト,1995-01-01,韓国,技術・人文知識・国際業務,2027-02-15,400万円,学士,2,,準備完了";
    private static final String FILED = "0048,李・テスト,1990-01-01,中国,高度専門職1号ロ,2027-02-10,1000万円,修士,10,N1,申請済";
    private static final String ENDING = "-2026-11-21-package.xlsx";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void areMadeForThoseWhoAreDue(String format) throws IOException {
        Path roster = RosterFiles.of(format, home, HEADER, SAFE, ENGINEER, LATER, SETTLED, READY, FILED);
        Path folder = home.resolve("papers");

        Terminal terminal = assess(new Terminal(home), roster, "--package", folder.toString());

        assertThat(names(folder)).containsExactlyInAnyOrder("0043" + ENDING, "0044" + ENDING, "0047" + ENDING);
        assertThat(terminal.out()).contains("Packages of papers: 3 (" + folder + ")");
        assertThat(texts(folder.resolve("0043" + ENDING), null))
                .contains("シン・テスト", "在留期間更新許可申請の提出資料（要確認）", "写真（縦4cm×横3cm）", "・写真（縦4cm×横3cm）", "Dear シン・テスト,")
                .contains("高度専門職ポイント計算表（高度専門職第１号ロ・高度専門職第２号）");
        assertThat(texts(folder.resolve("0044" + ENDING), null))
                .contains("アリ・テスト", "技術・人文知識・国際業務の在留期間更新許可申請の提出資料（要確認）", "2027/1/15(金)")
                .doesNotContain("シン・テスト");
        assertThat(texts(folder.resolve("0047" + ENDING), null)).containsSubsequence("進捗", "準備完了");
        JsonNode line = JsonMapper.shared()
                .readTree(Files.readAllLines(home.resolve("data/audit.log")).get(0));
        assertThat(line.path("outputs").path("package")).as("by their hashes").hasSize(3);
        assertThat(line.toString()).doesNotContain("0043", "テスト");
    }

    @Test
    void areReplacedByTheNextRunWhereverTheDraftsAre() throws IOException {
        Path folder = home.resolve("papers");
        String[] both = {"--package", folder.toString(), "--forms", folder.toString()};
        assess(new Terminal(home), RosterFiles.of("csv", home, HEADER, SAFE, ENGINEER), both);
        assertThat(names(folder))
                .as("in one folder")
                .containsExactlyInAnyOrder("0043" + ENDING, "0044" + ENDING, "0043-2026-11-21.xlsx");
        Path own = Files.writeString(folder.resolve("0044-notes.xlsx"), "of HR");

        Terminal again = assess(new Terminal(home), RosterFiles.of("csv", home, HEADER, SAFE, ENGINEER), both);
        assertThat(again.out()).contains("an earlier run has answered this already");
        Files.delete(folder.resolve("0044" + ENDING));
        assess(new Terminal(home), RosterFiles.of("csv", home, HEADER, SAFE, ENGINEER), both);
        assertThat(names(folder)).as("made again, as it was gone").contains("0044" + ENDING);

        assess(new Terminal(home), RosterFiles.of("csv", home, HEADER, ENGINEER), both);
        assertThat(names(folder)).containsExactlyInAnyOrder("0044" + ENDING, "0044-notes.xlsx");
        assertThat(own).hasContent("of HR");
    }

    @Test
    void ofSeveralRostersHaveAFolderEach() throws IOException {
        Path folder = home.resolve("papers");
        Path one = Files.writeString(home.resolve("one.csv"), HEADER + "\n" + SAFE + "\n");
        Path other = Files.writeString(home.resolve("other.csv"), HEADER + "\n" + SAFE + "\n");

        assess(new Terminal(home), one, other.toString(), "--package", folder.toString());

        try (Stream<Path> folders = Files.list(folder)) {
            assertThat(folders)
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(names(each)).containsExactly("0043" + ENDING));
        }
    }

    @Test
    void haveThePasswordOfTheRoster() throws Exception {
        Path roster =
                Files.write(home.resolve("roster.xlsx"), EncryptedWorkbooks.workbook("Open Sesame", HEADER, SAFE));
        Path folder = home.resolve("papers");
        Terminal terminal = new Terminal(home, Map.of(), question -> Optional.of("Open Sesame".toCharArray()));

        assess(terminal, roster, "--package", folder.toString());

        Path file = folder.resolve("0043" + ENDING);
        assertThat(WorkbookSource.asksForPassword(file)).isTrue();
        assertThat(texts(file, "Open Sesame")).contains("シン・テスト");
        assertThat(names(folder)).as("nothing beside it").containsExactly("0043" + ENDING);
    }

    @Test
    void openInLibreOffice() throws Exception {
        LibreOffice office = LibreOffice.in(home);
        Path folder = home.resolve("papers");
        assess(new Terminal(home), RosterFiles.of("csv", home, HEADER, SAFE), "--package", folder.toString());

        Path saved = office.convert(folder.resolve("0043" + ENDING), "xlsx");

        assertThat(texts(saved, null))
                .containsAll(texts(folder.resolve("0043" + ENDING), null).stream()
                        .filter(text -> !text.isEmpty() && !text.contains("\n")) // of the draft, which breaks lines
                        .toList());
        try (Workbook workbook = WorkbookFactory.create(saved.toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .extracting(each -> each.getValidationConstraint().getExplicitListValues())
                    .isNotEmpty()
                    .allSatisfy(values -> assertThat(values).containsExactly("☐", "☑"));
        }
    }

    private Terminal assess(Terminal terminal, Path roster, String... words) {
        List<String> all = new ArrayList<>(List.of("assess", roster.toString(), "--as-of", "2026-11-21"));
        all.addAll(List.of(words));
        assertThat(terminal.execute(all.toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
        return terminal;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Path file, String password) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), password, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        }
        return texts;
    }
}
