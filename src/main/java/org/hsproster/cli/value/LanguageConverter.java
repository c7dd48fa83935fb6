package org.hsproster.cli.value;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts {@code ja} or {@code en}. */
public final class LanguageConverter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String value) {
        return switch (value) {
            case "ja" -> Locale.JAPANESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("'" + value + "' is not one of ja, en");
        };
    }
}
