package org.hsproster.cli.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.wording.RowSentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Label;
import org.hsproster.rulebook.Parameter;

/** The points of one person in the layout of the agency's form: every item, checked or not. */
final class PointsTable {

    private static final int NUMBER = 8;
    private static final int CHECK = 4;
    private static final int POINTS = 8;
    private static final int INDENT = NUMBER + CHECK + POINTS;

    private final Texts texts;
    private final RowSentences sentences;
    private final TextPage page;

    PointsTable(Texts texts, TextPage page) {
        this.texts = texts;
        this.sentences = new RowSentences(texts);
        this.page = page;
    }

    void write(RenewalAssessment assessment, RenewalPoints points, PointSheet sheet) {
        LocalDate date = points.countedOn();
        Map<PointItem, PointAward> awards =
                assessment.awards().stream().collect(Collectors.toMap(PointAward::item, Function.identity()));
        page.heading(texts.text(
                "explain.table", texts.text("sheet." + sheet.category().sheet()), date));
        page.line(texts.text("explain.legend"));
        for (PointItem item : PointItem.values()) {
            sheet.table()
                    .rule(item)
                    .filter(rule -> rule.inForceOn(date)
                            .filter(version -> !version.rows().isEmpty())
                            .isPresent())
                    .ifPresent(rule -> {
                        PointAward award = awards.get(item);
                        if (award == null) {
                            line(rule, texts.text("check.none"), texts.text("advice.none"));
                        } else {
                            award(award);
                        }
                    });
        }
        totals(points, sheet);
    }

    private void award(PointAward award) {
        String status = award.status().name();
        line(award.rule(), texts.text("check." + status), texts.text("explain.points." + status, award.points()));
        detail(sentences.because(award));
        for (Label evidence : award.rule().evidence()) {
            detail(texts.text("explain.documents", evidence.in(texts.locale())));
        }
        detail(texts.text("rules.source", award.rule().source().citation(texts.locale())));
    }

    private void line(Parameter rule, String check, String points) {
        String mark = page.padded(rule.formNumber().orElse(""), NUMBER) + page.padded(check, CHECK) + points;
        page.entry(INDENT, mark, rule.label().in(texts.locale()));
    }

    private void detail(String text) {
        page.entry(INDENT, "", text);
    }

    private void totals(RenewalPoints points, PointSheet sheet) {
        page.line("");
        page.line(texts.text("note.total", points.atFiling(), points.required()));
        if (points.possibleAtFiling() != points.atFiling()) {
            page.line(texts.text("explain.possible", points.possibleAtFiling()));
        }
        sheet.criteria().minimumAnnualRemuneration(points.countedOn()).ifPresent(minimum -> {
            String met = points.remunerationFloorMet().map(Object::toString).orElse("unknown");
            page.line(texts.text("explain.minimum." + met, minimum));
        });
    }
}
