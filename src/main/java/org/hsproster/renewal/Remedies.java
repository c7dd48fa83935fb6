package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hsproster.renewal.Remedy.Action;
import org.hsproster.renewal.timeline.JlptCalendar;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.PersonScore;

/** Finds ways back to the required total: the right day to file, missing evidence, or else a change of facts. */
final class Remedies {

    private final PersonScore score;
    private final Filing filing;

    private Remedies(PersonScore score, Filing filing) {
        this.score = score;
        this.filing = filing;
    }

    static List<Remedy> of(Outlook outlook, RenewalCase renewal, PersonScore score, Filing filing, JlptCalendar jlpt) {
        Remedies remedies = new Remedies(score, filing);
        return switch (outlook) {
            case FILE_EARLY, FILE_LATE, FILE_BETWEEN -> List.of(remedies.filingDate());
            case NEEDS_DATA -> remedies.needsData(renewal);
            case AT_RISK ->
                search(renewal, score, filing.window(), filing.window().to(), jlpt);
            case EMPLOYER_CHANGED ->
                filing.passesFirst() ? List.of() : search(renewal, score, filing.firstDays(), renewal.asOf(), jlpt);
            default -> List.of();
        };
    }

    /**
     * Searches for remedies.
     *
     * @param latest the last day on which a remedy may take effect
     */
    private static List<Remedy> search(
            RenewalCase renewal, PersonScore score, FilingWindow days, LocalDate latest, JlptCalendar jlpt) {
        return new RemedySearch(renewal, score, days, latest, jlpt.nextResults(renewal.asOf())).find();
    }

    /** Returns remedies for unclear facts or, if the points do not need them, for the filing date. */
    private List<Remedy> needsData(RenewalCase renewal) {
        if (!filing.passesOnNoDay()) {
            return filing.isUndivided() ? List.of() : List.of(filingDate());
        }
        return withPay(renewal)
                .or(() -> possible(score).map(days -> recordEvidence(score, days, Optional.empty())))
                .stream()
                .toList();
    }

    /** Returns the remuneration to record, if none is and the minimum would suffice with the other facts. */
    private Optional<Remedy> withPay(RenewalCase renewal) {
        return UnrecordedPay.of(renewal, score, filing.window())
                .flatMap(paid -> paid.passing(filing.window())
                        .or(() -> possible(paid.score()))
                        .map(days -> recordEvidence(paid.score(), days, Optional.of(paid.action()))));
    }

    private Optional<PassingPeriod> possible(PersonScore counted) {
        return counted.firstPossiblyPassing(
                filing.window().from(), filing.window().to());
    }

    /** Returns the filing date with its passing period, compared with the failing periods beside it. */
    private Remedy filingDate() {
        LocalDate from = filing.recommended().orElseThrow();
        List<PassingPeriod> passingPeriods = filing.passingPeriods();
        PassingPeriod passing = passingPeriods.stream()
                .filter(each -> each.contains(from))
                .findFirst()
                .orElseThrow();
        int index = passingPeriods.indexOf(passing);
        List<Action> actions = new ArrayList<>();
        if (index > 0) {
            LocalDate failing = passingPeriods.get(index - 1).from();
            actions.add(action(
                    Remedy.Type.FILE_AFTER, score.totalOn(passing.from()) - score.totalOn(failing), passing.from()));
        }
        if (index < passingPeriods.size() - 1) {
            LocalDate failing = passingPeriods.get(index + 1).from();
            actions.add(
                    action(Remedy.Type.FILE_BY, score.totalOn(passing.to()) - score.totalOn(failing), passing.to()));
        }
        return new Remedy(actions, score.totalOn(from), true, Optional.of(passing.to()));
    }

    /**
     * Returns the evidence to record, counted on the first day on which it suffices.
     *
     * @param counted with the remuneration of {@code pay}, if there is one
     */
    private Remedy recordEvidence(PersonScore counted, PassingPeriod passing, Optional<Action> pay) {
        LocalDate first = filing.window().from();
        LocalDate date = passing.from();
        boolean isEnough = counted.passesOn(date);
        int possible = isEnough ? counted.totalOn(date) : counted.possibleTotalOn(date);
        List<Action> actions = new ArrayList<>(pay.stream().toList());
        if (!isEnough) {
            actions.add(new Action(
                    Remedy.Type.RECORD_EVIDENCE,
                    possible - counted.totalOn(date),
                    OptionalLong.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (date.isAfter(first)) {
            actions.add(action(Remedy.Type.FILE_AFTER, score.totalOn(date) - score.totalOn(first), date));
        }
        return new Remedy(actions, possible, true, Optional.of(passing.to()));
    }

    private static Action action(Remedy.Type type, int gain, LocalDate date) {
        return new Action(type, gain, OptionalLong.empty(), Optional.of(date), Optional.empty());
    }
}
