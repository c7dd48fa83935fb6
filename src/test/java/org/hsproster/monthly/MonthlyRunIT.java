package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;
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
        assertThat(home.resolve("archive/roster.csv")).hasContent(CORRECTED);
        assertThat(roster).doesNotExist();
    }

    private List<InboxResult> assess(RosterApplication application, RunProgress listener) throws Exception {
        MonthlyRun run = new MonthlyRun(application.assessmentRun(), this::request, roster -> listener);
        return run.over(
                new Inbox(home.resolve("inbox"), Duration.ZERO, Instant.EPOCH), new Archive(home.resolve("archive")));
    }

    private RunRequest request(Path roster) {
        return TestRosters.request(home.resolve("output"), roster);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
