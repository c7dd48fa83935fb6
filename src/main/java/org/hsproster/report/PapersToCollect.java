package org.hsproster.report;

import java.util.stream.Collectors;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.Sheet;
import org.hsproster.renewal.EvidenceSet;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.rulebook.Parameter;

/** The papers HR has to collect for one person, with their numbers on the form. */
final class PapersToCollect {

    private static final int NUMBER = 8;

    private final Texts texts;
    private final Page page;

    PapersToCollect(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    void write(EvidenceSet evidence, RenewalPoints points, Sheet sheet) {
        if (evidence.awards().isEmpty()) {
            return;
        }
        page.heading(texts.text("explain.papers"));
        page.line(texts.text("explain.papers.enough", evidence.points(), points.required()));
        for (PointAward award : evidence.awards()) {
            entry(
                    award.rule(),
                    texts.text(
                            "explain.papers.item",
                            award.rule().label().in(texts.locale()),
                            award.points(),
                            documents(award.rule())));
        }
        if (evidence.awards().stream().noneMatch(award -> award.item() == PointItem.REMUNERATION)) {
            remunerationForTheMinimum(points, sheet);
        }
    }

    private void remunerationForTheMinimum(RenewalPoints points, Sheet sheet) {
        sheet.criteria()
                .minimumAnnualRemuneration(points.countedOn())
                .ifPresent(minimum -> sheet.table()
                        .rule(PointItem.REMUNERATION)
                        .ifPresent(
                                rule -> entry(rule, texts.text("explain.papers.minimum", minimum, documents(rule)))));
    }

    private void entry(Parameter rule, String text) {
        page.entry(NUMBER, "  " + rule.formNumber().orElse(""), text);
    }

    private String documents(Parameter rule) {
        return rule.evidence().isEmpty()
                ? texts.text("explain.papers.none")
                : rule.evidence().stream()
                        .map(label -> label.in(texts.locale()))
                        .collect(Collectors.joining(texts.text("list.separator")));
    }
}
