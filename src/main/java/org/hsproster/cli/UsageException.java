package org.hsproster.cli;

import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** A wrong use of the command line, with the key and the values of its sentence. */
final class UsageException extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    UsageException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    String key() {
        return key;
    }

    List<Object> values() {
        return values;
    }
}
