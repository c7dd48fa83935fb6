package org.hsproster.cli.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.report.wording.RowSentences;
import org.hsproster.report.wording.RuleEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.rulebook.Version;

/** The rules in force on a day, as text: what gives points, since when, and the source. */
public final class RulesPage {

    private static final int INDENT = 8;

    private final Texts texts;
    private final Rulebook rulebook;
    private final LocalDate date;
    private final RowSentences sentences;
    private final TextPage page;

    private RulesPage(Texts texts, Rulebook rulebook, LocalDate date) {
        this.texts = texts;
        this.rulebook = rulebook;
        this.date = date;
        this.sentences = new RowSentences(texts);
        this.page = new TextPage(texts.locale());
    }

    /**
     * Returns the lines of the page.
     *
     * @throws RulebookException for a day before the first rule
     */
    public static List<String> lines(Texts texts, Rulebook rulebook, LocalDate date) {
        return new RulesPage(texts, rulebook, date).write();
    }

    private List<String> write() {
        if (rulebook.parameters().stream().allMatch(rule -> rule.inForceOn(date).isEmpty())) {
            rulebook.parameters().forEach(rule -> rule.on(date));
        }
        page.line(texts.text("rules.title", date, rulebook.id()));
        rulebook.ownFiles().forEach(own -> page.line(texts.text("rules.own." + own.name())));
        for (ActivityCategory category : ActivityCategory.values()) {
            write(PointSheet.of(rulebook, category));
        }
        page.heading(texts.text("rules.renewal"));
        RuleEntry.aroundTheRenewal(rulebook).forEach(rule -> write(rule, Optional.empty()));
        return page.lines();
    }

    private void write(PointSheet sheet) {
        String letter = sheet.category().sheet();
        page.heading(texts.text("rules.sheet", texts.text("sheet." + letter), texts.text("status.HSP_I_" + letter)));
        for (PointItem item : PointItem.values()) {
            sheet.table().rule(item).ifPresent(rule -> write(rule, Optional.of(item)));
        }
        sheet.criteria().rules().forEach(rule -> write(rule, Optional.empty()));
    }

    private void write(Parameter rule, Optional<PointItem> item) {
        page.entry(INDENT, rule.formNumber().orElse(""), rule.label().in(texts.locale()));
        Optional<Version> version = rule.inForceOn(date);
        if (version.isEmpty()) {
            detail(texts.text("rules.notYet", rule.versions().get(0).effectiveFrom()));
        } else {
            write(rule, version.get(), item);
        }
        rule.versions().stream()
                .map(Version::effectiveFrom)
                .filter(from -> version.isPresent() && from.isAfter(date))
                .findFirst()
                .ifPresent(from -> detail(texts.text("rules.changes", from)));
        detail(texts.text("rules.source", rule.source().citation(texts.locale())));
        detail(rule.source().link());
        page.line("");
    }

    private void write(Parameter rule, Version version, Optional<PointItem> item) {
        item.ifPresent(each -> version.rows().forEach(row -> row(each, row)));
        if (version.rows().isEmpty()) {
            RuleEntry.figure(texts, rule, version).lines().forEach(this::detail);
        }
        detail(texts.text("rules.dates", version.effectiveFrom(), version.checkedOn()));
    }

    private void row(PointItem item, RuleRow row) {
        page.entry(
                INDENT + 5,
                " ".repeat(INDENT) + String.format(texts.locale(), "%3d", row.points()),
                sentences.rule(item, row));
    }

    private void detail(String text) {
        page.entry(INDENT, "", text);
    }
}
