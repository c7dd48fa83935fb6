package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small rosters of invented people, and requests to assess them. */
final class Rosters {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    static final String HEADER = "社員番号,氏名,生年月日,国籍,在留資格,在留期限,年収,学位,実務経験年数,日本語能力\n";
    static final String TURNS_35 = "0042,グエン・テスト,1992-03-01,ベトナム,高度専門職1号ロ,2027-04-20,520万円,学士,10,N1\n";
    static final String SAFE = "0043,シン・テスト,1990-01-01,インド,高度専門職1号ロ,2027-04-20,1000万円,修士,10,N1\n";

    private Rosters() {}

    static Path csv(Path folder, String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("", rows));
    }

    static RunRequest request(Path output, Path... rosters) {
        return new RunRequest(
                List.of(rosters),
                AS_OF,
                output,
                Optional.empty(),
                Optional.empty(),
                RosterSources.none(),
                RuleSources.none(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    static RunRequest withResults(RunRequest request, Path results) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                Optional.of(results),
                request.sheet(),
                request.sources(),
                request.rules(),
                request.language(),
                request.force(),
                request.password());
    }

    static RunRequest forced(RunRequest request) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                request.sources(),
                request.rules(),
                request.language(),
                true,
                request.password());
    }

    static RunRequest withEmployers(RunRequest request, Path employers) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                new RosterSources(Optional.of(employers), Optional.empty(), List.of()),
                request.rules(),
                request.language(),
                request.force(),
                request.password());
    }

    static RunRequest withRules(RunRequest request, Path rules) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                request.sources(),
                new RuleSources(Optional.of(rules), Optional.empty()),
                request.language(),
                request.force(),
                request.password());
    }

    static RunRequest withUniversities(RunRequest request, Path universities) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                request.sources(),
                new RuleSources(Optional.empty(), Optional.of(universities)),
                request.language(),
                request.force(),
                request.password());
    }

    static RunRequest withJoin(RunRequest request, Path join) {
        return new RunRequest(
                request.rosters(),
                request.asOf(),
                request.output(),
                request.results(),
                request.sheet(),
                new RosterSources(Optional.empty(), Optional.empty(), List.of(join)),
                request.rules(),
                request.language(),
                request.force(),
                request.password());
    }
}
