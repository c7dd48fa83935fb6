package org.hsproster.testing.rosters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterInputs;
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
                RosterInputs.of(List.of(rosters)), RuleSources.none(), AS_OF, output, OutputOptions.none(), false);
    }

    public static RunRequest withResults(RunRequest request, Path results) {
        return with(request, request.outputs().with(OutputOption.RESULTS, Optional.of(results)));
    }

    public static RunRequest forced(RunRequest request) {
        return new RunRequest(
                request.inputs(), request.rules(), request.asOf(), request.folder(), request.outputs(), true);
    }

    public static RunRequest withEmployers(RunRequest request, Path employers) {
        return with(request, new RosterSources(Optional.of(employers), Optional.empty(), List.of()));
    }

    public static RunRequest withJoin(RunRequest request, Path join) {
        return with(request, new RosterSources(Optional.empty(), Optional.empty(), List.of(join)));
    }

    public static RunRequest withRules(RunRequest request, Path rules) {
        return with(request, new RuleSources(Optional.of(rules), Optional.empty(), Optional.empty()));
    }

    public static RunRequest withUniversities(RunRequest request, Path universities) {
        return with(request, new RuleSources(Optional.empty(), Optional.of(universities), Optional.empty()));
    }

    public static RunRequest withHolidays(RunRequest request, Path holidays) {
        return with(request, new RuleSources(Optional.empty(), Optional.empty(), Optional.of(holidays)));
    }

    private static RunRequest with(RunRequest request, RosterSources sources) {
        RosterInputs inputs = request.inputs();
        return new RunRequest(
                new RosterInputs(inputs.rosters(), inputs.besides(), inputs.sheet(), sources, inputs.password()),
                request.rules(),
                request.asOf(),
                request.folder(),
                request.outputs(),
                request.force());
    }

    private static RunRequest with(RunRequest request, RuleSources rules) {
        return new RunRequest(
                request.inputs(), rules, request.asOf(), request.folder(), request.outputs(), request.force());
    }

    public static RunRequest with(RunRequest request, OutputOptions outputs) {
        return new RunRequest(
                request.inputs(), request.rules(), request.asOf(), request.folder(), outputs, request.force());
    }

    public static RunRequest on(LocalDate asOf, RunRequest request) {
        return new RunRequest(
                request.inputs(), request.rules(), asOf, request.folder(), request.outputs(), request.force());
    }

    public static RunRequest spoken(RunRequest request, Optional<Locale> language) {
        return with(request, request.outputs().withLanguage(language));
    }
}
