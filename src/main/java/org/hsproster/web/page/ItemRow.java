package org.hsproster.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.wording.RowSentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Parameter;

/** One item of the agency's form, checked or not. */
record ItemRow(
        String formNumber, String check, String item, String points, String because, String papers, String source) {

    /** Returns every item of the sheet that is in force on the day the points are counted on. */
    static List<ItemRow> of(RenewalAssessment assessment, RenewalPoints points, PointSheet sheet, Texts texts) {
        Map<PointItem, PointAward> awards =
                assessment.awards().stream().collect(Collectors.toMap(PointAward::item, Function.identity()));
        return Stream.of(PointItem.values())
                .flatMap(item -> sheet.table().rule(item).stream()
                        .filter(rule -> rule.inForceOn(points.countedOn())
                                .filter(version -> !version.rows().isEmpty())
                                .isPresent())
                        .map(rule -> of(rule, Optional.ofNullable(awards.get(item)), texts)))
                .toList();
    }

    private static ItemRow of(Parameter rule, Optional<PointAward> award, Texts texts) {
        return new ItemRow(
                rule.formNumber().orElse(""),
                texts.text(award.map(each -> "check." + each.status().name()).orElse("check.none")),
                rule.label().in(texts.locale()),
                award.map(each -> texts.text("explain.points." + each.status().name(), each.points()))
                        .orElse(""),
                award.map(new RowSentences(texts)::because).orElse(""),
                award.map(PointAward::rule).stream()
                        .flatMap(each -> each.evidence().stream())
                        .map(label -> label.in(texts.locale()))
                        .collect(Collectors.joining(texts.text("list.separator"))),
                rule.source().citation(texts.locale()));
    }
}
