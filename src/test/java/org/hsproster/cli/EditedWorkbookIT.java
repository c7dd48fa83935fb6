package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.RosterFiles;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HR has written in the annotated workbook, corrects the roster, and assesses it again on the same day. */
@DisplayName("An annotated workbook that was edited")
class EditedWorkbookIT {

    private static final String HEADER = "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）,日本語能力";
    private static final String PERSON = "1001,インド,高度専門職1号ロ,2027-02-20,1992-04-01,博士,%s,N1";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void isKeptBesideTheNewOne(String format) throws IOException {
        assertThat(assess(format, "8000000").out()).doesNotContain("kept");
        assertThat(assess(format, "8100000").out())
                .as("as the program has written it")
                .doesNotContain("kept");
        edit();
        byte[] edited = Files.readAllBytes(workbook());

        String said = assess(format, "8200000").out();

        Path kept = workbook().resolveSibling(name().replaceFirst("(?=\\.[a-z]+$)", "-edited-1"));
        assertThat(said).contains("The workbook of the earlier run had been changed, and is kept as " + kept);
        assertThat(kept).hasBinaryContent(edited);
        assertThat(Files.readAllBytes(workbook())).isNotEqualTo(edited);

        edit();
        assertThat(assess(format, "8300000").out()).contains("-edited-2.");
        assertThat(kept).as("nothing takes its place").hasBinaryContent(edited);
    }

    @Test
    void isNotThatOfARunThatWasKilledWhileItPublished() throws IOException {
        Path roster =
                RosterFiles.of("csv", Files.createDirectories(home.resolve("in")), HEADER, PERSON.formatted("8000000"));
        RunRequest request = TestRosters.request(home.resolve("output"), roster);
        RunOutcome killed = run(request, new RunProgress() {
            @Override
            public void assessed(Path file, long rows) {
                // no progress is shown
            }

            @Override
            public void published(long run, Path workbook) {
                try {
                    Files.writeString(workbook, "other bytes than those of a later second");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                throw new IllegalStateException("killed");
            }
        });
        assertThat(killed.failed()).hasSize(1);

        RunOutcome again = run(request, (file, rows) -> {});

        assertThat(again.rosters())
                .singleElement()
                .satisfies(each -> assertThat(each.kept()).isEmpty());
        assertThat(home.resolve("output")).isDirectoryNotContaining("glob:**-edited-*");
    }

    private RunOutcome run(RunRequest request, RunProgress progress) {
        try (RosterApplication application = RosterApplication.start(home)) {
            return application.assessmentRun().run(request, progress);
        }
    }

    private Terminal assess(String format, String pay) throws IOException {
        Path roster =
                RosterFiles.of(format, Files.createDirectories(home.resolve("in")), HEADER, PERSON.formatted(pay));
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("assess", roster.toString(), "--as-of", "2026-11-21"))
                .as(terminal.err())
                .isEqualTo(ExitCodes.DONE);
        return terminal;
    }

    private void edit() throws IOException {
        Path file = workbook();
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            workbook.getSheetAt(1).createRow(60).createCell(1).setCellValue("a note");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private String name() throws IOException {
        return workbook().getFileName().toString();
    }

    private Path workbook() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("output"))) {
            List<Path> workbooks = files.filter(file -> file.toString().matches(".*2026-11-21\\.xlsx?"))
                    .toList();
            assertThat(workbooks).hasSize(1);
            return workbooks.get(0);
        }
    }
}
