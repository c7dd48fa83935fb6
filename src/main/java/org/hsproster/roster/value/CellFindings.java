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

/** The context of one cell for its reader, and the findings about the cell. */
public final class CellFindings {

    private static final int MAX_QUOTE = 60;

    /** Maximum number of characters of a value. */
    private static final int MAX_VALUE = 2_000;

    private final Fact<?> about;
    private final RawCell cell;
    private final LocalDate asOf;
    private final String header;
    private final Optional<MoneyUnit> unit;
    private final List<Finding> findings;
    private Optional<ColumnUnit> columnUnit = Optional.empty();
    private boolean isRefused;

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

    /** Returns separate findings about the same cell, which count only if they are added to these. */
    CellFindings aside() {
        return new CellFindings(about, cell, asOf, header, unit, new ArrayList<>()).below(columnUnit);
    }

    void addAll(CellFindings aside) {
        findings.addAll(aside.findings);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Tests whether the header contains a word, given in lower case and without spaces. */
    public boolean headerSays(String word) {
        return TextNormalizer.squeezed(header).contains(word);
    }

    /** Returns the unit in the header. */
    public Optional<MoneyUnit> unit() {
        return unit;
    }

    /** Returns the unit determined from all amounts of the column. */
    Optional<ColumnUnit> columnUnit() {
        return columnUnit;
    }

    /** Sets the unit determined from all amounts of the column. */
    public CellFindings below(Optional<ColumnUnit> found) {
        columnUnit = found;
        return this;
    }

    /**
     * Adds a finding.
     *
     * @param more values of the message after the text of the cell
     */
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

    /** Works like {@link #unreadable} for a cell that was understood, so that no part of it must be read by itself. */
    public <T> Reported<T> refused(RosterFindingCode code, Object... more) {
        isRefused = true;
        return unreadable(code, more);
    }

    /** Tests whether the cell was understood and refused. */
    boolean isRefused() {
        return isRefused;
    }

    /** Tests whether a text is too long for a value, and for the patterns that would match it. */
    public static boolean isTooLong(RawCell cell) {
        return cell instanceof RawCell.Text text && text.raw().length() > MAX_VALUE;
    }

    /** Returns a text as messages quote it: on one line, truncated if necessary. */
    public static String quoted(String text) {
        String line = TextNormalizer.folded(text);
        int end = Math.min(line.length(), MAX_QUOTE);
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
