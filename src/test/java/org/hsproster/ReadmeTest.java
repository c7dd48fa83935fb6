package org.hsproster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.points.PointItem;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.RuleRow;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.Version;
import org.junit.jupiter.api.Test;

/** The table of rules in the README is that of the rulebook; where it is not, the right one stands in target. */
class ReadmeTest {

    private static final String BEGIN = "<!-- rules: begin -->\n";
    private static final String END = "<!-- rules: end -->";

    @Test
    void showsTheRulesThatAreInForce() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        String rules = rules();
        Files.writeString(Path.of("target", "readme-rules.md"), rules);

        assertThat(shown)
                .as("stale: put target/readme-rules.md between the two markers of README.md")
                .isEqualTo(rules);
    }

    private static String rules() {
        Rulebook rulebook = Rulebook.load();
        List<String> lines = new ArrayList<>();
        for (ActivityCategory category : ActivityCategory.values()) {
            String prefix = "hsp_i_" + category.sheet().toLowerCase(Locale.ROOT) + ".";
            lines.add("**Sheet " + category.sheet() + "**\n");
            lines.add("| item | no. | points | since | source |");
            lines.add("|---|---|---|---|---|");
            for (PointItem item : PointItem.values()) {
                rulebook.find(prefix + item.id().replace('-', '_')).ifPresent(rule -> lines.add(line(rule)));
            }
            lines.add(line(rulebook.parameter(prefix + "required_total")));
            rulebook.find(prefix + "minimum_annual_remuneration").ifPresent(rule -> lines.add(line(rule)));
            lines.add("");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Parameter rule) {
        Version version = rule.versions().get(rule.versions().size() - 1);
        String points = version.value().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "**%,d** %s",
                        version.value().getAsLong(),
                        rule.unit().get("value"))
                : version.rows().stream().map(ReadmeTest::row).collect(Collectors.joining("<br>"));
        return String.format(
                "| %s (%s) | %s | %s | %s | [%s](%s) |",
                rule.label().en(),
                rule.label().ja(),
                rule.formNumber().orElse(""),
                points,
                version.effectiveFrom(),
                rule.source().provision(),
                rule.source().link());
    }

    private static String row(RuleRow row) {
        List<String> conditions = new ArrayList<>();
        row.is().filter(is -> !is.equals("true")).ifPresent(is -> conditions.add(is.replace('_', ' ')));
        row.atLeast().ifPresent(bound -> conditions.add(String.format(Locale.ROOT, "≥ %,d", bound)));
        row.above().ifPresent(bound -> conditions.add("> " + bound));
        row.ageBelow().ifPresent(age -> conditions.add("age < " + age));
        if (row.sme()) {
            conditions.add("SME");
        }
        row.onlyWith().ifPresent(item -> conditions.add("with " + item));
        row.unless().ifPresent(item -> conditions.add("not with " + item));
        return "**" + row.points() + "** " + String.join(", ", conditions);
    }
}
