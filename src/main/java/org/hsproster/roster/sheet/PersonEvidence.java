package org.hsproster.roster.sheet;

import java.util.List;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;

/** Tests whether a row is about a person, whatever other words it contains. */
final class PersonEvidence {

    private static final List<String> STATUS = List.of("statusOfResidence");
    private static final List<String> BIRTH = List.of("birthDate");
    private static final List<String> NATIONALITY = List.of("nationality", "foreignerFlag");
    private static final List<String> EXPIRY = List.of("expiresOn");
    private static final List<String> NUMBER = List.of("employeeNo");
    private static final List<String> NAME = List.of("name", "familyName", "givenName");

    private PersonEvidence() {}

    /**
     * Tests whether a row has a status or a date of birth, or a nationality or an expiry together with a name or
     * number.
     */
    static boolean isIn(SheetRow row, Header header) {
        return holds(row, header, STATUS, true) || holds(row, header, BIRTH, false) || isInStay(row, header);
    }

    private static boolean isInStay(SheetRow row, Header header) {
        boolean isNamed = holds(row, header, NAME, true)
                || header.cells(row, NUMBER).stream()
                        .anyMatch(cell -> TotalsRow.word(cell).isEmpty());
        return isNamed && (holds(row, header, EXPIRY, false) || holds(row, header, NATIONALITY, true));
    }

    private static boolean holds(SheetRow row, Header header, List<String> columns, boolean asText) {
        return header.cells(row, columns).stream()
                .anyMatch(cell -> (!asText || cell instanceof RawCell.Text)
                        && !Placeholders.standsForBlank(cell.squeezed())
                        && !RowCount.is(cell)
                        && TotalsRow.word(cell).isEmpty());
    }
}
