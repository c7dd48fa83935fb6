package org.hsproster.cli.argument;

import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** A wrong use of the command line, with the key and the values of its sentence. */
public final class UsageException extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> values;

    public UsageException(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public List<Object> values() {
        return values;
    }
}
