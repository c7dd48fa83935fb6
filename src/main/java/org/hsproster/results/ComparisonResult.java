package org.hsproster.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code rosters[]} in the document of a comparison, by the names of its schema. Dates are ISO local
 * dates.
 */
record ComparisonResult(
        String file,
        String sha256,
        int people,
        int inScope,
        int changed,
        BeforeAfter<Integer> toActOn,
        BeforeAfter<Map<String, Integer>> outlooks,
        List<MoveResult> moves,
        List<GroupResult> departments,
        List<GroupResult> employers,
        List<PersonResult> changedPeople) {

    record BeforeAfter<T>(T before, T after) {}

    record MoveResult(String from, String to, int people) {}

    /** Without a name, the people of whom none is recorded, or of all groups that are not counted apart. */
    record GroupResult(
            String kind,
            @Nullable String name,
            int people,
            int changed,
            BeforeAfter<Integer> toActOn,
            BeforeAfter<Map<String, Integer>> outlooks,
            List<MoveResult> moves) {}

    record PersonResult(
            String file,
            @Nullable String sheet,
            int row,
            @Nullable String employeeNo,
            @Nullable String name,
            @Nullable String department,
            @Nullable String employer,
            String statusOfResidence,
            AnswerResult before,
            AnswerResult after,
            List<ItemResult> items,
            List<String> because) {}

    record AnswerResult(
            String outlook,
            String severity,
            boolean toActOn,
            @Nullable String deadline,
            @Nullable String recommendedFilingDate,
            @Nullable String lastSafeFilingDate,
            @Nullable PointsResult points) {}

    record PointsResult(
            int atFiling,
            int required,
            int possibleAtFiling,
            @Nullable Integer atExpiry) {}

    record ItemResult(String id, int points) {}
}
