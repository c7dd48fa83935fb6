package org.hsproster.roster.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads a value that may have remarks beside it. What {@code reader} reads as a whole counts as read; else the cell is
 * taken apart, and anything left over beside a value leaves the fact unclear, unless it is known to be harmless.
 *
 * @param reader of the bare value; refuses a text that says anything else
 */
public record UncertainValueReader<T>(Remarks remarks, ValueRanking<T> worth, ValueReader<T> reader)
        implements ValueReader<T> {

    /** Returns a reader of values that no points are counted from, or whose remarks do not lessen them. */
    public static <T> ValueReader<T> of(String kind, ValueReader<T> reader) {
        return of(kind, ValueRanking.ofAnything(), reader);
    }

    public static <T> ValueReader<T> of(String kind, ValueRanking<T> worth, ValueReader<T> reader) {
        return new UncertainValueReader<>(Remarks.of(kind), worth, reader);
    }

    @Override
    public Reported<T> read(RawCell cell, CellFindings notes) {
        if (cell instanceof RawCell.Failed) {
            return notes.unreadable(RosterFindingCode.CELL_ERROR);
        }
        if (cell instanceof RawCell.NotCalculated) {
            return notes.unreadable(RosterFindingCode.NOT_CALCULATED);
        }
        if (!(cell instanceof RawCell.Text text)) {
            return reader.read(cell, notes);
        }
        if (Placeholders.standsForBlank(text.squeezed())) {
            return Reported.missing();
        }
        CellFindings aside = notes.aside();
        Reported<T> whole = reader.read(cell, aside);
        boolean isMarked = remarks.areIn(text);
        boolean isApart = isMarked || (whole instanceof Reported.Unreadable && !aside.areFinal());
        return isApart
                ? apart(text, notes).orElseGet(() -> isMarked ? unsettled(notes) : settled(whole, aside, notes))
                : settled(whole, aside, notes);
    }

    private Optional<Reported<T>> apart(RawCell.Text text, CellFindings notes) {
        Optional<RemarkedValue<T>> found = new RemarkSearch<>(remarks, reader, notes).in(text);
        if (found.isEmpty() && remarks.areDoubtAlone(text)) {
            return Optional.of(unsettled(notes));
        }
        return found.map(each -> judged(each, notes));
    }

    private Reported<T> judged(RemarkedValue<T> found, CellFindings notes) {
        Map<RemarkEffect, List<String>> byEffect = found.remarks().stream()
                .collect(Collectors.groupingBy(
                        remarks::effectOf, () -> new EnumMap<>(RemarkEffect.class), Collectors.toList()));
        byEffect.remove(RemarkEffect.HARMLESS);
        Optional<T> value = found.value();
        if (byEffect.isEmpty() || found.reported() instanceof Reported.Unreadable) {
            return settled(found.reported(), found.notes(), notes);
        }
        if (value.isEmpty()) {
            return unsettled(notes);
        }
        if (!(found.reported() instanceof Reported.Unclear)) { // why it is unclear is said once
            notes.addAll(found.notes());
        }
        if (byEffect.containsKey(RemarkEffect.DENIAL)) {
            notes.add(RosterFindingCode.VALUE_DENIED);
            return new Reported.Unclear<>(worth.denied().apply(value.get()));
        }
        if (byEffect.containsKey(RemarkEffect.SHORTFALL)) {
            return notes.unreadable(RosterFindingCode.AMOUNT_INCOMPLETE);
        }
        if (byEffect.containsKey(RemarkEffect.EXCESS)) {
            notes.add(RosterFindingCode.AMOUNT_TOO_HIGH);
            return new Reported.Unclear<>(value.get());
        }
        if (byEffect.containsKey(RemarkEffect.UNKNOWN)) {
            return beside(value.get(), byEffect.get(RemarkEffect.UNKNOWN), notes);
        }
        notes.add(RosterFindingCode.VALUE_NOT_SETTLED);
        return new Reported.Unclear<>(value.get());
    }

    /** Returns a value beside remarks that are not known, of which one may be another value: はい/いいえ, なし→あり. */
    private Reported<T> beside(T value, List<String> unknown, CellFindings notes) {
        T best = value;
        for (String remark : unknown) {
            Optional<T> other = reader.read(new RawCell.Text(Remarks.said(remark)), notes.aside())
                    .confirmed();
            Optional<T> better = other.isEmpty() ? Optional.of(best) : worth.betterOf(best, other.get());
            if (better.isEmpty()) {
                return notes.unreadable(RosterFindingCode.SEVERAL_VALUES);
            }
            best = better.get();
        }
        notes.add(RosterFindingCode.REMARK_UNCLEAR, CellFindings.quoted(String.join(" / ", unknown)));
        return new Reported.Unclear<>(best);
    }

    private static <T> Reported<T> unsettled(CellFindings notes) {
        return notes.unreadable(RosterFindingCode.NOT_SETTLED);
    }

    private static <T> Reported<T> settled(Reported<T> reported, CellFindings of, CellFindings notes) {
        notes.addAll(of);
        return reported;
    }
}
