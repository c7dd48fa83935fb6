package org.hsproster.batch.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.report.Edition;
import org.hsproster.report.ReminderStages;
import org.hsproster.report.Split;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

@DisplayName("A run is stored under names and in text forms that never change")
class StoredParametersTest {

    private static final RunHome HOME = new RunHome(Path.of("/hsp"), true);
    private static final StoredParameters PARAMETERS = new StoredParameters(new StoredPaths(Optional.empty()), HOME);

    private static final RunSpecification PLAIN = new RunSpecification(
            new RosterInput(Path.of("/in/roster.csv"), "roster.csv", "ab12", Optional.empty(), RosterSources.none()),
            new RunSpecification.Rules("hsp+12", RuleSources.none()),
            LocalDate.of(2026, 11, 21),
            Path.of("/out/roster-assessed-2026-11-21.xlsx"),
            OutputOptions.none(),
            "",
            "");

    private static final RunSpecification WITH_ALL = new RunSpecification(
            new RosterInput(
                    Path.of("/in/roster.csv"),
                    "roster.csv",
                    "ab12",
                    Optional.of("Staff"),
                    new RosterSources(
                            Optional.of(Path.of("/in/employers.csv")),
                            Optional.of(Path.of("/in/mapping.yml")),
                            List.of(Path.of("/in/a.csv"), Path.of("/in/b.csv")))),
            new RunSpecification.Rules(
                    "hsp+12",
                    new RuleSources(
                            Optional.of(new SignedRules(Path.of("/rules.zip"), List.of("key1", "key2"))),
                            Optional.of(Path.of("/rules")),
                            Optional.of(Path.of("/universities.csv")),
                            Optional.of(Path.of("/holidays.csv")))),
            LocalDate.of(2026, 11, 21),
            Path.of("/out/roster-manager-2026-11-21.xlsx"),
            new OutputOptions(
                            Optional.of(Locale.JAPANESE), Edition.MANAGER, new ReminderStages(List.of(30, 7)), Map.of())
                    .with(OutputOption.RESULTS, Optional.of(Path.of("/out/r.json")))
                    .with(OutputOption.FORMS, Optional.of(Path.of("/out/forms")))
                    .with(OutputOption.CALENDAR, Optional.of(Path.of("/out/own.ics")))
                    .with(OutputOption.SPLIT, Optional.of(Split.DEPARTMENT)),
            "again",
            "b2c4");

    @Test
    void ofAPlainRun() {
        JobParameters stored = PARAMETERS.of(PLAIN);

        assertThat(values(stored, true))
                .isEqualTo(new TreeMap<>(Map.of(
                        "inputSha256", "ab12",
                        "asOf", "2026-11-21",
                        "rulebook", "hsp+12",
                        "output", "/out/roster-assessed-2026-11-21.xlsx")));
        assertThat(values(stored, false))
                .isEqualTo(new TreeMap<>(Map.of("roster", "/in/roster.csv", "series", "roster.csv", "home", "/hsp")));
        assertThat(PARAMETERS.read(stored)).isEqualTo(PLAIN);
    }

    @Test
    void ofARunWithEveryOption() throws Exception {
        JobParameters stored = PARAMETERS.of(WITH_ALL);

        assertThat(values(stored, true))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("inputSha256", "ab12"),
                        Map.entry("asOf", "2026-11-21"),
                        Map.entry("rulebook", "hsp+12"),
                        Map.entry("output", "/out/roster-manager-2026-11-21.xlsx"),
                        Map.entry("results", "/out/r.json"),
                        Map.entry("sheet", "Staff"),
                        Map.entry("language", "ja"),
                        Map.entry("forms", "/out/forms"),
                        Map.entry("calendar", "/out/own.ics"),
                        Map.entry("split", "DEPARTMENT"),
                        Map.entry("edition", "MANAGER"),
                        Map.entry("reminders", "30,7"),
                        Map.entry("attempt", "again"))));
        assertThat(values(stored, false))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("roster", "/in/roster.csv"),
                        Map.entry("series", "roster.csv"),
                        Map.entry("signedRules", "/rules.zip"),
                        Map.entry("rulesKeys", "key1\nkey2"),
                        Map.entry("rules", "/rules"),
                        Map.entry("universities", "/universities.csv"),
                        Map.entry("holidays", "/holidays.csv"),
                        Map.entry("employers", "/in/employers.csv"),
                        Map.entry("mapping", "/in/mapping.yml"),
                        Map.entry("joins", "/in/a.csv\n/in/b.csv"),
                        Map.entry("process", "b2c4"),
                        Map.entry("home", "/hsp"))));
        StoredParameters.validator().validate(stored);
        assertThat(PARAMETERS.read(stored)).isEqualTo(WITH_ALL);
    }

    @Test
    void aRunOfTheFirstVersionHasNoSeries() {
        JobParameters stored = new JobParametersBuilder()
                .addString("roster", "/in/roster.csv", false)
                .addString("inputSha256", "ab12")
                .addString("asOf", "2026-11-21")
                .addString("rulebook", "hsp+12")
                .addString("output", "/out/roster-assessed-2026-11-21.xlsx")
                .toJobParameters();

        assertThat(PARAMETERS.read(stored).input().series()).isEmpty();
        assertThat(StoredParameters.askTheSame(stored, PARAMETERS.of(PLAIN))).isTrue();
    }

    @Test
    void aRepetitionAsksTheSame() {
        JobParameters stored = PARAMETERS.of(WITH_ALL);

        assertThat(StoredParameters.askTheSame(stored, PARAMETERS.of(WITH_ALL.again("other"))))
                .isTrue();
        assertThat(StoredParameters.askTheSame(stored, PARAMETERS.of(PLAIN))).isFalse();
    }

    private static Map<String, Object> values(JobParameters parameters, boolean isIdentifying) {
        Map<String, Object> values = new TreeMap<>();
        for (JobParameter<?> parameter : parameters) {
            if (parameter.identifying() == isIdentifying) {
                values.put(parameter.name(), parameter.value());
            }
        }
        return values;
    }

    @Test
    void pathsInTheSharedFolderAreRelativeToIt() {
        StoredParameters here = new StoredParameters(new StoredPaths(Optional.of(Path.of("/in"))), HOME);
        StoredParameters there = new StoredParameters(new StoredPaths(Optional.of(Path.of("/mnt/shared"))), HOME);

        JobParameters stored = here.of(WITH_ALL);

        assertThat(values(stored, false))
                .containsEntry("roster", "shared:roster.csv")
                .containsEntry("joins", "shared:a.csv\nshared:b.csv")
                .containsEntry("rules", "/rules");
        assertThat(here.read(stored)).isEqualTo(WITH_ALL);
        RunSpecification read = there.read(stored);
        assertThat(read.input().roster()).isEqualTo(Path.of("/mnt/shared/roster.csv"));
        assertThat(read.workbook()).isEqualTo(WITH_ALL.workbook());
        assertThat(values(there.of(read), true)).isEqualTo(values(stored, true));
        assertThat(values(there.of(read), false)).isEqualTo(values(stored, false));
    }
}
