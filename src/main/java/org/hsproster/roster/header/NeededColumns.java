package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.SourceLocation;

/**
 * Checks for the columns without which a roster cannot be assessed.
 *
 * @param location of the roster
 * @param headers of the roster and of the sheets that complete it
 */
public record NeededColumns(SourceLocation location, List<Header> headers) {

    /** Columns each of which shows who is a foreign national. */
    private static final Set<String> FOREIGNER =
            new LinkedHashSet<>(List.of(Fact.STATUS_OF_RESIDENCE.id(), Fact.NATIONALITY.id(), Fact.FOREIGNER.id()));

    /** Groups of columns; one of each is needed, and the first is requested. */
    private static final List<List<String>> NEEDED = List.of(
            List.of(Fact.STATUS_OF_RESIDENCE.id()),
            List.of(Fact.EXPIRES_ON.id(), Fact.CARD_VALIDITY.id()),
            List.of(Fact.BIRTH_DATE.id()),
            List.of(Fact.ANNUAL_REMUNERATION.id(), "monthlyPay"));

    /** Tests whether a column shows who is a foreign national. */
    public static boolean tellsForeigners(String id) {
        return FOREIGNER.contains(id);
    }

    /** Returns a finding for each missing column. */
    public List<LocatedFinding> problems() {
        return NEEDED.stream()
                .filter(ids -> !isKnown(ids))
                .map(ids -> LocatedFinding.of(
                        location,
                        RosterFindingCode.COLUMN_MISSING,
                        sheetName(),
                        new ColumnName(ids.get(0)),
                        listed(offers(Set.copyOf(ids)))))
                .toList();
    }

    /** Returns the refusal of a roster without a column that shows who is a foreign national. */
    public Optional<UnreadableRosterException> refusal() {
        return isKnown(FOREIGNER) ? Optional.empty() : Optional.of(refused());
    }

    /** Returns the refusal of a table that was not recognised as a roster, if there is a column to offer. */
    public Optional<UnreadableRosterException> refusalWithOffer() {
        return isKnown(FOREIGNER) || offers(FOREIGNER).isEmpty() ? Optional.empty() : Optional.of(refused());
    }

    private UnreadableRosterException refused() {
        return UnreadableRosterException.of(
                location, RosterFindingCode.NO_FOREIGNER_COLUMN, sheetName(), listed(offers(FOREIGNER)));
    }

    private boolean isKnown(Iterable<String> ids) {
        for (String id : ids) {
            if (headers.stream().anyMatch(header -> header.knows(id))) {
                return true;
            }
        }
        return false;
    }

    private List<ColumnOffer> offers(Set<String> ids) {
        List<ColumnOffer> offers = new ArrayList<>();
        for (Header header : headers) {
            for (SheetColumn column : header.all()) {
                if (column.use() == SheetColumn.Use.UNKNOWN) {
                    header.offers(column).stream()
                            .filter(ids::contains)
                            .forEach(id ->
                                    offers.add(new ColumnOffer(column.header().header(), new ColumnName(id))));
                }
            }
        }
        return offers;
    }

    private static Object listed(List<ColumnOffer> offers) {
        return offers.isEmpty() ? Optional.empty() : offers;
    }

    private String sheetName() {
        return location.sheet().orElse(location.fileName());
    }
}
