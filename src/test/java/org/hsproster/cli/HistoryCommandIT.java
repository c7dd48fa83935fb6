package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("history and purge")
class HistoryCommandIT {

    private static final String HEADER = "Employee No.,Employer,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language\n";
    private static final String ADA = "7,Aoi Inc.,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1\n";
    private static final String EVE = "7,Midori KK,Eve Test,1990-01-01,HSP (i)(b),2027-04-20,10000000,master,10,N1\n";

    @TempDir
    Path home;

    private Terminal run(int code, String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isEqualTo(code);
        return terminal;
    }

    private void assess(String asOf, String... rows) throws IOException {
        Path roster = Files.writeString(home.resolve("roster.csv"), HEADER + String.join("", rows));
        run(0, "assess", roster.toString(), "--as-of", asOf);
    }

    @Test
    void listsTheRunsLatestDayFirst() throws IOException {
        assertThat(run(0, "history").out()).isEqualTo("There is no run in the history yet.\n");
        assess("2026-10-01", ADA);
        assess("2026-11-01", ADA, EVE);

        assertThat(run(0, "history").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("as of 2026-11-01  roster.csv: 2 people, red 0, amber 1"),
                        line -> assertThat(line).startsWith("as of 2026-10-01  roster.csv: 1 people, red 0, amber 1"));
        assertThat(run(0, "history", "--since", "2026-10-02").out().lines()).hasSize(1);
    }

    @Test
    void printsTheResultsOfAPersonAndThePointsOnAPastDay() throws IOException {
        assess("2026-10-01", ADA);
        assess("2026-11-01", ADA);
        assess("2027-03-01", ADA);

        assertThat(run(0, "history", "--employee", "7", "--since", "2026-12-24")
                        .out()
                        .lines())
                .containsExactly(
                        "as of 2026-11-01  roster.csv  ▲ File early: points today 70, at filing 70, at expiry 50,"
                                + " to be lost to birthdays 20",
                        "expiry 2027-04-20, filing from 2027-01-20, recommended 2027-01-20, last safe 2027-02-28,"
                                + " deadline 2027-02-26",
                        "as of 2027-03-01  roster.csv  ● At risk: points today 50, at filing 50, at expiry 50,"
                                + " to be lost to birthdays 0",
                        "expiry 2027-04-20, filing from 2027-01-20, recommended -, last safe -, deadline 2027-04-20",
                        "Points on 2026-12-24, by the run as of 2026-11-01: 70",
                        "Lowest points of a run from then on: 50 (as of 2027-03-01)",
                        "These are estimates from what the roster recorded then. Evidence has to be collected for each"
                                + " day that counts.");
        assertThat(run(0, "history", "--employee", "7", "--since", "2026-09-30")
                        .out()
                        .lines())
                .contains("No run of 2026-09-30 or before. The first one is as of 2026-10-01.")
                .filteredOn(line -> line.startsWith("as of"))
                .hasSize(3);
    }

    @Test
    void tellsHowFarTheApplicationWas() throws IOException {
        assess("2027-01-25", EVE);
        Files.writeString(
                home.resolve("roster.csv"),
                HEADER.replace("\n", ",case state,filed on\n") + EVE.replace("\n", ",filed,2027-02-01\n"));
        run(0, "assess", home.resolve("roster.csv").toString(), "--as-of", "2027-02-25");

        assertThat(run(0, "history", "--employee", "7").out().lines().map(String::strip))
                .filteredOn(line -> line.startsWith("case:"))
                .as("nothing of January, when nothing was done")
                .containsExactly("case: Filed, filed on 2027-02-01");
    }

    @Test
    void asksForTheEmployerWhereANumberIsNotEnough() throws IOException {
        assess("2026-10-01", ADA, EVE);

        assertThat(run(3, "history", "--employee", "7").err()).contains("--employer");
        assertThat(run(0, "history", "--employee", "7", "--employer", "Midori").out())
                .contains("○ Safe");
        assertThat(run(3, "history", "--employee", "8").err()).contains("no person");
    }

    @Test
    void tellsOfResultsUnderAFormerEmployer() throws IOException {
        String there =
                "The history has this employee number at another employer as well. If this person has moved, name"
                        + " that employer for the results there: --employer NAME";
        assess("2026-10-01", ADA);
        assertThat(run(0, "history", "--employee", "7", "--employer", "Aoi Inc.")
                        .out())
                .doesNotContain(there);
        assess("2026-11-01", ADA.replace("Aoi Inc.", "Midori KK"));

        assertThat(run(3, "history", "--employee", "7").err())
                .contains("at several employers, of several people or of one who has moved")
                .doesNotContain(there);
        for (String employer : new String[] {"Midori KK", "Aoi Inc."}) {
            assertThat(run(0, "history", "--employee", "7", "--employer", employer)
                            .out()
                            .lines())
                    .last()
                    .isEqualTo(there);
        }
        assertThat(run(3, "history", "--employee", "7", "--employer", "Akane KK")
                        .err())
                .contains("no person", there);
        assertThat(run(3, "history", "--employee", "8", "--employer", "Akane KK")
                        .err())
                .contains("no person")
                .doesNotContain(there);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        AGE,  CODE, BECAUSE
        24m,  0,    months
        2y,   0,    years
        90d,  0,    days
        24,   2,    of what
        -1m,  2,    in the future
        month,2,    how many
        """)
    void takesAnAge(String age, int code, String because) {
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("purge", "--older-than=" + age)).as(because).isEqualTo(code);
    }

    @Test
    void purgesNothingThatIsYoungEnough() throws IOException {
        assess("2020-10-01", ADA);

        assertThat(run(0, "purge", "--older-than", "24m").out())
                .as("made today, for whatever day")
                .isEqualTo("Runs removed from the history: 0. Entries removed from the job repository: 0."
                        + " Files and folders removed: 0.\n");
        assertThat(run(0, "history").out()).contains("2020-10-01");
    }
}
