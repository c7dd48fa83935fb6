package org.hsproster.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.comparison.Answer;
import org.hsproster.comparison.ComparedGroup;
import org.hsproster.comparison.ComparedPerson;
import org.hsproster.comparison.ComparisonWording;
import org.hsproster.comparison.Move;
import org.hsproster.comparison.MoveCounts;
import org.hsproster.comparison.RosterComparison;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Texts;
import org.hsproster.results.ComparisonResult.AnswerResult;
import org.hsproster.results.ComparisonResult.BeforeAfter;
import org.hsproster.results.ComparisonResult.GroupResult;
import org.hsproster.results.ComparisonResult.ItemResult;
import org.hsproster.results.ComparisonResult.MoveResult;
import org.hsproster.results.ComparisonResult.PersonResult;
import org.hsproster.results.ComparisonResult.PointsResult;
import org.jspecify.annotations.Nullable;

/** Converts comparisons to entries of their document. */
final class ComparisonResults {

    private final ComparisonWording wording;

    ComparisonResults(Texts texts) {
        this.wording = new ComparisonWording(texts);
    }

    ComparisonResult of(String file, String sha256, RosterComparison comparison) {
        MoveCounts all = comparison.all();
        return new ComparisonResult(
                file,
                sha256,
                all.people(),
                comparison.inScope(),
                all.changed(),
                toActOn(all),
                outlooks(all),
                moves(all),
                comparison.departments().stream().map(ComparisonResults::group).toList(),
                comparison.employers().stream().map(ComparisonResults::group).toList(),
                comparison.changed().stream().map(this::person).toList());
    }

    private static GroupResult group(ComparedGroup group) {
        MoveCounts counts = group.counts();
        return new GroupResult(
                group.kind().name(),
                group.kind() == ComparedGroup.Kind.NAMED ? group.name() : null,
                counts.people(),
                counts.changed(),
                toActOn(counts),
                outlooks(counts),
                moves(counts));
    }

    private static BeforeAfter<Integer> toActOn(MoveCounts counts) {
        return new BeforeAfter<>(counts.toActOnBefore(), counts.toActOnAfter());
    }

    private static BeforeAfter<Map<String, Integer>> outlooks(MoveCounts counts) {
        return new BeforeAfter<>(byName(counts.before()), byName(counts.after()));
    }

    private static Map<String, Integer> byName(Map<Outlook, Integer> counts) {
        Map<String, Integer> byName = new TreeMap<>();
        counts.forEach((outlook, people) -> byName.put(outlook.name(), people));
        return byName;
    }

    private static List<MoveResult> moves(MoveCounts counts) {
        return counts.moves().stream().map(ComparisonResults::move).toList();
    }

    private static MoveResult move(Move move) {
        return new MoveResult(move.from().name(), move.to().name(), move.people());
    }

    private PersonResult person(ComparedPerson person) {
        ComparedPerson.Identity identity = person.identity();
        return new PersonResult(
                identity.file(),
                identity.sheet().orElse(null),
                identity.row(),
                identity.employeeNo().orElse(null),
                identity.name().orElse(null),
                identity.department().orElse(null),
                identity.employer().orElse(null),
                identity.status()
                        .map(Enum::name)
                        .orElse(person.before().outlook() == Outlook.NOT_FOREIGN ? "NONE" : "UNKNOWN"),
                answer(person.before()),
                answer(person.after()),
                person.items().stream()
                        .map(each -> new ItemResult(each.item().id(), each.points()))
                        .toList(),
                wording.why(person));
    }

    private static AnswerResult answer(Answer answer) {
        return new AnswerResult(
                answer.outlook().name(),
                answer.outlook().severity().name(),
                answer.isToActOn(),
                iso(answer.deadline()),
                iso(answer.recommendedFilingDate()),
                iso(answer.lastSafeFilingDate()),
                answer.points().map(ComparisonResults::points).orElse(null));
    }

    private static PointsResult points(Answer.Points points) {
        @Nullable
        Integer atExpiry =
                points.atExpiry().isPresent() ? (Integer) points.atExpiry().getAsInt() : null;
        return new PointsResult(points.atFiling(), points.required(), points.possibleAtFiling(), atExpiry);
    }

    private static @Nullable String iso(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
