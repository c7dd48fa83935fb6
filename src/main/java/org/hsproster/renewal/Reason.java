package org.hsproster.renewal;

import java.util.List;

/**
 * One sentence that tells why an outlook is what it is. The numbers come from the facts and the rulebook, the words
 * from the message bundle.
 *
 * @param values what the sentence is filled with, in its order
 */
public record Reason(Code code, List<Object> values) {

    /** The sentences there are. */
    public enum Code {
        LEFT
    }

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(Code code, Object... values) {
        return new Reason(code, List.of(values));
    }

    @Override
    public String toString() {
        return code.name();
    }
}
