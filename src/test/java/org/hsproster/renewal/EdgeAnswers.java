package org.hsproster.renewal;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.KnownFacts;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.fact.RenewalFindingCode;
import org.hsproster.renewal.timeline.JlptCalendar;
import org.hsproster.rulebook.CounterDays;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/** The results of a state of the rules at the edges, in the words of their tables. */
final class EdgeAnswers {

    private static final Pattern SHEET_RULE = Pattern.compile("hsp_i_([abc])\\.(.+)");

    private final Rulebook rules;
    private final RenewalAssessor assessor;
    private final Map<ActivityCategory, PointSheet> sheets = new EnumMap<>(ActivityCategory.class);
    private final Map<String, Function<Edge, Object>> renewal = Map.ofEntries(
            entry("filing_window", edge -> assess(edge).window().orElseThrow().opensOn()),
            entry("counter_new_year", this::isCounterOpen),
            entry("counter_year_end", this::isCounterOpen),
            entry("filing_lead", edge -> tells(edge, RenewalFindingCode.FILED_ON_NOT_COUNTED)),
            entry("due_soon", edge -> assess(edge).urgency().isDueSoon() ? "due soon" : "not due soon"),
            entry("fee", this::fee),
            entry("plausible_lowest_age", edge -> tells(edge, RenewalFindingCode.IMPLAUSIBLE_BIRTH_DATE)),
            entry("plausible_highest_age", edge -> tells(edge, RenewalFindingCode.IMPLAUSIBLE_BIRTH_DATE)),
            entry("plausible_career_age", edge -> tells(edge, RenewalFindingCode.IMPLAUSIBLE_EXPERIENCE)),
            entry("plausible_stay", edge -> tells(edge, RenewalFindingCode.IMPLAUSIBLE_EXPIRY)),
            entry("plausible_early_expiry", this::tellsOfPeriod),
            entry("plausible_late_expiry", this::tellsOfPeriod),
            entry("implausible_remuneration", edge -> tells(edge, RenewalFindingCode.IMPLAUSIBLE_REMUNERATION)),
            entry("plausible_research_kinds", edge -> tells(edge, RenewalFindingCode.IMPLAUSIBLE_RESEARCH)),
            entry("special_period", this::decisionLimit),
            entry("hsp_i_period_of_stay", edge -> tells(edge, RenewalFindingCode.PERIOD_OF_STAY_UNUSUAL)),
            entry("hsp_ii_years", edge -> opens(edge, Opportunity.HSP_II)),
            entry("hsp_ii_special_years", edge -> opens(edge, Opportunity.HSP_II)),
            entry("low_remuneration", edge -> tells(edge, RenewalFindingCode.LOW_REMUNERATION)),
            entry("short_contract", edge -> tells(edge, RenewalFindingCode.SHORT_CONTRACT)),
            entry("engineer_humanities_experience", this::opensFallback),
            entry("permanent_residence_80_years", edge -> opens(edge, Opportunity.PERMANENT_RESIDENCE_80)),
            entry("permanent_residence_70_years", edge -> opens(edge, Opportunity.PERMANENT_RESIDENCE_70)),
            entry("permanent_residence_period", edge -> opens(edge, Opportunity.PERMANENT_RESIDENCE_80)),
            entry("business_manager_criteria", this::tellsOfCriteria),
            entry("language_proof", edge -> tells(edge, RenewalFindingCode.LANGUAGE_PROOF)),
            entry("long_absence", edge -> tells(edge, RenewalFindingCode.LONG_ABSENCE)),
            entry("jlpt_summer_registration", edge -> jlpt().nextSitting(edge.on())),
            entry("jlpt_winter_registration", edge -> jlpt().nextSitting(edge.on())),
            entry("jlpt_summer_sitting", edge -> jlpt().nextSitting(edge.on())),
            entry("jlpt_winter_sitting", edge -> jlpt().nextSitting(edge.on())),
            entry("jlpt_results", edge -> jlpt().nextResults(edge.on())));

