package org.hsproster.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.PointItem;
import org.hsproster.points.UnmetItem;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.report.wording.UnmetSentences;
import org.hsproster.rulebook.Rulebook;

/** Words the record that stands beside rows of the form: what the roster says, and what follows for the points. */
final class RecordWording {

    private final Texts texts;
    private final Employee employee;
    private final RecordedFacts recorded;
    private final CountedItem counted;
    private final UnmetSentences unmetSentences;
    private final Map<PointItem, UnmetItem> unmet;
    private final Fact<?> pay;
    private final TotalWording total;

    RecordWording(
            Texts texts,
            AssessedEntry person,
            Rulebook rulebook,
            LocalDate countedOn,
            CountedItem counted,
            TotalWording total) {
        this.texts = texts;
        this.employee = person.entry().employee();
        this.recorded = new RecordedFacts(texts, employee, rulebook, countedOn);
        this.counted = counted;
        this.unmetSentences = new UnmetSentences(texts);
        this.unmet = person.assessment().unmetItems().stream()
                .collect(Collectors.toMap(UnmetItem::item, Function.identity()));
        this.pay = payOn(countedOn, person.assessment().window());
        this.total = total;
    }

    /** Returns the record beside the rows of an item, or of another name in the table of the form; blank for none. */
    String of(String item) {
        return switch (item) {
            case "" -> "";
            case "organization" -> employee.confirmed(Fact.EMPLOYER).orElseGet(() -> texts.text("form.missing"));
            case "total" -> total.text();
            case "period", "signature" -> texts.text("form." + item);
            default ->
                Stream.of(PointItem.values())
                        .filter(each -> each.id().equals(item))
                        .map(this::of)
                        .collect(Collectors.joining());
        };
    }

    private String of(PointItem item) {
        List<String> lines = new ArrayList<>(recorded.of(item, pay));
        lines.addAll(counted.lines(item));
        Optional.ofNullable(unmet.get(item)).flatMap(this::whyNot).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Returns what the record does not say by itself. */
    private Optional<String> whyNot(UnmetItem item) {
        return switch (item.reason()) {
            case MISSING, NOT_LISTED -> Optional.empty();
            case UNCLEAR -> Optional.of(texts.text("form.unclear.none"));
            case RECORDED_OTHERWISE ->
                item.recorded().filter(Boolean.FALSE::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.text("form.needed", unmetSentences.needed(item)));
            case OTHER_ITEM, NOT_IN_FORCE -> Optional.of(unmetSentences.whyNot(item));
        };
    }

    private Fact<?> payOn(LocalDate day, Optional<FilingWindow> window) {
        boolean renewal = employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded()
                && window.filter(each -> !day.isBefore(each.opensOn())).isPresent();
        return renewal ? Fact.REMUNERATION_AT_RENEWAL : Fact.ANNUAL_REMUNERATION;
    }
}
