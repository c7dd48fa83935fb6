package org.hsproster.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.hsproster.rulebook.Source;
import org.jspecify.annotations.Nullable;

/** One entry of {@code employees[]} in the results document, by the names of its schema. Dates are ISO local dates. */
record EmployeeResult(
        String file,
        @Nullable String sheet,
        int row,
        @Nullable String employeeNo,
        @Nullable String name,
        String statusOfResidence,
        @Nullable String category,
        @Nullable String expiresOn,
        String outlook,
        String severity,
        @Nullable Window window,
        @Nullable String recommendedFilingDate,
        @Nullable String lastSafeFilingDate,
        @Nullable Points points,
        List<Item> items,
        List<String> evidenceSet,
        List<Segment> timeline,
        List<String> reasons,
        List<RemedyResult> remedies,
        String procedure,
        List<String> opportunities,
        List<OpportunityResult> opportunityStates,
        List<String> categories,
        @Nullable String deadline,
        @Nullable String lastCounterDate,
        boolean toActOn,
        boolean dueSoon,
        @Nullable FeeResult fee,
        @JsonProperty("case") @Nullable CaseResult application,
        List<ApplicationResult> applications,
        @Nullable FallbackResult fallback,
        @Nullable String change,
        List<Problem> findings) {

    record Window(String opensOn, String from, String to) {}

    record Points(
            int asOf,
            int atFiling,
            @Nullable Integer atExpiry,
            @Nullable Integer atDecisionLimit,
            int possibleAtFiling,
            @Nullable Boolean payFloorMet,
            @Nullable Integer ageLoss,
            @Nullable Integer ageLossSincePermission) {}

    /**
     * One item of the point calculation table.
     *
     * @param rule id of the rule
     * @param ruleFrom first day of its version in force
     * @param whyNot null where points are given, also unclear ones
     */
    record Item(
            String id,
            int points,
            String status,
            String because,
            List<String> evidence,
            String source,
            String rule,
            String ruleFrom,
            Provision provision,
            List<Cell> cells,
            @Nullable String excludedBy,
            @Nullable WhyNotResult whyNot) {}

    /** A provision of the law, down to the row of its table. */
    record Provision(String en, String ja) {

        static Provision of(Source source) {
            return new Provision(source.citation(Locale.ENGLISH), source.citation(Locale.JAPANESE));
        }
    }

    /** The cell of a fact, by its id in the table of columns. */
    record Cell(String fact, String file, @Nullable String sheet, String cell) {}

    record Segment(String from, int points, List<String> causes) {}

    record RemedyResult(
            List<ActionResult> actions,
            int pointsAfter,
            boolean reaches,
            @Nullable String feasibleBefore) {}

    record ActionResult(
            String type,
            int gain,
            @Nullable Long amountYen,
            @Nullable String date,
            String text) {}

    record OpportunityResult(String id, String state, List<String> missing) {}

    record ApplicationResult(String purpose, @Nullable Integer employerCategory, List<String> papers) {}

    record FeeResult(long yen, @Nullable Long onlineYen) {}

    record FallbackResult(String status, @Nullable Boolean open, String because) {}

    record Problem(
            String code,
            String severity,
            String file,
            @Nullable String sheet,
            @Nullable String cell,
            String message) {}
}
