package org.hsproster.report.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointItem;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.Version;

/**
 * A version of a rule, for a table of rules.
 *
 * @param category the sheet of the agency's form that has the rule, if one has
 * @param says what gives how many points, line by line, or the figure
 */
public record RuleEntry(Optional<ActivityCategory> category, Parameter rule, Version version, String says) {

    private static final String OF_A_SHEET = "hsp_i_";
    private static final String MONTH_AND_DAY = "month and day, MMDD";
    private static final int HUNDRED = 100;

    /**
     * Returns the version of every rule in force on {@code date} and its later versions: sheet by sheet, then the rules
     * about a renewal.
     */
    public static List<RuleEntry> of(Texts texts, Rulebook rulebook, LocalDate date) {
        List<RuleEntry> entries = new ArrayList<>();
        for (ActivityCategory category : ActivityCategory.values()) {
            PointSheet sheet = PointSheet.of(rulebook, category);
            for (PointItem item : PointItem.values()) {
                sheet.table()
                        .rule(item)
                        .ifPresent(rule -> versions(rule, date)
                                .forEach(version -> entries.add(new RuleEntry(
                                        Optional.of(category), rule, version, table(texts, item, version)))));
            }
            sheet.criteria()
                    .rules()
                    .forEach(rule -> versions(rule, date)
                            .forEach(version -> entries.add(new RuleEntry(
                                    Optional.of(category), rule, version, figure(texts, rule, version)))));
        }
        aroundTheRenewal(rulebook)
                .forEach(rule -> versions(rule, date)
                        .forEach(version -> entries.add(
                                new RuleEntry(Optional.empty(), rule, version, figure(texts, rule, version)))));
        return entries;
    }

    /** Returns the rules that are on no sheet of the form. */
    public static Stream<Parameter> aroundTheRenewal(Rulebook rulebook) {
        return rulebook.parameters().stream().filter(rule -> !rule.id().startsWith(OF_A_SHEET));
    }

    /** Returns the figure or the fees of a rule with its unit in the reader's language, or with the unit of the rule file. */
    public static String figure(Texts texts, Parameter rule, Version version) {
        if (!version.fees().isEmpty()) {
            return version.fees().stream()
                    .map(row -> FeeSentences.rule(texts, row))
                    .collect(Collectors.joining("\n"));
        }
        String unit = rule.unit().getOrDefault("value", "");
        if (unit.equals(MONTH_AND_DAY) && version.value().isPresent()) {
            long day = version.value().getAsLong();
            return texts.text("rules.monthAndDay", day / HUNDRED, day % HUNDRED);
        }
        String key = "unit." + unit.replace(' ', '-');
        return version.value().isPresent()
                ? texts.text("rules.value", version.value().getAsLong(), texts.has(key) ? texts.text(key) : unit)
                : texts.text("rules.none");
    }

    private static String table(Texts texts, PointItem item, Version version) {
        RowSentences sentences = new RowSentences(texts);
        return version.rows().isEmpty()
                ? texts.text("rules.none")
                : version.rows().stream()
                        .map(row -> texts.text("rules.row", row.points(), sentences.rule(item, row)))
                        .collect(Collectors.joining("\n"));
    }

    private static Stream<Version> versions(Parameter rule, LocalDate date) {
        return Stream.concat(
                rule.inForceOn(date).stream(),
                rule.versions().stream()
                        .filter(version -> version.effectiveFrom().isAfter(date)));
    }
}
