package org.hsproster.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.employee.CaseState;
import org.hsproster.history.PastPersonState;
import org.hsproster.history.PersonState;
import org.hsproster.history.RecordedRun;
import org.hsproster.renewal.Outlook.Severity;

/** Prints the history: runs, or the results of one person in each run. */
record HistoryLines(CommandOutput console, Optional<LocalDate> since) {

    int runs(List<RecordedRun> runs) {
        List<RecordedRun> shown = runs.stream()
                .filter(run -> since.filter(run.identity().asOf()::isBefore).isEmpty())
                .toList();
        if (shown.isEmpty()) {
            console.say("history.none");
        }
        shown.forEach(this::run);
        return ExitCodes.DONE;
    }

    /**
     * Prints the results of one person, from the run that counted the points of the given day on; without a day, all.
     */
    int person(List<PastPersonState> states) {
        Optional<PastPersonState> anchor = since.flatMap(day -> states.stream()
                .filter(each -> !each.run().identity().asOf().isAfter(day))
                .reduce((earlier, later) -> later));
        List<PastPersonState> shown = anchor.map(first -> states.subList(states.indexOf(first), states.size()))
                .orElse(states);
        shown.forEach(this::state);
        since.ifPresent(day -> since(day, anchor, shown));
        return ExitCodes.DONE;
    }

    private void run(RecordedRun run) {
        console.say(
                "history.run",
                run.identity().asOf(),
                run.identity().roster(),
                run.identity().options().isEmpty()
                        ? ""
                        : console.text("history.options", run.identity().options()),
                run.people(),
                run.count(Severity.RED),
                run.count(Severity.AMBER),
                run.identity().rulebook(),
                Long.toString(run.id()),
                run.completed()
                        .map(LocalDateTime::toLocalDate)
                        .<Object>map(day -> day)
                        .orElse(""));
    }

    private void state(PastPersonState past) {
        PersonState state = past.state();
        console.say(
                "history.standing",
                past.run().identity().asOf(),
                past.run().identity().roster(),
                flag(state),
                state.pointsAsOf().isPresent()
                        ? console.text(
                                "history.points",
                                figure(state.pointsAsOf()),
                                figure(state.pointsAtFiling()),
                                figure(state.pointsAtExpiry()),
                                figure(state.ageLoss()))
                        : console.text("history.noPoints"));
        if (state.expiresOn().isPresent()) {
            console.say(
                    "history.dates",
                    day(state.expiresOn()),
                    day(state.opensOn()),
                    day(state.recommended()),
                    day(state.lastSafe()),
                    day(state.deadline()));
        }
        state.application()
                .state()
                .filter(reached -> reached != CaseState.NOT_STARTED)
                .ifPresent(reached -> console.say(
                        "history.case",
                        reached,
                        state.application()
                                .filedOn()
                                .map(day -> console.text("history.filedOn", day))
                                .orElse("")));
    }

    private String flag(PersonState state) {
        String flag = console.flag(state.outlook());
        boolean isDueSoonAlone = state.isToActOn() && !state.outlook().isToActOn();
        return isDueSoonAlone ? console.text("outlook.dueSoon", flag) : flag;
    }

    private void since(LocalDate day, Optional<PastPersonState> anchor, List<PastPersonState> shown) {
        anchor.ifPresentOrElse(
                past -> console.say(
                        "history.on",
                        day,
                        past.run().identity().asOf(),
                        figure(past.state().pointsAsOf())),
                () -> console.say(
                        "history.onEarlier", day, shown.get(0).run().identity().asOf()));
        shown.stream()
                .filter(past -> past.state().pointsAsOf().isPresent())
                .min(Comparator.comparingInt(past -> past.state().pointsAsOf().getAsInt()))
                .ifPresent(past -> console.say(
                        "history.lowest",
                        figure(past.state().pointsAsOf()),
                        past.run().identity().asOf()));
        console.say("history.basis");
    }

    private Object figure(OptionalInt figure) {
        return figure.isPresent() ? figure.getAsInt() : console.text("history.unknown");
    }

    private Object day(Optional<LocalDate> day) {
        return day.<Object>map(each -> each).orElseGet(() -> console.text("history.unknown"));
    }
}
