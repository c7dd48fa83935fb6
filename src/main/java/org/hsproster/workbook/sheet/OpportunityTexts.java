package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.QualifyingPeriod;
import org.hsproster.report.wording.Texts;

/** The texts about the better statuses of one person, a line for each. */
record OpportunityTexts(Texts texts, List<OpportunityState> states) {

    /** Leaves out the track of 70 points where that of 80 is open, which asks for fewer years. */
    static OpportunityTexts of(Texts texts, List<OpportunityState> states) {
        boolean isShorterOpen = states.stream()
                .anyMatch(state -> state.opportunity() == Opportunity.PERMANENT_RESIDENCE_80 && state.isOpen());
        return new OpportunityTexts(
                texts,
                states.stream()
                        .filter(state -> state.opportunity() != Opportunity.PERMANENT_RESIDENCE_70 || !isShorterOpen)
                        .toList());
    }

    String kinds() {
        return lines(state -> texts.text("opportunities.line", state.opportunity(), state.state()));
    }

    /** Returns the facts to record: on one line if they are the same for all statuses that are to be checked. */
    String missing() {
        List<OpportunityState> toCheck =
                states.stream().filter(state -> !state.isOpen()).toList();
        List<List<Fact<?>>> different =
                toCheck.stream().map(OpportunityState::missing).distinct().toList();
        if (different.size() == 1) {
            return texts.text("people.value", different.get(0));
        }
        return toCheck.stream()
                .map(state -> texts.text("opportunities.line", state.opportunity(), state.missing()))
                .collect(Collectors.joining("\n"));
    }

    String periods() {
        return states.stream()
                .flatMap(state -> state.period().stream())
                .map(this::period)
                .collect(Collectors.joining("\n"));
    }

    String next() {
        return lines(state -> states.size() == 1
                ? next(state.opportunity())
                : texts.text("opportunities.line", state.opportunity(), next(state.opportunity())));
    }

    private String next(Opportunity opportunity) {
        return texts.text("next." + opportunity.name());
    }

    private String period(QualifyingPeriod period) {
        String since = period.since()
                .map(day -> texts.text("opportunities.since", day))
                .orElseGet(() -> texts.text("opportunities.sinceUnknown"));
        String years =
                texts.text(period.years() == 1 ? "opportunities.oneYear" : "opportunities.years", period.years());
        return period.total().isPresent()
                ? texts.text("opportunities.total", period.total().getAsInt(), years, since)
                : texts.text("opportunities.activity", years, since);
    }

    private String lines(Function<OpportunityState, String> line) {
        return states.stream().map(line).collect(Collectors.joining("\n"));
    }
}
