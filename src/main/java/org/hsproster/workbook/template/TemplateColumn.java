package org.hsproster.workbook.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.header.ColumnName;

/** A column of the empty roster in one language. */
public record TemplateColumn(ColumnName name, Texts texts) {

    private static final Set<String> NEEDED = Set.of(
            "employeeNo",
            "name",
            "birthDate",
            "statusOfResidence",
            "expiresOn",
            "annualRemuneration",
            "degree",
            "university",
            "experienceYears",
            "japanese");

    /** Returns the kind of its values, such as {@code money}. */
    String kind() {
        return RosterColumns.kind(name);
    }

    String header() {
        String header = texts.text("columns.name", name);
        return kind().equals("money") ? texts.text("template.money", header) : header;
    }

    boolean isNeeded() {
        return NEEDED.contains(name.id());
    }

    String hint() {
        String hint = texts.text("hint." + name.id());
        return isNeeded() ? texts.text("template.needed") + "\n" + hint : hint;
    }

    /** Returns the words to choose from; none if any text is allowed. */
    List<String> choices() {
        return text("choices").map(words -> List.of(words.split(",", -1))).orElseGet(List::of);
    }

    public Optional<String> example() {
        return text("example");
    }

    private Optional<String> text(String prefix) {
        return List.of(name.id(), kind()).stream()
                .map(each -> prefix + "." + each)
                .filter(texts::has)
                .findFirst()
                .map(texts::text);
    }
}
