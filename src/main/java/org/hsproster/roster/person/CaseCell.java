package org.hsproster.roster.person;

import java.util.Optional;

/**
 * A cell of an annotated copy in which HR has written about the application of a person.
 *
 * @param address A1
 * @param text as it is written
 */
public record CaseCell(Optional<String> sheet, String address, String text) {

    @Override
    public String toString() {
        return "CaseCell";
    }
}
