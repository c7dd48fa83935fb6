package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The sheets of a file that pass for what is looked for, and what is to be said of them and of the others. */
final class RosterSheets {

    private final SpreadsheetFile file;
    private final List<Recognised> recognised = new ArrayList<>();
    private final List<LocatedFinding> problems = new ArrayList<>();

    /**
     * A sheet whose header row was found.
     *
     * @param index in the file
     * @param sample what its first rows tell
     */
    record Recognised(int index, Place place, Header header, SheetSample sample, RosterSheet sheet) {

        /** What a row explains instead of being about somebody, and what is to be said of leaving it out. */
        Optional<LocatedFinding> guideRow(SheetRow row) {
            return Optional.ofNullable(sample.guide().get(row.number()))
                    .or(() -> GuideRow.of(row, header))
                    .map(kind -> place.problemAt(
                            row.cells().firstKey(),
                            row.number(),
                            RosterFindingCode.GUIDE_ROW_LEFT_OUT,
                            Integer.toString(row.number()),
                            kind));
        }
    }

    private RosterSheets(SpreadsheetFile file) {
        this.file = file;
    }

    /**
     * Looks through the sheets of a file.
     *
     * @param name the only sheet to be looked at; a CSV file has but one
     * @param none what to say where no sheet passes
     */
    static RosterSheets in(
            SpreadsheetFile file, Optional<String> name, Predicate<Header> passes, RosterFindingCode none)
            throws UnreadableRosterException {
        RosterSheets sheets = new RosterSheets(file);
        List<Integer> wanted = file.format() == Format.CSV ? List.of(0) : sheets.wanted(name);
        for (int index : wanted) {
            sheets.recognise(index, passes);
        }
        if (sheets.recognised.isEmpty()) {
            throw new Place(file.path(), name).refusal(none);
        }
        return sheets;
    }

    List<Recognised> recognised() {
        return recognised;
    }

    List<LocatedFinding> problems() {
        return problems;
    }

    private List<Integer> wanted(Optional<String> name) throws UnreadableRosterException {
        List<Integer> wanted = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Place place : file.sheets()) {
            String sheet = place.sheet().orElse("");
            if (name.isEmpty() || Spelling.squeezed(sheet).equals(Spelling.squeezed(name.get()))) {
                wanted.add(names.size());
            }
            names.add(sheet);
        }
        if (wanted.isEmpty() && name.isPresent()) {
            throw Place.of(file.path()).refusal(RosterFindingCode.SHEET_NOT_FOUND, name.get(), names);
        }
        return wanted;
    }

    private void recognise(int index, Predicate<Header> passes) throws UnreadableRosterException {
        Place place = file.sheets().get(index);
        Optional<Header> found = HeaderSearch.in(file, index, ColumnTable.standard(), passes);
        if (found.isEmpty()) {
            problems.add(place.problem(
                    RosterFindingCode.SHEET_NOT_READ, place.sheet().orElse(place.fileName())));
            return;
        }
        SheetSample sample = SheetSample.of(file, index, found.get());
        Header header = found.get().settled(sample::filled);
        problems.addAll(new HeaderFindings(place, header).all());
        recognised.add(new Recognised(index, place, header, sample, sheet(place, header)));
    }

    private RosterSheet sheet(Place place, Header header) {
        return new RosterSheet(place.file(), place.sheet(), file.encoding(), header.row(), header.all());
    }
}
