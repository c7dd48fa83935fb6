package org.hsproster.testing.rosters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RunRequest;

/** Small rosters of invented people, and requests to assess them. */
public final class TestRosters {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    public static final String HEADER = "社員番号,氏名,生年月日,国籍,在留資格,在留期限,年収,学位,実務経験年数,日本語能力\n";
    public static final String TURNS_35 = "0042,グエン・テスト,1992-03-01,ベトナム,高度専門職1号ロ,2027-04-20,520万円,学士,10,N1\n";
    public static final String SAFE = "0043,シン・テスト,1990-01-01,インド,高度専門職1号ロ,2027-04-20,1000万円,修士,10,N1\n";

    private TestRosters() {}

    public static Path csv(Path folder, String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("", rows));
    }

    public static RunRequest request(Path output, Path... rosters) {
        return new RunRequest(
                List.of(rosters),
                AS_OF,
                output,
                Optional.empty(),
                Optional.empty(),
                RosterSources.none(),
                RuleSources.none(),
                Optional.empty(),
                OutputOptions.none(),
                false,
                Optional.empty());
    }

    public static RunRequest withResults(RunRequest request, Path results) {
        return changed(request, Optional.of(results), request.sources(), request.rules(), request.force());
    }

    public static RunRequest forced(RunRequest request) {
        return changed(request, request.results(), request.sources(), request.rules(), true);
    }

    public static RunRequest withEmployers(RunRequest request, Path employers) {
        return with(request, new RosterSources(Optional.of(employers), Optional.empty(), List.of()));
    }

    public static RunRequest withJoin(RunRequest request, Path join) {
        return with(request, new RosterSources(Optional.empty(), Optional.empty(), List.of(join)));
    }

    public static RunRequest withRules(RunRequest request, Path rules) {
        return with(request, new RuleSources(Optional.of(rules), Optional.empty()));
    }

    public static RunRequest withUniversities(RunRequest request, Path universities) {
        return with(request, new RuleSources(Optional.empty(), Optional.of(universities)));
    }

    private static RunRequest with(RunRequest request, RosterSources sources) {
        return changed(request, request.results(), sources, request.rules(), request.force());
    }

    private static RunRequest with(RunRequest request, RuleSources rules) {
        return changed(request, request.results(), request.sources(), rules, request.force());
    }

    public static RunRequest with(RunRequest request, OutputOptions outputs) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                request.sources(),
                request.rules(),
                request.language(),
                outputs,
                request.force(),
                request.password());
    }

    public static RunRequest on(LocalDate asOf, RunRequest request) {
        return new RunRequest(
                request.rosters(),
                asOf,
                request.output(),
                request.results(),
                request.sheet(),
                request.sources(),
                request.rules(),
                request.language(),
                request.outputs(),
                request.force(),
                request.password());
    }

    public static RunRequest spoken(RunRequest request, Optional<Locale> language) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                request.sources(),
                request.rules(),
                language,
                request.outputs(),
                request.force(),
                request.password());
    }

    private static RunRequest changed(
            RunRequest request, Optional<Path> results, RosterSources sources, RuleSources rules, boolean force) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                results,
                request.sheet(),
                sources,
                rules,
                request.language(),
                request.outputs(),
                force,
                request.password());
    }
}
