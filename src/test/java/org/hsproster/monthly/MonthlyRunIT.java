package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A roster that is replaced while it is assessed")
class MonthlyRunIT {

    private static final String ROSTER =
            "社員番号,国籍,在留資格,在留期限,生年月日,学位,年収（円）\n" + "1,インド,高度専門職1号ロ,2027-09-30,1992-04-01,博士,8000000\n";
    private static final String CORRECTED = ROSTER.replace("8000000", "10000000");

    @TempDir
    private Path home;

    @Test
    void staysForTheNextRun() throws Exception {
        Path roster = Files.createDirectory(home.resolve("inbox")).resolve("roster.csv");
        Files.writeString(roster, ROSTER);
        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(assess(application, (file, rows) -> write(roster, CORRECTED)))
                    .containsExactly(new InboxResult.Unfinished(roster));
            assertThat(roster).hasContent(CORRECTED);

            assertThat(assess(application, (file, rows) -> {})).hasOnlyElementsOfType(InboxResult.Done.class);
        }
        assertThat(home.resolve("archive/2026-11/roster.csv")).hasContent(CORRECTED);
        assertThat(roster).doesNotExist();
    }

    private List<InboxResult> assess(RosterApplication application, RunProgress listener) throws Exception {
        MonthlyRequest request = new MonthlyRequest(
                new MonthlyFolders(home.resolve("inbox"), home.resolve("output"), home.resolve("archive")),
                TestRosters.AS_OF,
                MonthlyRequest.Options.none(),
                Optional.empty());
        MonthlyRun run = new MonthlyRun(new RosterRuns(application.assessmentRun(), request, roster -> listener));
        return run.over(new Inbox(home.resolve("inbox"), Duration.ZERO, Instant.EPOCH));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
