package org.hsproster.report.wording;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.ManagedPerson;

/**
 * The sentences for managers. They follow from the outlook and the dates alone, so that people with the same outlook and
 * dates get the same words, whatever the cause.
 */
public final class ManagerSentences {

    private final Texts texts;

    public ManagerSentences(Texts texts) {
        this.texts = texts;
    }

    /** Returns what an outlook means. */
    public String meaning(Outlook outlook) {
        return texts.text("managers.why." + outlook.name());
    }

    /** Returns what the outlook of a person means, and whether the stay ends soon. */
    public String why(ManagedPerson person) {
        String meaning = person.isFiled() ? texts.text("managers.why.filed") : meaning(person.outlook());
        return person.urgency().isDueSoon()
                ? meaning + texts.text("sentence.separator") + texts.text("managers.why.dueSoon")
                : meaning;
    }

    /**
     * Returns the days between which the application is to be filed, or that HR is to be asked, which identifies no one
     * reason.
     */
    public String step(ManagedPerson person) {
        if (person.isFiled()) {
            return texts.text("managers.step.filed");
        }
        Optional<LocalDate> deadline = person.urgency().deadline();
        return person.fileFrom()
                .filter(from -> deadline.filter(day -> !day.isBefore(from)).isPresent())
                .map(from -> texts.text(key(person.outlook()), from, deadline))
                .orElseGet(() -> texts.text("managers.step.ask"));
    }

    private static String key(Outlook outlook) {
        return switch (outlook) {
            case FILE_EARLY, FILE_BETWEEN -> "managers.step.between";
            case FILE_LATE -> "managers.step.late";
            default -> "managers.step.window";
        };
    }
}
