package org.hsproster.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hsproster.points.PointAward;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.RowSentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Label;
import org.hsproster.rulebook.RuleRow;

/** The texts of the cells of a draft. */
final class FormWording {

    private final Texts texts;
    private final RowSentences sentences;
    private final FormFacts facts;

    FormWording(Texts texts, AssessedEntry person, LocalDate countedOn) {
        this.texts = texts;
        this.sentences = new RowSentences(texts);
        this.facts = new FormFacts(person, countedOn);
    }

    /** Returns the name of a box, with the official name of the application below it in another language. */
    String box(FormItem first) {
        if (first.isBonus()) {
            return texts.text("form.bonus");
        }
        Label label = first.rule().label();
        return texts.locale().equals(Locale.JAPANESE) ? label.ja() : label.en() + "\n" + label.ja();
    }

    /** Returns the criterion of a row. An item with one row, or one of several in a box, has its official name. */
    String criterion(FormItem item, RuleRow row) {
        String label = item.rule().label().in(texts.locale());
        if (isYesOrNo(row)) {
            return label;
        }
        String rule = sentences.rule(item.item(), row);
        return item.isBonus() ? texts.text("form.criterion", label, rule) : rule;
    }

    String check(FormItem item, RuleRow row) {
        return texts.text(
                "check." + item.awardOf(row).map(award -> award.status().name()).orElse("none"));
    }

    /** Returns the recorded facts, missing ones, and the papers to attach. */
    String remarks(FormItem item) {
        List<String> remarks = new ArrayList<>();
        facts.figure(item.item(), texts).ifPresent(remarks::add);
        if (item.counts()) {
            if (!item.rule().evidence().isEmpty()) {
                remarks.add(item.rule().evidence().stream()
                        .map(label -> label.in(texts.locale()))
                        .collect(Collectors.joining(texts.text("list.separator"))));
            }
        } else if (item.award().isPresent()) {
            remarks.add(because(item.award().get()));
        } else if (facts.areMissing(item.item())) {
            remarks.add(texts.text("form.missing"));
        } else if (facts.areOpen(item.item())) {
            remarks.add(texts.text("form.unclear"));
        }
        return String.join("\n", remarks);
    }

    private String because(PointAward award) {
        return award.excludedBy()
                .map(item -> texts.text("form.excluded", item))
                .orElseGet(() -> texts.text("form.unclear"));
    }

    private static boolean isYesOrNo(RuleRow row) {
        return row.atLeast().isEmpty()
                && row.above().isEmpty()
                && row.ageBelow().isEmpty()
                && row.is().filter(is -> !is.equals("true")).isEmpty();
    }
}
