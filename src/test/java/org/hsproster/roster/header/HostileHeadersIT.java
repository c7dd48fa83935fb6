package org.hsproster.roster.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.TextNormalizer;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Headers that are made to be slow")
class HostileHeadersIT {

    private static final int COLUMNS = 16_384;
    private static final int TIMES_A_PLAIN_ONE = 4;

    /** Shorter times cannot be compared on a busy machine. */
    private static final Duration SHORT = Duration.ofMillis(250);

    private static final List<String> KNOWN = List.of("氏名", "国籍", "在留資格", "在留期限", "生年月日", "年収");

    @TempDir
    private Path folder;

    static List<String> texts() {
        return List.of(
                "_", "()", "：", "／", "（", "）", ")(", "【】", "[", "]", "在留資格_", "年収（", "①", "1-", "前年度", "(月)", " ",
                "\u200b", "𠮷", "ﷺ", "㋿", "i", "在留資格情報：");
    }

    /**
     * A header cell of ten thousand characters, and rows of such cells, take at most four times as long as plain ones.
     */
    @ParameterizedTest
    @MethodSource("texts")
    void takeNoLongerThanPlainOnes(String text) {
        List<String> hostile = IntStream.range(0, 150)
                .mapToObj(i -> text.repeat(10_000 / text.length()) + i)
                .toList();
        List<String> plain = IntStream.range(0, 150).mapToObj(i -> "備考" + i).toList();

        assertTakesNoLonger(hostile, plain);
    }

    /** The same for headers of the maximum length. */
    @ParameterizedTest
    @MethodSource("texts")
    void takeNoLongerThanPlainOnesOfTheirLength(String text) {
        List<String> hostile = IntStream.range(0, 150)
                .mapToObj(i -> text.repeat(HeaderCells.MAX_LENGTH / text.length() - 4) + i)
                .toList();
        String word = "評価者の所見と面談の記録および次期の目標";
        List<String> plain =
                IntStream.range(0, 150).mapToObj(i -> word.repeat(9) + i).toList();

        assertTakesNoLonger(hostile, plain);
    }

    @Test
    void areReadInASheetAsWideAsThereIs() throws Exception {
        for (String text : List.of("備考", "_", "在留資格(", "年収：", "()()()")) {
            String header = String.join(",", KNOWN)
                    + IntStream.range(KNOWN.size(), COLUMNS)
                            .mapToObj(i -> "," + text + i)
                            .collect(Collectors.joining());

            RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(folder, header, "Rina,India,永住者,,,"));

            assertThat(read.sheets().get(0).allColumns()).hasSize(COLUMNS);
            assertThat(read.entries()).hasSize(1);
        }
    }

    @Test
    void areReadToTheLastColumnThatASheetCanHave() throws Exception {
        String header = String.join(",", KNOWN) + ",備考".repeat(150_000);

        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(folder, header, "Rina,India,永住者,,,"));

        assertThat(read.sheets().get(0).allColumns()).hasSize(COLUMNS);
    }

    /** Values of the maximum length of a cell are reported, and cost no more than the row. */
    @ParameterizedTest
    @MethodSource("texts")
    void mayStandAboveCellsAsLongAsThereAre(String text) throws Exception {
        String cell = "\"" + text.repeat(32_767 / text.length()) + "\"";
        String header = "社員番号,国籍,生年月日,在留資格,在留期限,年収,学位,実務経験年数,日本語能力,国家資格,役員区分,在留期間,派遣";
        String line = "1" + ("," + cell).repeat(12);

        RosterFiles.Contents read = RosterFiles.read(RosterFiles.csv(folder, header, line));

        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.findings())
                        .filteredOn(finding -> finding.code() == RosterFindingCode.CELL_TOO_LONG)
                        .hasSizeGreaterThanOrEqualTo(TextNormalizer.isBlank(text) ? 0 : 11));
    }

    @Test
    void areNoHeadersWhereTheyAreLongerThanTwoHundredCharacters() throws Exception {
        String longest = "在留資格（" + "あ".repeat(HeaderCells.MAX_LENGTH - 6) + "）";
        assertThat(HeaderCells.of(row(longest))).hasSize(1);
        assertThat(HeaderCells.of(row(longest + "あ"))).isEmpty();
        assertThat(HeaderCells.of(row("あ".repeat(32_767)))).isEmpty();
    }

    @Test
    void endWhereAStopIsAskedFor() {
        Path file = RosterFiles.csv(folder, String.join(",", KNOWN), "Rina,India,永住者,,,");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> RosterFiles.read(file)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("it stays asked for").isTrue();
        }
    }

    private static void assertTakesNoLonger(List<String> hostile, List<String> plain) {
        if (rounds(hostile).noneMatch(round -> round.compareTo(SHORT) < 0)) {
            assertThat(shortest(hostile)).isLessThan(shortest(plain).multipliedBy(TIMES_A_PLAIN_ONE));
        }
    }

    private static Duration shortest(List<String> headers) {
        return rounds(headers).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Returns the processor time of several rounds, because other work and compilation make one longer. */
    private static Stream<Duration> rounds(List<String> headers) {
        SheetRow row = row(headers.toArray(String[]::new));
        return IntStream.range(0, 5).mapToObj(i -> round(row));
    }

    private static Duration round(SheetRow row) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        Header header = Header.of(row, ColumnMapping.none());
        header.all().forEach(header::offers);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
    }

    private static SheetRow row(String... texts) {
        Cells.Builder cells = new Cells.Builder(0);
        for (int i = 0; i < texts.length; i++) {
            cells.put(i, RawCell.text(texts[i]));
        }
        return new SheetRow(1, cells.build());
    }
}
