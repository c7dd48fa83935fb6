package org.hsproster.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.application.EvidenceSet;
import org.hsproster.rulebook.Parameter;

/** The papers HR has to collect for one person, with their numbers on the form. */
public final class PapersToCollect {

    /**
     * The papers of one item.
     *
     * @param item whose points they are for
     * @param label the name of the item
     * @param formNumber empty for an item without a number on the form
     * @param documents as one text; empty where there is none to collect
     */
    public record Papers(PointItem item, String label, String formNumber, String text, String documents) {}

    private final Texts texts;

    public PapersToCollect(Texts texts) {
        this.texts = texts;
    }

    /** Returns the papers in the order of the table; none where the points on record are too few for an application. */
    public List<Papers> of(EvidenceSet evidence, RenewalPoints points, PointSheet sheet) {
        List<Papers> papers = new ArrayList<>();
        for (PointAward award : evidence.awards()) {
            papers.add(papers(
                    award.item(),
                    award.rule(),
                    evidence.required().contains(award.item()) ? "explain.papers.required" : "explain.papers.item",
                    award.rule().label().in(texts.locale()),
                    award.points()));
        }
        if (!papers.isEmpty()
                && evidence.awards().stream().noneMatch(award -> award.item() == PointItem.REMUNERATION)) {
            forTheMinimum(points, sheet).ifPresent(papers::add);
        }
        return papers;
    }

    private Optional<Papers> forTheMinimum(RenewalPoints points, PointSheet sheet) {
        OptionalLong minimum = sheet.criteria().minimumAnnualRemuneration(points.countedOn());
        return minimum.isEmpty()
                ? Optional.empty()
                : sheet.table()
                        .rule(PointItem.REMUNERATION)
                        .map(rule ->
                                papers(PointItem.REMUNERATION, rule, "explain.papers.minimum", minimum.getAsLong()));
    }

    private Papers papers(PointItem item, Parameter rule, String key, Object... values) {
        String documents = rule.evidence().stream()
                .map(label -> label.in(texts.locale()))
                .collect(Collectors.joining(texts.text("list.separator")));
        Object papers = documents.isEmpty() ? texts.text("explain.papers.none") : documents;
        Object[] all = Stream.concat(Stream.of(values), Stream.of(papers)).toArray();
        return new Papers(
                item, rule.label().in(texts.locale()), rule.formNumber().orElse(""), texts.text(key, all), documents);
    }
}
