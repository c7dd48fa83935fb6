package org.hsproster.roster.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/** What a reader of one cell knows beside the cell, and where it notes what the user should know. */
public final class CellFindings {

    private static final int LONGEST_QUOTE = 60;

    /** No value that is understood has more characters. */
    private static final int LONGEST_VALUE = 2_000;

    private final Fact<?> about;
    private final RawCell cell;
    private final LocalDate asOf;
    private final String header;
    private final Optional<MoneyUnit> unit;
    private final List<Finding> findings;
    private Optional<ColumnUnit> columnUnit = Optional.empty();
    private boolean areFinal;

    public CellFindings(
            Fact<?> about,
            RawCell cell,
            LocalDate asOf,
            String header,
            Optional<MoneyUnit> unit,
            List<Finding> findings) {
        this.about = about;
        this.cell = cell;
        this.asOf = asOf;
        this.header = header;
        this.unit = unit;
        this.findings = findings;
    }

    /** Notes on the same cell that are kept only if they are added to these. */
    CellFindings aside() {
        return new CellFindings(about, cell, asOf, header, unit, new ArrayList<>()).below(columnUnit);
    }

    void addAll(CellFindings aside) {
        findings.addAll(aside.findings);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Tests whether the header above the cell holds a word, written in lower case and without spaces. */
    public boolean headerSays(String word) {
        return TextNormalizer.squeezed(header).contains(word);
    }

    /** The unit the header gives. */
    public Optional<MoneyUnit> unit() {
        return unit;
    }

    /** Returns the unit that the column was found to be in. */
    Optional<ColumnUnit> columnUnit() {
        return columnUnit;
    }

    /** The same notes, for a cell of a column whose bare amounts are in a unit that was found out. */
    public CellFindings below(Optional<ColumnUnit> found) {
        columnUnit = found;
        return this;
    }

    /** Notes a finding; the cell as it stands goes before the other values of its sentence. */
    public void add(RosterFindingCode code, Object... more) {
        List<Object> values = new ArrayList<>();
        values.add(quoted(cell.raw()));
        values.addAll(List.of(more));
        findings.add(new Finding(code, Optional.of(about), values));
    }

    public <T> Reported<T> unreadable(RosterFindingCode code, Object... more) {
        add(code, more);
        return new Reported.Unreadable<>();
    }

    /** As {@link #unreadable}, of a cell that was understood, so that no part of it may be read by itself. */
    public <T> Reported<T> refused(RosterFindingCode code, Object... more) {
        areFinal = true;
        return unreadable(code, more);
    }

    /** Tests whether the cell was understood and refused. */
    boolean areFinal() {
        return areFinal;
    }

    /** Tests whether a text is an essay rather than a value; patterns are not made for it. */
    public static boolean isTooLong(RawCell cell) {
        return cell instanceof RawCell.Text text && text.raw().length() > LONGEST_VALUE;
    }

    /** As a sentence may quote it: on one line, and no longer than a line. */
    public static String quoted(String text) {
        String line = TextNormalizer.folded(text);
        int end = Math.min(line.length(), LONGEST_QUOTE);
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
