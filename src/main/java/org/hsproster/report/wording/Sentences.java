package org.hsproster.report.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Fallback;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.Remedy;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.OutlookChange;
import org.hsproster.roster.finding.LocatedFinding;

/** The sentences about an assessment in one language. */
public final class Sentences {

    /** The outlooks whose advice includes the first remedy. */
    private static final Set<Outlook> TOO_FEW_POINTS = EnumSet.of(Outlook.AT_RISK, Outlook.EMPLOYER_CHANGED);

    private final Texts texts;
    private final OneLineSentence oneLine;

    public Sentences(Texts texts) {
        this.texts = texts;
        this.oneLine = new OneLineSentence(texts);
    }

    /** Returns the symbol and word of an outlook, such as 「▲ 早めに申請」, so that colour is never needed. */
    public String flag(Outlook outlook) {
        return texts.text("symbol." + outlook.name()) + " " + texts.text("outlook." + outlook.name());
    }

    /** Returns the word for a state of an application, as HR writes it in a roster. */
    public String caseState(CaseState state) {
        return texts.text("caseState." + state.name());
    }

    /** Returns the symbol and word of a change since the earlier run. */
    public String change(OutlookChange.Kind kind) {
        return texts.text("change." + kind.name());
    }

    /** Returns the causes of a change as one text. */
    public String causes(OutlookChange change) {
        return change.causes().stream()
                .map(cause -> texts.text("change.cause." + cause.name()))
                .collect(Collectors.joining(texts.text("list.separator")));
    }

    /** Returns one sentence per reason, the most important first. */
    public List<String> reasons(RenewalAssessment assessment) {
        return assessment.reasons().stream().map(this::reason).toList();
    }

    /** Returns why another status looks open or not, what else it requires, and what ends with the HSP status. */
    public String because(Fallback fallback) {
        return reason(fallback.because()) + texts.text("sentence.separator") + texts.text("fallback.ends");
    }

    /** Returns the reasons as one text. */
    public String why(RenewalAssessment assessment) {
        return String.join(texts.text("sentence.separator"), reasons(assessment));
    }

    /** Returns everything that HR can do for this person as one text; empty if there is nothing to do. */
    public String whatToDo(RenewalAssessment assessment) {
        List<String> sentences = new ArrayList<>();
        sentences.add(advice(assessment));
        assessment.fallback().map(this::because).ifPresent(sentences::add);
        for (OpportunityState state : assessment.opportunities()) {
            if (state.isOpen() && !isInTheAdvice(state.opportunity(), assessment.outlook())) {
                sentences.add(opportunity(state));
            }
        }
        sentences.removeIf(String::isEmpty);
        return String.join(texts.text("sentence.separator"), sentences);
    }

    /** Returns the better statuses that look open or are to be checked, one sentence each. */
    public List<String> opportunities(RenewalAssessment assessment) {
        return assessment.opportunities().stream().map(this::opportunity).toList();
    }

    /** Returns the sentence that a better status looks open, or what shows whether it is. */
    public String opportunity(OpportunityState state) {
        return state.isOpen()
                ? texts.text("opportunity." + state.opportunity().name())
                : texts.text("opportunity.TO_CHECK", state.opportunity(), state.missing());
    }

    private static boolean isInTheAdvice(Opportunity opportunity, Outlook outlook) {
        return outlook == Outlook.CANDIDATE && opportunity == Opportunity.HSP_I;
    }

    /** Returns what HR has to do about the renewal itself; empty if there is nothing to do. */
    public String advice(RenewalAssessment assessment) {
        Advice step = Advice.of(assessment);
        String advice = texts.text(step.key(), step.values().toArray());
        Stream<String> example = assessment.remedies().stream()
                .filter(remedy -> TOO_FEW_POINTS.contains(assessment.outlook()) && !remedy.isCostly())
                .limit(1)
                .map(remedy -> texts.text("remedy.cheapest", remedy(remedy)));
        boolean isToRecord = assessment.urgency().isDueSoon() && !Advice.isRefused(assessment);
        Stream<String> ifFiled = isToRecord ? Stream.of(texts.text("advice.dueSoon")) : Stream.of();
        return Stream.of(Stream.of(advice), example, ifFiled)
                .flatMap(sentences -> sentences)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(texts.text("sentence.separator")));
    }

    /** Returns the actions of a remedy on one line, and whether it comes too late. */
    public String remedy(Remedy remedy) {
        String actions = remedy.actions().stream().map(this::action).collect(Collectors.joining(" + "));
        return remedy.feasibleBefore().isPresent() ? actions : actions + texts.text("remedy.late");
    }

    /** Returns an action of a remedy. */
    public String action(Remedy.Action action) {
        return texts.text(
                "remedy." + action.type().name() + variant(action),
                action.gain(),
                action.date(),
                action.about().<Object>map(each -> each).orElse(""),
                action.amountYen().orElse(0));
    }

    /**
     * Returns the variant for evidence of an amount or of several facts, and for a raise that only reaches the minimum.
     */
    private static String variant(Remedy.Action action) {
        if (action.type() == Remedy.Type.RECORD_EVIDENCE) {
            return action.about().map(fact -> variant(fact, action)).orElse(".open");
        }
        return action.type() == Remedy.Type.RAISE_PAY && action.gain() == 0 ? ".minimum" : "";
    }

    private static String variant(Fact<?> toRecord, Remedy.Action action) {
        return toRecord.equals(Fact.DESIGNATED_UNIVERSITY)
                ? ".university"
                : action.amountYen().isPresent() ? ".amount" : "";
    }

    /** Returns what changes an award on a day of the timeline, such as {@code age 35: age -5, remuneration -15}. */
    public String cause(Timeline.Cause cause) {
        String changes = cause.changes().stream()
                .map(change ->
                        texts.text("item." + change.item().id()) + String.format(Locale.ROOT, " %+d", change.points()))
                .collect(Collectors.joining(texts.text("list.separator")));
        return texts.text("cause." + cause.kind().name(), cause.number(), changes);
    }

    /** Returns file, sheet and cell, with what is wrong there, what was assumed, and a right example. */
    public String located(LocatedFinding located) {
        return located.file()
                + located.sheet().map(sheet -> " / " + sheet).orElse("")
                + located.cell().map(cell -> " / " + cell).orElse("")
                + ": " + problem(located);
    }

    /** Returns what is wrong with a cell, what was assumed, and a right example. */
    public String problem(LocatedFinding located) {
        return CellSentence.of(located.finding(), texts);
    }

    /** Returns what is wrong with a cell, and what was assumed. */
    public String whatIsWrong(LocatedFinding located) {
        return CellSentence.problem(located.finding(), texts);
    }

    /** Returns what to enter, with a right example; empty if nothing is asked. */
    public String whatToEnter(LocatedFinding located) {
        return CellSentence.remedy(located.finding(), texts);
    }

    /** Returns the texts that fit on one line. */
    public OneLineSentence oneLine() {
        return oneLine;
    }

    /** Returns the sentence of a reason. */
    public String reason(Reason reason) {
        return texts.text(key(reason), reason.values().toArray());
    }

    static String key(Reason reason) {
        return "reason." + reason.code().name();
    }
}
