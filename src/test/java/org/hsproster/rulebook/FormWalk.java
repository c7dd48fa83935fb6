package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the cells of the agency's form with the tables of a rulebook, both ways. */
public final class FormWalk {

    /** The last day on which the form was seen unchanged. */
    private static final LocalDate SEEN = LocalDate.of(2026, 10, 7);

    private static final Map<FormCell, FormReading> READINGS = readings();

    private FormWalk() {}

    private static Map<FormCell, FormReading> readings() {
        Map<FormCell, FormReading> readings = new LinkedHashMap<>();
        Stream.of("A", "B", "C")
                .flatMap(sheet -> AgencyForm.cellsOf(sheet).stream())
                .forEach(cell -> readings.put(cell, FormReading.of(cell)));
        return readings;
    }

    static List<FormCell> cells() {
        return List.copyOf(READINGS.keySet());
    }

    /** Returns what a rulebook has else than the form, each with sheet, cell and rule. */
    public static List<String> differences(Rulebook rules) {
        List<String> differences = new ArrayList<>();
        cells().forEach(cell -> differences.addAll(differences(cell, rules)));
        rules.parameters().forEach(rule -> differences.addAll(differences(rule)));
        return differences;
    }

    /** Returns what a cell says and the rulebook does not. */
    static List<String> differences(FormCell cell, Rulebook rules) {
        FormReading reading = READINGS.get(cell);
        Optional<Parameter> rule = rules.find(reading.rule());
        List<String> differences = new ArrayList<>();
        for (RuleRow row : reading.rows()) {
            if (rule.stream().flatMap(each -> rows(each).stream()).noneMatch(row::equals)) {
                differences.add(cell + ": rule " + reading.rule() + " has no row " + RowText.of(row));
            }
        }
        String number = rule.flatMap(Parameter::formNumber).orElse("");
        if (!areOf(number, cell.numbers())) {
            differences.add(cell + ": rule " + reading.rule() + " has the form number " + number + ", and the cell "
                    + cell.numbers());
        }
        return differences;
    }

    /** Returns the rows of a rule that no cell of its sheet says. */
    static List<String> differences(Parameter rule) {
        return rows(rule).stream()
                .filter(row -> READINGS.values().stream()
                        .noneMatch(reading -> reading.rule().equals(rule.id())
                                && reading.rows().contains(row)))
                .map(row -> "sheet " + sheetOf(rule) + ": no cell says " + RowText.of(row) + " of rule " + rule.id())
                .toList();
    }

    private static String sheetOf(Parameter rule) {
        return rule.id().replaceFirst("hsp_i_(.).*", "$1").toUpperCase(Locale.ROOT);
    }

    static List<RuleRow> rows(Parameter rule) {
        return rule.inForceOn(SEEN).map(Version::rows).orElse(List.of());
    }

    /** Tests whether a rule has all numbers of a cell, such as ⑩⑫, or ④ of ④–⑦; a cell may have none if it has none. */
    private static boolean areOf(String number, String numbers) {
        Set<Integer> ofCell = numbers.chars().boxed().collect(Collectors.toSet());
        if (number.contains("–")) {
            char first = number.charAt(0);
            char last = number.charAt(number.length() - 1);
            return !ofCell.isEmpty() && ofCell.stream().allMatch(each -> each >= first && each <= last);
        }
        return number.chars().boxed().collect(Collectors.toSet()).equals(ofCell);
    }
}
