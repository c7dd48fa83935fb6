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
     */
    record Recognised(int index, Place place, Header header, RosterSheet sheet) {}

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
        Optional<Header> header = HeaderSearch.in(file, index, passes);
        if (header.isEmpty()) {
            problems.add(place.problem(
                    RosterFindingCode.SHEET_NOT_READ, place.sheet().orElse(place.fileName())));
            return;
        }
        for (Header.Repeated repeated : header.get().repeated()) {
            problems.add(place.problemAt(
                    repeated.column().index(),
                    header.get().row(),
                    RosterFindingCode.DUPLICATE_COLUMN,
                    repeated.column().header(),
                    repeated.used()));
        }
        recognised.add(new Recognised(index, place, header.get(), sheet(place, header.get())));
    }

    private RosterSheet sheet(Place place, Header header) {
        return new RosterSheet(
                place.file(), place.sheet(), file.encoding(), header.row(), header.columns(), header.ignored());
    }
}
