package org.hsproster.employee;

import java.util.List;
import java.util.Optional;

/**
 * Something about the recorded facts of one person that the reader of the roster should know: bad data is told, never
 * thrown.
 *
 * @param about the fact, and with it the cell, that caused it
 * @param values what the sentence is filled with, in the order of the message bundle; shown to the user alone
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
