package org.hsproster.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.run.ProgramVersion;
import org.hsproster.report.run.RulebookAge;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;

/** The versions of the program, of its rules and of Java. */
public final class VersionPage {

    private VersionPage() {}

    /**
     * Returns the lines of the page.
     *
     * @param rulebook the rules in force; empty where those of the settings cannot be used
     */
    public static List<String> lines(Texts texts, Optional<Rulebook> rulebook, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(ProgramVersion.NAME + " " + ProgramVersion.current());
        lines.add(rulebook.map(rules -> texts.text("rules.version", rules.id()))
                .orElseGet(() -> texts.text("rules.version.unusable")));
        lines.add("Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")");
        rulebook.flatMap(rules -> new RulebookAge(rules.checkedOn(), today).warning(texts))
                .ifPresent(lines::add);
        return lines;
    }
}
