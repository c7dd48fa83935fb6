package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each run in a process of its own: the order of unordered collections changes from process to process. */
@DisplayName("The same inputs with the same history give the same results document, byte for byte")
class SameDocumentIT {

    private static final List<Path> ROSTERS = List.of(
            Path.of("sample-input/roster.xlsx"),
            Path.of("sample-input/roster-sjis.csv"),
            Path.of("src/test/resources/cases/roster/implausible-values-and-imminent-expiry.xlsx"),
            Path.of("src/test/resources/cases/roster/partner-universities.xlsx"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void ofRostersInEveryFormatWithoutHistory(String language) throws Exception {
        Path xls = RosterFiles.xls(
                folder,
                workbook -> RosterFiles.sheet(
                        workbook,
                        "名簿",
                        "社員番号,国籍,在留資格,在留期限,生年月日,所属機関,指定書の機関名,学位,年収（円）,日本語能力",
                        "1,インド,高度専門職,2027-03-31,1987-04-01,株式会社アオイ,株式会社アオイ,修士・MBA・博士,6500000,N3",
                        "2,インド,高度専門職1号ロ,2027-03-31,1987-04-01,ミドリ商事,株式会社アオイ,学士、修士,450000,N1（予定）",
                        "3,ベトナム,技術・人文知識・国際業務,2027-02-28,1995-04-01,アオイ商店,,高卒,3000000,"));

        byte[] first = document(Files.createDirectory(folder.resolve("first")), xls, language);
        byte[] second = document(Files.createDirectory(folder.resolve("second")), xls, language);

        assertThat(first).hasSizeGreaterThan(100_000);
        assertThat(new String(second)).isEqualTo(new String(first));
        assertThat(second).isEqualTo(first);
        assertThat(new String(first)).doesNotContain(folder.toString()).doesNotContain("\r");
    }

    @Test
    void withTheSameEarlierRuns() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path roster = Path.of("sample-input/roster.xlsx");
        run(home, roster, "2026-10-01");
        Path copy = folder.resolve("copy");
        copy(home, copy);

        byte[] first = run(home, roster, "2026-12-01");
        byte[] second = run(copy, roster, "2026-12-01");

        assertThat(new String(first)).contains("\"change\" : \"WORSE\"");
        assertThat(new String(second)).isEqualTo(new String(first));
        assertThat(second).isEqualTo(first);
    }

    private byte[] document(Path home, Path xls, String language) throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(
                List.of(xls.toString(), "--lang", language, "--employers", "sample-input/employers.csv"));
        ROSTERS.subList(1, ROSTERS.size()).forEach(roster -> more.add(roster.toString()));
        return run(home, ROSTERS.get(0), "2026-12-01", more.toArray(String[]::new));
    }

    private static byte[] run(Path home, Path roster, String day, String... more)
            throws IOException, InterruptedException {
        Path results = home.resolve("results.json");
        List<String> words =
                new ArrayList<>(List.of("assess", roster.toString(), "--as-of", day, "--results", results.toString()));
        words.addAll(List.of(more));
        OwnProcess.finish(OwnProcess.start(home, home.resolve("said.txt"), words.toArray(String[]::new)));
        return Files.readAllBytes(results);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
