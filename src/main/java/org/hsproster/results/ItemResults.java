package org.hsproster.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.UnmetItem;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.RowSentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.report.wording.UnmetSentences;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Parameter;

/** Converts the items of the point calculation table to entries of {@code items[]} in the results document. */
final class ItemResults {

    /** The status of an item without points, whether another item rules it out or a condition of its rule fails. */
    private static final String WITHOUT_POINTS = PointAward.Status.EXCLUDED.name();

    private final RowSentences rows;
    private final UnmetSentences unmet;
    private final Locale locale;
    private final FactCells cells = new FactCells();

    /** Known provisions by rule, which are the same for every person. */
    private final Map<String, EmployeeResult.Provision> provisions = new HashMap<>();

    ItemResults(Texts texts) {
        this.rows = new RowSentences(texts);
        this.unmet = new UnmetSentences(texts);
        this.locale = texts.locale();
    }

    /** Returns every item of the sheet that was counted, in its order; none for people without points. */
    List<EmployeeResult.Item> of(AssessedEntry assessed) {
        RenewalAssessment assessment = assessed.assessment();
        if (assessment.points().isEmpty()) {
            return List.of();
        }
        LocalDate on = assessment.points().get().countedOn();
        Map<PointItem, EmployeeResult.Item> items = new EnumMap<>(PointItem.class);
        for (PointAward award : assessment.awards()) {
            items.put(award.item(), of(award, assessed, on));
        }
        for (UnmetItem item : assessment.unmetItems()) {
            items.put(item.item(), of(item, assessed.entry(), on));
        }
        return new ArrayList<>(items.values());
    }

    private EmployeeResult.Item of(PointAward award, AssessedEntry assessed, LocalDate on) {
        Parameter rule = award.rule();
        String form = rule.formNumber().map(number -> number + " ").orElse("");
        String because = rows.because(award);
        return new EmployeeResult.Item(
                award.item().id(),
                award.points(),
                award.status().name(),
                because,
                rule.evidence().stream().map(label -> form + label.in(locale)).toList(),
                rule.source().citation(locale),
                rule.id(),
                rule.on(on).effectiveFrom().toString(),
                provision(rule),
                cells.of(assessed.entry(), assessed.assessment().details().facts(award)),
                award.excludedBy().map(PointItem::id).orElse(null),
                award.excludedBy()
                        .map(other -> WhyNotResult.ofExcluded(award, because))
                        .orElse(null));
    }

    private EmployeeResult.Item of(UnmetItem item, RosterEntry entry, LocalDate on) {
        Parameter rule = item.rule();
        String whyNot = unmet.whyNot(item);
        return new EmployeeResult.Item(
                item.item().id(),
                0,
                WITHOUT_POINTS,
                whyNot,
                List.of(),
                rule.source().citation(locale),
                rule.id(),
                rule.on(on).effectiveFrom().toString(),
                provision(rule),
                cells.of(entry, item.restsOn()),
                null,
                WhyNotResult.of(item, whyNot));
    }

    private EmployeeResult.Provision provision(Parameter rule) {
        return provisions.computeIfAbsent(rule.id(), id -> EmployeeResult.Provision.of(rule.source()));
    }
}
