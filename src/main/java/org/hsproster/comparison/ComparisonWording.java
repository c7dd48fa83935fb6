package org.hsproster.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Fact;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.EnteredFacts;
import org.hsproster.roster.header.ColumnName;

/** The sentences about a comparison in one language. */
public final class ComparisonWording {

    private static final List<Fact<AnnualRemuneration>> AMOUNTS =
            List.of(Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL);

    private final Texts texts;
    private final Sentences sentences;

    public ComparisonWording(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    /** Returns what is changed, one line each: the rules, then the facts. */
    public List<String> changes(ComparisonBasis basis) {
        List<String> lines = new ArrayList<>();
        if (basis.areRulesChanged()) {
            lines.add(texts.text(
                    "comparison.change.rules",
                    basis.rulesBefore().id(),
                    basis.rulesAfter().id()));
        }
        basis.changes().changes().forEach(change -> lines.addAll(lines(change)));
        return lines.isEmpty() ? List.of(texts.text("comparison.change.none")) : lines;
    }

    private List<String> lines(FactChange change) {
        if (change instanceof RaiseByPercent raise) {
            return List.of(
                    texts.text("comparison.change.percent", raise.percent().toPlainString()));
        }
        if (change instanceof RaiseByYen raise) {
            return List.of(texts.text("comparison.change.yen", raise.yen()));
        }
        if (change instanceof FlagLost lost) {
            return List.of(texts.text("comparison.change.lose", lost.flag()));
        }
        EnteredFacts entered = ((FactsSet) change).entered();
        return entered.texts().entrySet().stream()
                .map(each -> entry(each.getKey(), each.getValue(), entered))
                .toList();
    }

    /** Returns an entry as it was written; of an annual amount also what it was read as. */
    private String entry(String column, String text, EnteredFacts entered) {
        ColumnName name = new ColumnName(column);
        return AMOUNTS.stream()
                .filter(amount -> amount.id().equals(column))
                .flatMap(amount -> entered.facts().confirmed(amount).stream())
                .map(pay -> texts.text("comparison.change.amount", name, text, pay.yen()))
                .findFirst()
                .orElseGet(() -> texts.text("comparison.change.set", name, text));
    }

    /** Returns for whom the changes of facts are, one line for each kind of condition. */
    public List<String> scope(Scope scope) {
        if (scope.isAll()) {
            return List.of(texts.text("comparison.scope.all"));
        }
        List<String> lines = new ArrayList<>();
        addScope("comparison.scope.department", scope.departments(), lines);
        addScope("comparison.scope.employer", scope.employers(), lines);
        addScope("comparison.scope.status", scope.statuses(), lines);
        return lines;
    }

    private void addScope(String key, List<?> values, List<String> lines) {
        if (!values.isEmpty()) {
            lines.add(texts.text(key, values));
        }
    }

    /** Returns the moves of a group, one line each, such as {@code ○ Safe → ● At risk: 3}. */
    public String moves(MoveCounts counts) {
        return counts.moves().stream()
                .map(move -> texts.text(
                        "comparison.move", sentences.flag(move.from()), sentences.flag(move.to()), move.people()))
                .collect(Collectors.joining("\n"));
    }

    /** Returns why the answer of a person changes: points by item, another required total, and the new outlook. */
    public List<String> why(ComparedPerson person) {
        List<String> lines = new ArrayList<>();
        if (!person.items().isEmpty()) {
            lines.add(person.items().stream()
                    .map(each -> texts.text("comparison.item", each.item(), signed(each.points())))
                    .collect(Collectors.joining(texts.text("list.separator"))));
        }
        required(person).ifPresent(lines::add);
        person.reason().map(sentences::reason).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> required(ComparedPerson person) {
        return person.before()
                .points()
                .flatMap(before -> person.after()
                        .points()
                        .filter(after -> after.required() != before.required())
                        .map(after -> texts.text("comparison.required", before.required(), after.required())));
    }

    private static String signed(int points) {
        return (points < 0 ? "−" : "+") + Math.abs(points);
    }

    /** Returns the name of a group, or what stands for it. */
    public String name(ComparedGroup group) {
        return switch (group.kind()) {
            case NAMED -> group.name();
            case OTHERS -> texts.text("summary.otherGroups");
            case NOT_RECORDED -> texts.text("summary.noGroup");
        };
    }
}
