package org.hsproster.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.history.PastPersonState;
import org.hsproster.history.PersonState;
import org.hsproster.history.RecordedRun;
import org.hsproster.renewal.Outlook.Severity;

/** What the history tells, line by line. */
record HistoryLines(CommandOutput console, Optional<LocalDate> since) {

    int runs(List<RecordedRun> runs) {
        List<RecordedRun> told = runs.stream()
                .filter(run -> since.filter(run.identity().asOf()::isBefore).isEmpty())
                .toList();
        if (told.isEmpty()) {
            console.say("history.none");
        }
        told.forEach(this::run);
        return ExitCodes.DONE;
    }

    /** From the run that tells the points on the day asked for; without one, from the first. */
    int person(List<PastPersonState> standings) {
        Optional<PastPersonState> anchor = since.flatMap(day -> standings.stream()
                .filter(each -> !each.run().identity().asOf().isAfter(day))
                .reduce((earlier, later) -> later));
        List<PastPersonState> told = anchor.map(first -> standings.subList(standings.indexOf(first), standings.size()))
                .orElse(standings);
        told.forEach(this::standing);
        since.ifPresent(day -> since(day, anchor, told));
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

    private void standing(PastPersonState past) {
        PersonState standing = past.standing();
        console.say(
                "history.standing",
                past.run().identity().asOf(),
                past.run().identity().roster(),
                flag(standing),
                standing.pointsAsOf().isPresent()
                        ? console.text(
                                "history.points",
                                figure(standing.pointsAsOf()),
                                figure(standing.pointsAtFiling()),
                                figure(standing.pointsAtExpiry()),
                                figure(standing.ageLoss()))
                        : console.text("history.noPoints"));
        if (standing.expiresOn().isPresent()) {
            console.say(
                    "history.dates",
                    day(standing.expiresOn()),
                    day(standing.opensOn()),
                    day(standing.recommended()),
                    day(standing.lastSafe()),
                    day(standing.deadline()));
        }
    }

    private String flag(PersonState standing) {
        String flag = console.flag(standing.outlook());
        boolean isDueSoonAlone = standing.isToActOn() && !standing.outlook().isToActOn();
        return isDueSoonAlone ? console.text("mail.dueSoon", flag) : flag;
    }

    private void since(LocalDate day, Optional<PastPersonState> anchor, List<PastPersonState> told) {
        anchor.ifPresentOrElse(
                past -> console.say(
                        "history.on",
                        day,
                        past.run().identity().asOf(),
                        figure(past.standing().pointsAsOf())),
                () -> console.say(
                        "history.onEarlier", day, told.get(0).run().identity().asOf()));
        told.stream()
                .filter(past -> past.standing().pointsAsOf().isPresent())
                .min(Comparator.comparingInt(
                        past -> past.standing().pointsAsOf().getAsInt()))
                .ifPresent(past -> console.say(
                        "history.lowest",
                        figure(past.standing().pointsAsOf()),
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
