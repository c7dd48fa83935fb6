package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hsproster.employee.JapanTime;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At any time, one of the two zones is on another day than Japan. */
@DisplayName("The days of a purge are those of Japan, wherever it runs")
class PurgeDaysIT {

    private static final TimeZone SYSTEM = TimeZone.getDefault();

    @TempDir
    private Path home;

    @AfterEach
    void leaveTheZone() {
        TimeZone.setDefault(SYSTEM);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ZONE,               BECAUSE
            Pacific/Pago_Pago,  the day before until 20:00 in Japan
            Pacific/Kiritimati, the day after from 19:00 in Japan
            """)
    void areCountedFromTheDayInJapan(String zone, String because) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        TestRosters.csv(Files.createDirectory(home.resolve("inbox")), "roster.csv", TestRosters.SAFE);
        LocalDate today = LocalDate.now(JapanTime.ZONE);
        assertThat(new Terminal(home).execute("monthly")).isZero();

        assumeThat(LocalDate.now(JapanTime.ZONE)).isEqualTo(today);
        assertThat(history()).as(because).contains(today.toString());
        purge(today.plusDays(1), "1d", "--force");
        purge(today.plusDays(31), "31d");
        assumeThat(LocalDate.now(JapanTime.ZONE)).isEqualTo(today);
        assertThat(history()).as(because).contains("roster.csv");
        purge(today.plusDays(32), "31d");
        assertThat(history()).as(because).doesNotContain("roster.csv");
    }

    private String history() {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("history")).as(terminal.err()).isZero();
        return terminal.out();
    }

    /** Removes early in the morning in Japan. */
    private void purge(LocalDate day, String... words) {
        Clock clock = Clock.fixed(JapanTime.startOf(day).plusSeconds(60), JapanTime.ZONE);
        Terminal terminal = new Terminal(home, clock, Map.of(), PasswordPrompt.none());
        assertThat(terminal.execute(Stream.concat(Stream.of("purge", "--yes", "--older-than"), Stream.of(words))
                        .toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
    }
}
