package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hsproster.renewal.Remedy.Action;

/** Ways back to the required total that need no new fact: the right day to file, and evidence that is half there. */
final class Remedies {

    private final PersonScore score;
    private final Filing filing;

    private Remedies(PersonScore score, Filing filing) {
        this.score = score;
        this.filing = filing;
    }

    static List<Remedy> of(Outlook outlook, PersonScore score, Filing filing) {
        Remedies remedies = new Remedies(score, filing);
        return switch (outlook) {
            case FILE_EARLY, FILE_LATE, FILE_BETWEEN -> List.of(remedies.filingDate());
            case NEEDS_DATA -> List.of(remedies.recordEvidence());
            default -> List.of();
        };
    }

    private Remedy filingDate() {
        FilingWindow window = filing.window();
        LocalDate from = filing.recommended().orElseThrow();
        LocalDate by = filing.lastSafe().orElseThrow();
        List<Action> actions = new ArrayList<>();
        if (!filing.passesFirst()) {
            actions.add(action(Remedy.Type.FILE_AFTER, score.totalOn(from) - score.totalOn(window.from()), from));
        }
        if (by.isBefore(window.to())) {
            actions.add(action(Remedy.Type.FILE_BY, score.totalOn(by) - score.totalOn(by.plusDays(1)), by));
        }
        return new Remedy(actions, score.totalOn(from), true, Optional.of(by));
    }

    private Remedy recordEvidence() {
        LocalDate date = filing.window().from();
        int possible = score.possibleTotalOn(date);
        Action action = new Action(
                Remedy.Type.RECORD_EVIDENCE, possible - score.totalOn(date), OptionalLong.empty(), Optional.empty());
        return new Remedy(
                List.of(action), possible, true, Optional.of(filing.window().to()));
    }

    private static Action action(Remedy.Type type, int gain, LocalDate date) {
        return new Action(type, gain, OptionalLong.empty(), Optional.of(date));
    }
}
