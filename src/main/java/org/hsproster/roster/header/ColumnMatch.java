package org.hsproster.roster.header;

import java.util.Optional;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.MoneyUnit;

/**
 * The column a header stands for.
 *
 * @param doubt what the header says that leaves the values below unclear
 */
public record ColumnMatch(String id, Optional<MoneyUnit> unit, Optional<LengthUnit> length, Optional<String> doubt) {

    /** The same column with values that something leaves unclear. */
    ColumnMatch doubted(String by) {
        return new ColumnMatch(id, unit, length, Optional.of(by));
    }
}
