package org.hsproster.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hsproster.points.PointAward;
import org.hsproster.points.PointItem;
import org.hsproster.report.wording.Texts;

/** Says of an item with an award what the checked boxes of the form leave open, and the papers to attach. */
record CountedItem(Texts texts, PrintedForm form, FormMarks marks) {

    List<String> lines(PointItem item) {
        return marks.award(item).map(this::lines).orElseGet(List::of);
    }

    private List<String> lines(PointAward award) {
        return switch (award.status()) {
            case UNCLEAR -> List.of(texts.text("form.unclear", award.points()));
            case EXCLUDED ->
                List.of(texts.text("form.excluded", award.excludedBy().orElseThrow()));
            case CONFIRMED -> confirmed(award);
        };
    }

    private List<String> confirmed(PointAward award) {
        List<String> lines = new ArrayList<>();
        toChoose(award).ifPresent(lines::add);
        if (!award.rule().evidence().isEmpty()) {
            String papers = award.rule().evidence().stream()
                    .map(label -> label.in(texts.locale()))
                    .collect(Collectors.joining(texts.text("form.papers.separator")));
            lines.add(texts.text("form.papers", papers));
        }
        return lines;
    }

    /** Returns that a person has to choose the box, if none is checked or the rules give other points than the form. */
    private Optional<String> toChoose(PointAward award) {
        List<PrintedRow> checked = form.rowsOf(award.item().id())
                .filter(row -> marks.checked(row).isPresent())
                .toList();
        if (checked.isEmpty()) {
            boolean several = award.item() == PointItem.RESEARCH || award.item() == PointItem.DESIGNATED_UNIVERSITY;
            String key = several ? "form.choose." + award.item().id() : "form.otherRow";
            return Optional.of(texts.text(key, award.points()));
        }
        if (checked.get(0).kind() == PrintedRow.Kind.RANKINGS) {
            return Optional.of(texts.text("form.rankings"));
        }
        OptionalInt printed = form.points(checked.get(0));
        return printed.isPresent() && printed.getAsInt() != award.points()
                ? Optional.of(texts.text("form.otherPoints", award.points()))
                : Optional.empty();
    }
}
