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
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of rules in the documents are those of the rulebook; where they are not, the right ones are in target. */
@DisplayName("The document of the rules")
class RulesDocumentTest {

    private static final String BEGIN = "<!-- rules: begin -->\n";
    private static final String END = "<!-- rules: end -->";

    @Test
    void showsTheRulesThatAreInForce() throws IOException {
        String document = Document.in("src/docs/rules.md").text();
        String shown = document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
        String rules = rules();
        Files.writeString(Path.of("target", "rules.md"), rules);

        assertThat(shown)
                .as("stale: put target/rules.md between the two markers of src/docs/rules.md")
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
                : version.rows().stream().map(RulesDocumentTest::row).collect(Collectors.joining("<br>"));
        return String.format(
                "| %s (%s) | %s | %s | %s | [%s<br>%s](%s) |",
                rule.label().en(),
                rule.label().ja(),
                rule.formNumber().orElse(""),
                points,
                version.effectiveFrom(),
                rule.source().provision().en(),
                rule.source().provision().ja(),
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
