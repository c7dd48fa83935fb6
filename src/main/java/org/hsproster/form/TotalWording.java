package org.hsproster.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.wording.Texts;

/** The sentences beside the total of a draft. */
record TotalWording(Texts texts, RenewalAssessment assessment, PointSheet sheet, LocalDate countedOn) {

    String text() {
        return assessment.points().map(this::text).orElseGet(() -> texts.text("form.notCounted"));
    }

    private String text(RenewalPoints points) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("form.required", points.required(), points.countedOn()));
        if (points.possibleAtFiling() != points.atFiling()) {
            lines.add(texts.text("explain.possible", points.possibleAtFiling()));
        }
        sheet.criteria().minimumAnnualRemuneration(countedOn).ifPresent(minimum -> {
            String met = points.remunerationFloorMet().map(Object::toString).orElse("unknown");
            lines.add(texts.text("explain.minimum." + met, minimum));
        });
        List<String> fewest = assessment.evidence().awards().stream()
                .map(PointAward::rule)
                .map(rule -> rule.formNumber().orElse("") + rule.label().in(texts.locale()))
                .toList();
        if (!fewest.isEmpty()) {
            lines.add(texts.text("form.fewest", fewest, assessment.evidence().points()));
        }
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return "TotalWording";
    }
}
