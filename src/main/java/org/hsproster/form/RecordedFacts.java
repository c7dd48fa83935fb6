package org.hsproster.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Licences;
import org.hsproster.points.PointItem;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.DesignatedUniversities.Answer;
import org.hsproster.rulebook.Rulebook;

/**
 * Says what the roster records for an item: named where there is a name, no where it says no, and otherwise that it
 * records nothing.
 */
final class RecordedFacts {

    private final Texts texts;
    private final Employee employee;
    private final Rulebook rulebook;
    private final FactTexts facts;

    RecordedFacts(Texts texts, Employee employee, Rulebook rulebook, LocalDate countedOn) {
        this.texts = texts;
        this.employee = employee;
        this.rulebook = rulebook;
        this.facts = new FactTexts(texts, employee, countedOn);
    }

    /**
     * Returns the lines about an item.
     *
     * @param pay the fact that the annual remuneration is taken from
     */
    List<String> of(PointItem item, Fact<?> pay) {
        List<String> lines = new ArrayList<>();
        if (item == PointItem.DESIGNATED_UNIVERSITY && !isRecorded(Fact.DESIGNATED_UNIVERSITY)) {
            university().ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            ItemSources sources = ItemSources.of(item);
            List<Fact<?>> needed = item == PointItem.REMUNERATION ? List.of(pay) : sources.needed();
            lines.addAll(lines(needed, sources.naming()));
        }
        if (item == PointItem.LICENCES) {
            unknownLicences().ifPresent(lines::add);
        }
        return lines;
    }

    private List<String> lines(List<Fact<?>> needed, List<Fact<?>> naming) {
        boolean single = needed.size() == 1;
        List<Fact<?>> missing =
                needed.stream().filter(fact -> !isRecorded(fact)).toList();
        List<String> values = Stream.concat(
                        needed.stream()
                                .filter(this::isRecorded)
                                .map(fact -> single ? facts.of(fact) : texts.text("form.fact", fact, facts.of(fact))),
                        naming.stream()
                                .filter(this::isRecorded)
                                .map(fact -> texts.text("form.fact", fact, facts.of(fact))))
                .toList();
        if (single && !missing.isEmpty()) {
            String nothing = texts.text("form.missing");
            return List.of(values.isEmpty() ? nothing : texts.text("form.beside", nothing, values));
        }
        List<String> lines = new ArrayList<>();
        if (!values.isEmpty()) {
            lines.add(texts.text("form.recorded", values));
        }
        if (!missing.isEmpty()) {
            lines.add(texts.text("form.missing.fact", missing));
        }
        return lines;
    }

    /** Returns what the lists say of the university; empty without a clear name. */
    private Optional<String> university() {
        return employee.confirmed(Fact.UNIVERSITY).map(name -> {
            Answer answer = rulebook.designatedUniversities().match(name, employee.confirmed(Fact.JAPANESE_DEGREE));
            return texts.text("form.university." + answer.name(), FactTexts.cut(name));
        });
    }

    private Optional<String> unknownLicences() {
        return employee.reported(Fact.LICENCES)
                .readable()
                .map(Licences::names)
                .map(names -> rulebook.licences().count(names).unknown())
                .filter(names -> !names.isEmpty())
                .map(names -> texts.text("form.licences.unknown", FactTexts.cut(texts.text("recorded.kinds", names))));
    }

    private boolean isRecorded(Fact<?> fact) {
        return employee.reported(fact).isRecorded();
    }
}
