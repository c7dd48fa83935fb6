package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Verifies the rows that name another item of the same sheet, by {@code only_with} or {@code unless}. */
final class ItemReferences {

    private final Map<String, Parameter> rules;

    private ItemReferences(Map<String, Parameter> rules) {
        this.rules = rules;
    }

    /**
     * Verifies the rows of all rules.
     *
     * @param files in the order of {@code rules}, for messages
     * @throws RulebookException if an item is not there, or a row can never hold since its item gives no points, naming
     *     the file, the first day of the version and the row
     */
    static void verify(Collection<String> files, Collection<Parameter> rules) {
        Map<String, Parameter> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        ItemReferences references = new ItemReferences(byId);
        Iterator<Parameter> each = rules.iterator();
        files.forEach(file -> references.verify(file, each.next()));
    }

    private void verify(String file, Parameter rule) {
        List<Version> versions = rule.versions();
        for (int i = 0; i < versions.size(); i++) {
            LocalDate end = i + 1 < versions.size() ? versions.get(i + 1).effectiveFrom() : LocalDate.MAX;
            Version version = versions.get(i);
            for (RuleRow row : version.rows()) {
                String where = TableVerification.where(file, version) + ": " + RowText.of(row);
                row.unless().ifPresent(item -> named(item, rule, version, where));
                row.onlyWith().ifPresent(item -> givesPoints(named(item, rule, version, where), version, end, where));
            }
        }
    }

    private Parameter named(String item, Parameter by, Version version, String where) {
        String id = by.id().substring(0, by.id().indexOf('.') + 1) + item.replace('-', '_');
        Parameter named = rules.get(id);
        if (named == null || !named.isInForceOn(version.effectiveFrom())) {
            throw new RulebookException(
                    where,
                    "names the item " + item + ", but there is no rule " + id + " on " + version.effectiveFrom());
        }
        return named;
    }

    private static void givesPoints(Parameter item, Version version, LocalDate end, String where) {
        TreeSet<LocalDate> days = new TreeSet<>();
        item.versions().forEach(each -> days.add(each.effectiveFrom()));
        days.add(version.effectiveFrom());
        for (LocalDate day : days.subSet(version.effectiveFrom(), end)) {
            if (item.on(day).rows().isEmpty()) {
                throw new RulebookException(
                        where, "can never hold from " + day + " on, since " + item.id() + " gives no points then");
            }
        }
    }
}
