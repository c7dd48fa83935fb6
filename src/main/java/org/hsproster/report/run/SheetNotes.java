package org.hsproster.report.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.FindingCode;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.RosterSheet;

/** The assumptions made in reading the sheets of a roster, and the rows left out. Contains no cell values. */
public final class SheetNotes {

    private static final Set<FindingCode> ASSUMED_OF_CELLS = Set.of(
            RosterFindingCode.AMOUNT_PER_MONTH,
            RosterFindingCode.BONUS_IN_MONTHS,
            RosterFindingCode.REMUNERATION_ESTIMATED,
            RosterFindingCode.DAY_ASSUMED,
            RosterFindingCode.DATE_OUTSIDE_ERA);
    private static final Set<FindingCode> ASSUMED_OF_COLUMNS = Set.of(
            RosterFindingCode.COLUMN_BY_NEIGHBOUR,
            RosterFindingCode.EMPLOYER_FROM_SHEET,
            RosterFindingCode.AMOUNT_UNIT_TAKEN);
    private static final Set<FindingCode> LEFT_OUT = Set.of(
            RosterFindingCode.ROW_LEFT_OUT, RosterFindingCode.GUIDE_ROW_LEFT_OUT, RosterFindingCode.NOTE_LEFT_OUT);

    private final Map<SheetKey, Map<String, Integer>> cells = new LinkedHashMap<>();
    private final List<LocatedFinding> columns = new ArrayList<>();
    private final List<LocatedFinding> rows = new ArrayList<>();

    private record SheetKey(String file, Optional<String> sheet) {}

    public void add(LocatedFinding located) {
        FindingCode code = located.finding().code();
        if (ASSUMED_OF_CELLS.contains(code)) {
            cells.computeIfAbsent(new SheetKey(located.file(), located.sheet()), sheet -> new LinkedHashMap<>())
                    .merge(code.name(), 1, Integer::sum);
        } else if (ASSUMED_OF_COLUMNS.contains(code)) {
            columns.add(located);
        } else if (LEFT_OUT.contains(code)) {
            rows.add(located);
        }
    }

    /** Returns the assumptions about a sheet, one sentence each. */
    public List<String> assumptions(RosterSheet sheet, Texts texts) {
        List<String> assumptions = new ArrayList<>(sentences(columns, sheet, texts));
        cells.getOrDefault(new SheetKey(fileName(sheet), sheet.sheet()), Map.of())
                .forEach((code, count) -> assumptions.add(texts.text("assumed." + code, count)));
        return assumptions;
    }

    /** Returns which rows of a sheet were left out and why, one sentence each. */
    public List<String> rowsLeftOut(RosterSheet sheet, Texts texts) {
        return sentences(rows, sheet, texts);
    }

    private static List<String> sentences(List<LocatedFinding> findings, RosterSheet sheet, Texts texts) {
        return findings.stream()
                .filter(located ->
                        located.sheet().equals(sheet.sheet()) && located.file().equals(fileName(sheet)))
                .map(new Sentences(texts)::problem)
                .toList();
    }

    private static String fileName(RosterSheet sheet) {
        return String.valueOf(sheet.file().getFileName());
    }
}
