package org.hsproster.roster.header;

import java.util.Optional;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.MoneyUnit;

/**
 * The column that a header means.
 *
 * @param doubt the part of the header that makes the values unclear
 */
public record ColumnMatch(String id, Optional<MoneyUnit> unit, Optional<LengthUnit> length, Optional<String> doubt) {

    /** Returns the same column with unclear values. */
    ColumnMatch doubted(String by) {
        return new ColumnMatch(id, unit, length, Optional.of(by));
    }
}
