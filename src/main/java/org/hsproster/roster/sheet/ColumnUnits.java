package org.hsproster.roster.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.value.AmountScale;
import org.hsproster.roster.value.AmountText;
import org.hsproster.roster.value.BracketedText;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.ColumnUnit;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.TextNormalizer;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/**
 * The units of amounts in columns whose header states none, determined by a first pass over the rows of a sheet that
 * only counts.
 */
public final class ColumnUnits {

    private static final Map<String, AmountScale> SCALES = Map.of(
            "annualRemuneration", AmountScale.ANNUAL,
            "remunerationAtRenewal", AmountScale.ANNUAL,
            "monthlyPay", AmountScale.MONTHLY,
            "bonus", AmountScale.BONUS,
            "investmentYen", AmountScale.INVESTMENT);

    private final Map<String, ColumnUnit> byColumn = new HashMap<>();

    private ColumnUnits() {}

    public static ColumnUnits none() {
        return new ColumnUnits();
    }

    public static ColumnUnits in(SpreadsheetFile file, RecognisedSheet sheet) throws UnreadableFileException {
        ColumnUnits units = new ColumnUnits();
        Map<String, ColumnUnit.Count> open = new HashMap<>();
        SCALES.forEach((id, scale) -> {
            if (sheet.header().columns().containsKey(id)
                    && sheet.header().unit(id).isEmpty()) {
                open.put(id, new ColumnUnit.Count(scale));
            }
        });
        if (!open.isEmpty()) {
            units.count(file, sheet, open);
        }
        return units;
    }

    /** Returns the unit of a column by id; empty if it has no bare amounts or its header states the unit. */
    public Optional<ColumnUnit> of(String id) {
        return Optional.ofNullable(byColumn.get(id));
    }

    /** Returns a finding for each column whose unit is other than yen or undecided. */
    public List<LocatedFinding> findings(RecognisedSheet sheet) {
        return byColumn.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Stream.ofNullable(sheet.header().columns().get(each.getKey()))
                        .flatMap(column -> finding(column, each.getValue(), sheet)))
                .toList();
    }

    private static Stream<LocatedFinding> finding(ColumnHeader column, ColumnUnit decided, RecognisedSheet sheet) {
        if (decided.bare() == 0
                || decided.unit().filter(unit -> unit == MoneyUnit.YEN).isPresent()) {
            return Stream.of();
        }
        SourceLocation location = sheet.location();
        int row = sheet.header().row();
        String header = CellFindings.quoted(column.header());
        return Stream.of(decided.unit()
                .map(unit -> LocatedFinding.at(
                        location,
                        column.index(),
                        row,
                        RosterFindingCode.AMOUNT_UNIT_TAKEN,
                        header,
                        unit,
                        decided.bare()))
                .orElseGet(() -> LocatedFinding.at(
                        location, column.index(), row, RosterFindingCode.AMOUNT_UNIT_UNCLEAR, header, decided.bare())));
    }

    private void count(SpreadsheetFile file, RecognisedSheet sheet, Map<String, ColumnUnit.Count> counts)
            throws UnreadableFileException {
        try (SheetRows rows =
                file.rows(sheet.index(), WantedColumns.allBut(sheet.header().sensitive()))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > sheet.header().row() && !row.isBlank() && isOfPerson(row, sheet)) {
                    count(row, sheet.header(), counts);
                }
            }
        }
        counts.forEach((id, count) -> byColumn.put(id, count.decided()));
    }

    private static boolean isOfPerson(SheetRow row, RecognisedSheet sheet) {
        return sheet.guideRow(row).isEmpty()
                && TotalsRow.wordIn(row, sheet.header()).isEmpty()
                && NoteRow.textIn(row, sheet.header()).isEmpty();
    }

    private static RawCell withoutBrackets(RawCell cell) {
        return cell instanceof RawCell.Text text && text.squeezed().indexOf('(') > 0
                ? new RawCell.Text(
                        BracketedText.of(TextNormalizer.folded(text.raw())).outside())
                : cell;
    }

    private static void count(SheetRow row, Header header, Map<String, ColumnUnit.Count> counts) {
        counts.forEach((id, count) -> header.cells(row, List.of(id)).stream()
                .flatMap(cell -> AmountText.in(withoutBrackets(cell)).stream())
                .filter(AmountText::isBare)
                .forEach(amount -> count.add(amount.number())));
    }
}
