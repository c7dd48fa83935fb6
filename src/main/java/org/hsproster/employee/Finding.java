package org.hsproster.employee;

import java.util.List;
import java.util.Optional;

/**
 * A problem with, or a note about, the recorded facts of one person. Bad data is reported, never thrown.
 *
 * @param about the fact, and with it the cell, that caused it
 * @param values arguments of the message, in the order of the message bundle; only shown to the user
 */
public record Finding(FindingCode code, Optional<Fact<?>> about, List<Object> values) {

    public Finding {
        values = List.copyOf(values);
    }

    public static Finding about(Fact<?> fact, FindingCode code, Object... values) {
        return new Finding(code, Optional.of(fact), List.of(values));
    }

    public FindingCode.Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return code.name();
    }
}
