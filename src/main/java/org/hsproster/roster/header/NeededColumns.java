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
 * The columns without which a roster cannot be assessed, where neither its sheet nor one that completes it has them.
 *
 * @param place of the roster
 * @param headers of the roster and of the sheets that complete it
 */
public record NeededColumns(SourceLocation place, List<Header> headers) {

    /** Any of these tells who is a foreign national. */
    private static final Set<String> FOREIGNER =
            new LinkedHashSet<>(List.of(Fact.STATUS_OF_RESIDENCE.id(), Fact.NATIONALITY.id(), Fact.FOREIGNER.id()));

    /** One of each is needed; the first is asked for. */
    private static final List<List<String>> NEEDED = List.of(
            List.of(Fact.STATUS_OF_RESIDENCE.id()),
            List.of(Fact.EXPIRES_ON.id(), Fact.CARD_VALIDITY.id()),
            List.of(Fact.BIRTH_DATE.id()),
            List.of(Fact.ANNUAL_REMUNERATION.id(), "monthlyPay"));

    /** Tests whether a column tells who is a foreign national. */
    public static boolean tellsForeigners(String id) {
        return FOREIGNER.contains(id);
    }

    /** Returns what is to be said of each that is missing. */
    public List<LocatedFinding> problems() {
        return NEEDED.stream()
                .filter(ids -> !isKnown(ids))
                .map(ids -> LocatedFinding.of(
                        place,
                        RosterFindingCode.COLUMN_MISSING,
                        sheetName(),
                        new ColumnName(ids.get(0)),
                        listed(offers(Set.copyOf(ids)))))
                .toList();
    }

    /** Why no person is assessed where no column tells who is a foreign national. */
    public Optional<UnreadableRosterException> refusal() {
        return isKnown(FOREIGNER) ? Optional.empty() : Optional.of(refused());
    }

    /** The same for a table that was not recognised as a roster; only where an offer can help. */
    public Optional<UnreadableRosterException> refusalWithOffer() {
        return isKnown(FOREIGNER) || offers(FOREIGNER).isEmpty() ? Optional.empty() : Optional.of(refused());
    }

    private UnreadableRosterException refused() {
        return UnreadableRosterException.of(
                place, RosterFindingCode.NO_FOREIGNER_COLUMN, sheetName(), listed(offers(FOREIGNER)));
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
        return place.sheet().orElse(place.fileName());
    }
}