    EdgeAnswers(Rulebook rules) {
        this.rules = rules;
        this.assessor = new RenewalAssessor(rules);
        for (ActivityCategory category : ActivityCategory.values()) {
            sheets.put(category, PointSheet.of(rules, category));
        }
    }

    String to(Edge edge) {
        try {
            return String.valueOf(answer(edge));
        } catch (RulebookException | DateTimeException e) {
            return Edge.REFUSED;
        }
    }

    private Object answer(Edge edge) {
        if (edge.bound().equals(Edge.IN_FORCE)) {
            rules.parameter(edge.rule()).on(edge.on());
            return Edge.IN_FORCE;
        }
        Matcher rule = SHEET_RULE.matcher(edge.rule());
        if (!rule.matches()) {
            return renewal.getOrDefault(edge.rule().replace("renewal.", ""), this::figure)
                    .apply(edge);
        }
        PointSheet sheet = sheets.get(ActivityCategory.values()[rule.group(1).charAt(0) - 'a']);
        KnownFacts facts = known(edge.given().employee());
        return edge.given().total().isPresent()
                ? met(sheet, edge.given().total().getAsInt(), facts, edge.on())
                : points(sheet, rule.group(2).replace('_', '-'), facts, edge.on());
    }

    private static String met(PointSheet sheet, int total, KnownFacts facts, LocalDate on) {
        return sheet.criteria().areMet(total, facts, on) ? "met" : "not met";
    }

    private static int points(PointSheet sheet, String item, KnownFacts facts, LocalDate on) {
        return sheet.table().awards(facts, on, facts.ageOn(on)).stream()
                .filter(award -> award.item().id().equals(item))
                .mapToInt(PointAward::points)
                .sum();
    }

    /** Returns the known facts; people without a birth date have no points for age. */
    private static KnownFacts known(Employee employee) {
        return KnownFacts.confirmed(employee, Optional.empty());
    }

    private RenewalAssessment assess(Edge edge) {
        return assessor.assess(edge.given().employee(), edge.on());
    }

    private String tells(Edge edge, RenewalFindingCode code) {
        return assess(edge).findings().stream().anyMatch(finding -> finding.code() == code) ? "told" : "not told";
    }

    private String tellsOfPeriod(Edge edge) {
        return tells(edge, RenewalFindingCode.PERMISSION_AND_PERIOD_CONTRADICT_EXPIRY);
    }

    private String tellsOfCriteria(Edge edge) {
        String told = tells(edge, RenewalFindingCode.BASE_STATUS_CRITERIA);
        return assess(edge).outlook() + (told.equals("told") ? " told" : "");
    }

    private String opens(Edge edge, Opportunity opportunity) {
        return open(assess(edge).openOpportunities().contains(opportunity));
    }

    private String opensFallback(Edge edge) {
        return open(assess(edge).fallback().flatMap(Fallback::open).orElseThrow());
    }

    private String isCounterOpen(Edge edge) {
        return open(CounterDays.of(rules).isOpen(edge.on()));
    }

    private JlptCalendar jlpt() {
        return new JlptCalendar(rules);
    }

    private String fee(Edge edge) {
        return assess(edge)
                .fee()
                .due()
                .map(due -> due.yen()
                        + (due.onlineYen().isPresent()
                                ? " online " + due.onlineYen().getAsLong()
                                : ""))
                .orElse("unknown");
    }

    private static String open(boolean open) {
        return open ? "open" : "not open";
    }

    private LocalDate decisionLimit(Edge edge) {
        return new RenewalPeriods(rules)
                .decisionLimit(
                        edge.given().employee().confirmed(Fact.EXPIRES_ON).orElseThrow());
    }

    private long figure(Edge edge) {
        return rules.parameter(edge.rule()).valueOn(edge.on());
    }
}
