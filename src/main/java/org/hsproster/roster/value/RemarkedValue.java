package org.hsproster.roster.value;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Reported;

/**
 * A value found among remarks.
 *
 * @param reported the bare value; missing if it says that there is none
 * @param findings about the bare value
 */
record RemarkedValue<T>(Reported<T> reported, List<String> remarks, CellFindings findings) {

    RemarkedValue {
        remarks = List.copyOf(remarks);
    }

    Optional<T> value() {
        return reported instanceof Reported.Unclear<T> unclear ? Optional.of(unclear.value()) : reported.confirmed();
    }
}
