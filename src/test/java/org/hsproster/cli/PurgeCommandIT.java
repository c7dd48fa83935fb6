package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.employee.JapanTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs are made today; the purge is made on a later day. */
@DisplayName("The command purge")
class PurgeCommandIT {

    private static final String HEADER = "Employee No.,Name,Date of birth,Status of residence,Visa expiry,"
            + "Annual remuneration,Degree,Years of practical experience,Japanese language,Department\n";
    private static final String ADA =
            "7654321,Ada Test,1992-03-01,HSP (i)(b),2027-04-20,5200000,bachelor,10,N1,Sales\n";

    @TempDir
    Path home;

    private final List<String> questions = new ArrayList<>();
    private LocalDate made = LocalDate.EPOCH;

    @BeforeEach
    void runOnce() throws IOException {
        Files.createDirectory(home.resolve("inbox"));
        Files.writeString(home.resolve("inbox/roster.csv"), HEADER + ADA);
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("monthly", "--as-of", "2026-11-01")).isZero();
        try (RosterApplication application = RosterApplication.start(home)) {
            made = application.history().runs().get(0).completed().orElseThrow().toLocalDate();
        }
    }

    @Test
    void showsWhatItWouldRemoveAndRemovesNothingWhereItCannotAsk() throws IOException {
        List<String> before = files();

        Terminal terminal = purge(90, PasswordPrompt.none(), "--older-than", "60d");

        assertThat(terminal.err().lines())
                .containsExactly(
                        "Nothing was removed: the question cannot be asked here;" + " add --yes to remove without it.");
        assertThat(terminal.out().lines())
                .containsExactly(
                        "Runs of the history to be removed: 1 (entries of the job repository: 1)",
                        "  roster.csv as of 2026-11-01 (run 0)",
                        "Files that the runs wrote: 2",
                        "  " + home.resolve("output/2026-11") + ": 2",
                        "    deadlines.ics",
                        "    roster.csv-assessed-2026-11-01.xlsx",
                        "Archived rosters, removed last: 1",
                        "  " + home.resolve("archive/2026-11") + ": 1",
                        "    roster.csv");
        assertThat(files()).isEqualTo(before);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void saysSoInJapanese() {
        Terminal terminal = purge(90, PasswordPrompt.none(), "--older-than", "60d", "--lang", "ja");

        assertThat(terminal.out()).contains("削除の対象：履歴の判定 1件", "保管した名簿（最後に削除）：1件");
        assertThat(terminal.err()).contains("何も削除しませんでした", "--yes");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ANSWER, GONE,  BECAUSE
            y,      true,  yes
            ' YES', true,  however it is written
            はい,   true,  in Japanese
            '',     false, the answer that is there without one
            n,      false, no
            yep,    false, anything else
            """)
    void asksFirst(String answer, boolean isGone, String because) throws IOException {
        Terminal terminal = purge(90, answering(answer), "--older-than", "60d");

        assertThat(questions).containsExactly("Remove them for good? [y/N]");
        assertThat(terminal.err()).isEmpty();
        assertThat(files().isEmpty()).as(because).isEqualTo(isGone);
        assertThat(terminal.out())
                .endsWith(
                        isGone
                                ? "Runs removed from the history: 1. Entries removed from the job repository: 1."
                                        + " Files and folders removed: 5.\n"
                                : "Nothing was removed.\n");
    }

    @Test
    void lendsTheDataFolderWhileItAsks() {
        PasswordPrompt prompt = prompt(question -> {
            try (RosterApplication application = RosterApplication.start(home)) {
                return "runs: " + application.history().runs().size();
            }
        });

        assertThat(purge(90, prompt, "--older-than", "60d").out()).endsWith("Nothing was removed.\n");
    }

    @Test
    void asksNothingWithYes() throws IOException {
        purge(90, answering("n"), "--older-than", "60d", "--yes");

        assertThat(questions).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(runs()).isZero();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            DAYS, AGE,  FORCE, GONE,  BECAUSE
            31,   1d,   false, false, the 31st day is kept
            32,   1d,   false, true,  the day after is not
            32,   31d,  false, true,  as asked
            32,   32d,  false, false, not asked for
            2,    1d,   true,  true,  forced
            1,    1d,   true,  false, not older than a day
            0,    1d,   true,  false, never the runs of the same day
            """)
    void keepsRunsOfTheLast31DaysUnlessForced(int days, String age, boolean force, boolean isGone, String because)
            throws IOException {
        String[] words = Stream.concat(
                        Stream.of("--older-than", age, "--yes"),
                        Stream.of("--force").filter(each -> force))
                .toArray(String[]::new);

        Terminal terminal = purge(days, PasswordPrompt.none(), words);

        assertThat(files().isEmpty()).as(because).isEqualTo(isGone);
        assertThat(runs()).as(because).isEqualTo(isGone ? 0 : 1);
        boolean isToldYoung = age.equals("1d") && !force && !isGone;
        assertThat(terminal.out().contains("Runs of the last 31 days stay: 1. With --force"))
                .isEqualTo(isToldYoung);
    }

    @Test
    void namesNoDraftAndNoPackageOfAPerson() throws IOException {
        Files.writeString(home.resolve("roster.csv"), HEADER + ADA);
        Path forms = home.resolve("forms");
        Path papers = home.resolve("papers");
        assertThat(new Terminal(home)
                        .execute(
                                "assess",
                                home.resolve("roster.csv").toString(),
                                "--as-of",
                                "2026-11-01",
                                "--forms",
                                forms.toString(),
                                "--package",
                                papers.toString()))
                .isZero();

        assertThat(purge(90, PasswordPrompt.none(), "--older-than", "60d").out())
                .contains("  " + forms + ": 1\n", "  " + papers + ": 1\n")
                .doesNotContain("7654321");
    }

    @Test
    void countsTheRestOfALongList() throws IOException {
        for (int day = 2; day <= 13; day++) {
            Files.writeString(home.resolve("inbox/roster%02d.csv".formatted(day)), HEADER + ADA);
        }
        assertThat(new Terminal(home).execute("monthly", "--as-of", "2026-11-01"))
                .isZero();

        assertThat(purge(90, PasswordPrompt.none(), "--older-than", "60d").out())
                .contains("Runs of the history to be removed: 13 ", "  and 3 more\n")
                .contains("Files that the runs wrote: 14\n", ": 14\n", "    and 4 more\n")
                .contains("Archived rosters, removed last: 13\n", ": 13\n", "    and 3 more\n");
    }

    private Terminal purge(int days, PasswordPrompt prompt, String... words) {
        Clock clock = Clock.fixed(JapanTime.startOf(made.plusDays(days)), JapanTime.ZONE);
        Terminal terminal = new Terminal(home, clock, Map.of(), prompt);
        int code = terminal.execute(
                Stream.concat(Stream.of("purge"), Stream.of(words)).toArray(String[]::new));
        assertThat(code).isEqualTo(terminal.err().isEmpty() ? ExitCodes.DONE : ExitCodes.USAGE);
        return terminal;
    }

    private PasswordPrompt answering(String answer) {
        return prompt(question -> answer);
    }

    private PasswordPrompt prompt(UnaryOperator<String> keyboard) {
        return new PasswordPrompt() {
            @Override
            public Optional<char[]> password(String question) {
                return Optional.empty();
            }

            @Override
            public Optional<String> answer(String question) {
                questions.add(question);
                return Optional.of(keyboard.apply(question));
            }
        };
    }

    private int runs() {
        try (RosterApplication application = RosterApplication.start(home)) {
            return application.history().runs().size();
        }
    }

    private List<String> files() throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("output", "archive")) {
            try (Stream<Path> files = Files.walk(home.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> home.relativize(file).toString())
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
