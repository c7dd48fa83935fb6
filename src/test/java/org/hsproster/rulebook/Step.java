package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A rule with one minimal change: a bound, the points, the figure or the first day of a version by one, one row less,
 * or one condition less.
 *
 * @param what is changed, and how
 */
public record Step(String what, Parameter changed) {

    private record NewVersion(String what, Version version) {}

    /** Returns all single steps away from a rule. */
    public static List<Step> awayFrom(Parameter rule) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < rule.versions().size(); i++) {
            for (NewVersion each : awayFrom(rule.versions().get(i))) {
                List<Version> versions = new ArrayList<>(rule.versions());
                versions.set(i, each.version());
                steps.add(new Step("version " + (i + 1) + ": " + each.what(), with(rule, versions)));
            }
        }
        return steps;
    }

    private static List<NewVersion> awayFrom(Version version) {
        LocalDate from = version.effectiveFrom();
        List<NewVersion> steps = new ArrayList<>();
        for (int step : List.of(-1, 1)) {
            LocalDate day = from.plusDays(step);
            steps.add(new NewVersion(
                    "from " + day,
                    new Version(
                            day,
                            version.checkedOn(),
                            version.rows(),
                            version.repealed(),
                            version.value(),
                            version.fees())));
            version.value()
                    .ifPresent(value -> steps.add(new NewVersion(
                            "value " + (value + step),
                            new Version(from, version.checkedOn(), List.of(), OptionalLong.of(value + step)))));
        }
        for (int i = 0; i < version.rows().size(); i++) {
            RuleRow row = version.rows().get(i);
            steps.add(new NewVersion("no " + row, with(version, i, Stream.empty())));
            for (RuleRow each : RowStep.awayFrom(row)) {
                steps.add(new NewVersion(each + " and not " + row, with(version, i, Stream.of(each))));
            }
        }
        for (int i = 0; i < version.fees().size(); i++) {
            FeeRow row = version.fees().get(i);
            steps.add(new NewVersion("no " + row, withFee(version, i, Stream.empty())));
            for (FeeRow each : FeeRowStep.awayFrom(row)) {
                steps.add(new NewVersion(each + " and not " + row, withFee(version, i, Stream.of(each))));
            }
        }
        return steps;
    }

    private static Version withFee(Version version, int index, Stream<FeeRow> instead) {
        List<FeeRow> fees = new ArrayList<>(version.fees());
        fees.remove(index);
        fees.addAll(index, instead.toList());
        return new Version(
                version.effectiveFrom(), version.checkedOn(), List.of(), List.of(), OptionalLong.empty(), fees);
    }

    private static Parameter with(Parameter rule, List<Version> versions) {
        return new Parameter(
                rule.id(), rule.label(), rule.formNumber(), rule.unit(), rule.evidence(), rule.source(), versions);
    }

    private static Version with(Version version, int index, Stream<RuleRow> instead) {
        List<RuleRow> rows = new ArrayList<>(version.rows());
        rows.remove(index);
        rows.addAll(index, instead.toList());
        return new Version(version.effectiveFrom(), version.checkedOn(), rows, version.value());
    }

    @Override
    public String toString() {
        return changed.id() + ", " + what;
    }
}
