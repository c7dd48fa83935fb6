package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.batch.request.StoredPaths;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.run.CaseCounts;
import org.hsproster.report.run.CaseMonth;
import org.hsproster.report.run.CasePipeline;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.report.run.RunSummary;
import org.hsproster.report.run.UrgentCounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requests and results as JSON")
class RunJsonTest {

    private static final RunJson HERE = new RunJson(new StoredPaths(Optional.of(Path.of("/mnt/shared"))));
    private static final RunJson THERE = new RunJson(new StoredPaths(Optional.of(Path.of("/srv/hr"))));

    private static final MonthlyRequest.Options OPTIONS = new MonthlyRequest.Options(
            Optional.of("名簿"),
            new RosterSources(
                    Optional.of(Path.of("/mnt/shared/employers.csv")),
                    Optional.empty(),
                    List.of(Path.of("/mnt/shared/a.csv"))),
            new RuleSources(
                    Optional.of(new SignedRules(Path.of("/rules.zip"), List.of("key"))),
                    Optional.empty(),
                    Optional.of(Path.of("/mnt/shared/universities.csv")),
                    Optional.empty()),
            Optional.of(Locale.JAPANESE));

    private static final RunOutcome.AssessedFile ASSESSED = new RunOutcome.AssessedFile(
            Path.of("/mnt/shared/inbox/甲社.xlsx"),
            Path.of("/mnt/shared/output/2026-12/甲社-assessed-2026-12-01.xlsx"),
            new RunSummary(
                    Map.of(Outlook.SAFE, 3, Outlook.AT_RISK, 1),
                    new UrgentCounts(1, 0, Optional.of(LocalDate.of(2027, 1, 14))),
                    new ChangeCounts(Optional.of(LocalDate.of(2026, 11, 1)), Map.of(OutlookChange.Kind.WORSE, 1), 2),
                    4,
                    new CasePipeline(
                            List.of(new CasePipeline.Month(
                                    new CaseMonth(CaseMonth.Kind.LATER, Optional.of(YearMonth.of(2027, 6))),
                                    new CaseCounts(Map.of(CaseState.READY, 2, CaseState.FILED, 1), 1))),
                            true,
                            3)),
            List.of(new RunOutcome.Written("workbook", Path.of("/mnt/shared/output/x.xlsx"), 1, Optional.of("ab12"))),
            false,
            Optional.of(Path.of("/mnt/shared/output/x-edited-1.xlsx")));

    @Test
    void areReadAsTheyWereWritten() {
        assertThat(HERE.read(HERE.write(OPTIONS), MonthlyRequest.Options.class)).isEqualTo(OPTIONS);
        assertThat(HERE.read(HERE.write(ASSESSED), RunOutcome.AssessedFile.class))
                .isEqualTo(ASSESSED);
    }

    @Test
    void ofEarlierVersionsHaveNoCases() {
        String earlier = HERE.write(ASSESSED).replaceFirst(",\"cases\":\\{.*\\}(?=},\"outputs\")", "");
        assertThat(earlier).doesNotContain("cases");

        assertThat(HERE.read(earlier, RunOutcome.AssessedFile.class).summary())
                .returns(CasePipeline.none(), RunSummary::cases)
                .returns(4, RunSummary::problems);
    }

    @Test
    void haveThePathsOfTheMachineThatReadsThem() {
        assertThat(THERE.read(HERE.write(ASSESSED), RunOutcome.AssessedFile.class)
                        .workbook())
                .isEqualTo(Path.of("/srv/hr/output/2026-12/甲社-assessed-2026-12-01.xlsx"));
    }
}
