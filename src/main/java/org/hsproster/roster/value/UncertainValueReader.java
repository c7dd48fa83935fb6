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
 * Reads a value that may have remarks. A cell that {@code reader} cannot read as a whole is split, and any remark that
 * is not known to be harmless makes the fact unclear.
 *
 * @param reader of the bare value; refuses a text that says anything else
 */
public record UncertainValueReader<T>(Remarks remarks, ValueRanking<T> ranking, ValueReader<T> reader)
        implements ValueReader<T> {

    /** Returns a reader of values without points, or whose remarks do not reduce them. */
    public static <T> ValueReader<T> of(String kind, ValueReader<T> reader) {
        return of(kind, ValueRanking.ofAnything(), reader);
    }

    public static <T> ValueReader<T> of(String kind, ValueRanking<T> ranking, ValueReader<T> reader) {
        return new UncertainValueReader<>(Remarks.of(kind), ranking, reader);
    }

    @Override
    public Reported<T> read(RawCell cell, CellFindings findings) {
        if (cell instanceof RawCell.Failed) {
            return findings.unreadable(RosterFindingCode.CELL_ERROR);
        }
        if (cell instanceof RawCell.NotCalculated) {
            return findings.unreadable(RosterFindingCode.NOT_CALCULATED);
        }
        if (!(cell instanceof RawCell.Text text)) {
            return reader.read(cell, findings);
        }
        if (Placeholders.standsForBlank(text.squeezed())) {
            return Reported.missing();
        }
        CellFindings aside = findings.aside();
        Reported<T> whole = reader.read(cell, aside);
        boolean isMarked = remarks.areIn(text);
        boolean isApart = isMarked || (whole instanceof Reported.Unreadable && !aside.isRefused());
        return isApart
                ? apart(text, findings)
                        .orElseGet(() -> isMarked ? unsettled(findings) : settled(whole, aside, findings))
                : settled(whole, aside, findings);
    }

    private Optional<Reported<T>> apart(RawCell.Text text, CellFindings findings) {
        Optional<RemarkedValue<T>> found = new RemarkSearch<>(remarks, reader, findings).in(text);
        if (found.isEmpty() && remarks.areDoubtOnly(text)) {
            return Optional.of(unsettled(findings));
        }
        return found.map(each -> judged(each, findings));
    }

    private Reported<T> judged(RemarkedValue<T> found, CellFindings findings) {
        Map<RemarkEffect, List<String>> byEffect = found.remarks().stream()
                .collect(Collectors.groupingBy(
                        remarks::effectOf, () -> new EnumMap<>(RemarkEffect.class), Collectors.toList()));
        byEffect.remove(RemarkEffect.HARMLESS);
        Optional<T> value = found.value();
        if (byEffect.isEmpty() || found.reported() instanceof Reported.Unreadable) {
            return settled(found.reported(), found.findings(), findings);
        }
        if (value.isEmpty()) {
            return unsettled(findings);
        }
        if (!(found.reported() instanceof Reported.Unclear)) { // the reason is reported once
            findings.addAll(found.findings());
        }
        if (byEffect.containsKey(RemarkEffect.DENIAL)) {
            findings.add(RosterFindingCode.VALUE_DENIED);
            return new Reported.Unclear<>(ranking.denied().apply(value.get()));
        }
        if (byEffect.containsKey(RemarkEffect.SHORTFALL)) {
            return findings.unreadable(RosterFindingCode.AMOUNT_INCOMPLETE);
        }
        if (byEffect.containsKey(RemarkEffect.EXCESS)) {
            findings.add(RosterFindingCode.AMOUNT_TOO_HIGH);
            return new Reported.Unclear<>(value.get());
        }
        if (byEffect.containsKey(RemarkEffect.UNKNOWN)) {
            return beside(value.get(), byEffect.get(RemarkEffect.UNKNOWN), findings);
        }
        findings.add(RosterFindingCode.VALUE_NOT_SETTLED);
        return new Reported.Unclear<>(value.get());
    }

    /** Returns a value with unknown remarks, one of which may be another value: はい/いいえ, なし→あり. */
    private Reported<T> beside(T value, List<String> unknown, CellFindings findings) {
        T best = value;
        for (String remark : unknown) {
            Optional<T> other = reader.read(new RawCell.Text(Remarks.stripped(remark)), findings.aside())
                    .confirmed();
            Optional<T> better = other.isEmpty() ? Optional.of(best) : ranking.betterOf(best, other.get());
            if (better.isEmpty()) {
                return findings.unreadable(RosterFindingCode.SEVERAL_VALUES);
            }
            best = better.get();
        }
        findings.add(RosterFindingCode.REMARK_UNCLEAR, CellFindings.quoted(String.join(" / ", unknown)));
        return new Reported.Unclear<>(best);
    }

    private static <T> Reported<T> unsettled(CellFindings findings) {
        return findings.unreadable(RosterFindingCode.NOT_SETTLED);
    }

    private static <T> Reported<T> settled(Reported<T> reported, CellFindings of, CellFindings findings) {
        findings.addAll(of);
        return reported;
    }
}
