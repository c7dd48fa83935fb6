package org.hsproster.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.header.HeaderFindings;
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.roster.header.NeededColumns;
import org.hsproster.roster.header.SheetSample;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;

/** The recognised sheets of a file, with findings about all of its sheets. */
public final class RosterSheets {

    private final SpreadsheetFile file;
    private final ColumnMapping mapping;
    private final SheetSelection selection;
    private final List<RecognisedSheet> recognised = new ArrayList<>();
    private final List<LocatedFinding> problems;
    private final Set<Integer> unread;
    private final Set<Integer> aside;

    private RosterSheets(SpreadsheetFile file, ColumnMapping mapping, SheetSelection selection) {
        this.file = file;
        this.mapping = mapping;
        this.selection = selection;
        this.problems = new ArrayList<>(selection.problems());
        this.unread = new TreeSet<>(selection.copies());
        this.aside = new TreeSet<>(selection.notRequested());
    }

    /**
     * Returns the sheets that may hold a roster, or a part of one that another sheet completes.
     *
     * @param name the only sheet to be read; ignored for CSV
     */
    public static RosterSheets ofPeople(SpreadsheetFile file, Optional<String> name, ColumnMapping mapping)
            throws UnreadableFileException, UnreadableRosterException {
        RosterSheets sheets = new RosterSheets(file, mapping, SheetSelection.of(file, name));
        sheets.search(name, HeaderSearch::isOfPeople, RosterFindingCode.NO_HEADER_ROW);
        SourceLocation location = SourceLocation.of(file.path());
        mapping.missingFrom(
                        sheets.recognised.stream().map(RecognisedSheet::header).toList())
                .forEach(label -> sheets.problems.add(LocatedFinding.of(
                        location, RosterFindingCode.MAPPING_HEADER_NOT_FOUND, label.text(), location.fileName())));
        return sheets;
    }

    /** Returns the sheets that can complete a roster. */
    public static RosterSheets withEmployeeNumbers(SpreadsheetFile file)
            throws UnreadableFileException, UnreadableRosterException {
        RosterSheets sheets = ofAll(file);
        sheets.search(Optional.empty(), HeaderSearch::hasEmployeeNumbers, RosterFindingCode.NO_JOIN_HEADER_ROW);
        return sheets;
    }

    /** Returns the sheets that hold facts about employers. */
    public static RosterSheets ofEmployers(SpreadsheetFile file)
            throws UnreadableFileException, UnreadableRosterException {
        RosterSheets sheets = ofAll(file);
        sheets.search(Optional.empty(), HeaderSearch::isEmployersTable, RosterFindingCode.NO_EMPLOYERS_HEADER_ROW);
        return sheets;
    }

    /** Returns the sheets that hold a roster or, if none is recognised, those that look like a table. */
    public static List<RosterSheet> likeliest(SpreadsheetFile file, Optional<String> name)
            throws UnreadableFileException, UnreadableRosterException {
        RosterSheets sheets = new RosterSheets(file, ColumnMapping.none(), SheetSelection.of(file, name));
        for (int index : sheets.selection.searched()) {
            sheets.recognise(index, HeaderSearch::isRoster);
        }
        for (int index : sheets.recognised.isEmpty() ? sheets.selection.searched() : List.<Integer>of()) {
            HeaderSearch.likeliest(file, index, sheets.mapping)
                    .ifPresent(header -> sheets.recognised.add(sheets.settled(index, header)));
        }
        if (sheets.recognised.isEmpty()) {
            throw sheets.refusal(new SourceLocation(file.path(), name), RosterFindingCode.NO_HEADER_ROW);
        }
        return sheets.recognised.stream().map(RecognisedSheet::sheet).toList();
    }

    private static RosterSheets ofAll(SpreadsheetFile file) throws UnreadableRosterException {
        return new RosterSheets(file, ColumnMapping.none(), SheetSelection.of(file, Optional.empty()));
    }

    private void search(Optional<String> name, Predicate<Header> passes, RosterFindingCode none)
            throws UnreadableFileException, UnreadableRosterException {
        for (int index : selection.searched()) {
            recognise(index, passes);
        }
        if (recognised.isEmpty()) {
            throw refusal(new SourceLocation(file.path(), name), none);
        }
    }

    public List<RecognisedSheet> recognised() {
        return recognised;
    }

    /** Returns the findings about the sheets, except those taken by {@link #besides}. */
    public List<LocatedFinding> problems() {
        List<LocatedFinding> all = new ArrayList<>(problems);
        for (int index : unread) {
            SourceLocation location = file.sheets().get(index);
            all.add(LocatedFinding.of(
                    location, RosterFindingCode.SHEET_NOT_READ, location.sheet().orElse(location.fileName())));
        }
        return all;
    }

    /** Takes the visible sheets that hold no roster, or were not requested, and that pass a test. */
    public List<RecognisedSheet> besides(Predicate<Header> passes) throws UnreadableFileException {
        List<RecognisedSheet> found = new ArrayList<>();
        for (int index : List.copyOf(aside)) {
            Optional<RecognisedSheet> sheet = recognised(index, passes);
            if (sheet.isPresent()) {
                aside.remove(index);
                unread.remove(index);
                found.add(sheet.get());
            }
        }
        return found;
    }

    /** Drops a sheet that proved to be of no use, with the findings about its cells. */
    public void leave(RecognisedSheet sheet) {
        problems.removeIf(problem -> problem.sheet().equals(sheet.location().sheet())
                && problem.cell().isPresent());
        if (recognised.remove(sheet)) {
            unread.add(sheet.index());
        }
    }

    /**
     * Returns why the file is not a roster: columns that one of its tables may have under other headers, else {@code
     * none}.
     */
    public UnreadableRosterException refusal(SourceLocation location, RosterFindingCode none)
            throws UnreadableFileException {
        for (int index : none == RosterFindingCode.NO_HEADER_ROW ? unread : Set.<Integer>of()) {
            Optional<UnreadableRosterException> refusal = HeaderSearch.likeliest(file, index, mapping)
                    .flatMap(header -> new NeededColumns(file.sheets().get(index), List.of(header)).refusalWithOffer());
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return selection.hidden().isEmpty()
                ? UnreadableRosterException.of(location, none)
                : UnreadableRosterException.of(
                        location, RosterFindingCode.NO_VISIBLE_HEADER_ROW, List.copyOf(selection.hidden()));
    }

    private void recognise(int index, Predicate<Header> passes) throws UnreadableFileException {
        Optional<RecognisedSheet> sheet = recognised(index, passes);
        sheet.ifPresent(recognised::add);
        if (sheet.isEmpty()) {
            unread.add(index);
            aside.add(index);
        }
    }

    private Optional<RecognisedSheet> recognised(int index, Predicate<Header> passes) throws UnreadableFileException {
        return HeaderSearch.in(file, index, mapping, passes).map(found -> settled(index, found));
    }

    private RecognisedSheet settled(int index, Header found) {
        SourceLocation location = file.sheets().get(index);
        SheetSample sample = SheetSample.of(file, index, found);
        Header header = found.settled(sample::filled);
        header.complete(sample);
        problems.addAll(new HeaderFindings(location, header).all());
        return new RecognisedSheet(index, location, header, sample, sheet(location, header));
    }

    private RosterSheet sheet(SourceLocation location, Header header) {
        return new RosterSheet(location.file(), location.sheet(), file.encoding(), header.row(), header.all());
    }
}
