package org.hsproster.cli;

import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long ago, such as {@code 24m}. */
final class AgeConverter implements ITypeConverter<Period> {

    private static final Pattern AGE = Pattern.compile("[0-9]{1,4}[dmyDMY]");

    @Override
    public Period convert(String value) {
        if (!AGE.matcher(value).matches()) {
            throw new TypeConversionException("'" + value + "' is not an age such as 24m, 2y or 90d");
        }
        return Period.parse("P" + value.toUpperCase(Locale.ROOT));
    }
}
