package org.hsproster.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.settings.SettingsProblem.Expected;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The reminders of deadlines.
 *
 * @param days before the deadline on which a stage begins; empty for the default
 * @param owners the addresses of those who take care of cases, by their names on the action list
 */
public record ReminderSettings(Optional<List<Integer>> days, Map<String, List<String>> owners) {

    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int MOST_DAYS = 365;

    private static final ValueType<List<Integer>> DISTINCT_DAYS =
            new ValueType<>(Expected.REMINDER_DAYS, "[120, 90, 60, 30, 14, 7, 1]", ReminderSettings::distinctDays);

    private static final ValueType<Map<String, List<String>>> ADDRESSES_BY_OWNER =
            new ValueType<>(Expected.OWNERS, "{ 佐藤: [sato@example.jp] }", ReminderSettings::addressesByOwner);

    public ReminderSettings {
        days = days.map(List::copyOf);
        owners = Map.copyOf(owners);
    }

    static ReminderSettings of(Section section) {
        return new ReminderSettings(
                section.value("days", DISTINCT_DAYS),
                section.value("owners", ADDRESSES_BY_OWNER).orElse(Map.of()));
    }

    private static Optional<List<Integer>> distinctDays(Node node) {
        return Nodes.list(node, ReminderSettings::daysBefore)
                .filter(days -> days.stream().distinct().count() == days.size());
    }

    private static Optional<Integer> daysBefore(Node node) {
        return Nodes.text(node)
                .filter(DAYS.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(days -> days <= MOST_DAYS);
    }

    private static Optional<Map<String, List<String>>> addressesByOwner(Node node) {
        return Nodes.byName(node, ValueType.ADDRESSES.reader())
                .filter(owners -> !owners.isEmpty())
                .filter(owners -> owners.keySet().stream().noneMatch(String::isBlank));
    }
}
