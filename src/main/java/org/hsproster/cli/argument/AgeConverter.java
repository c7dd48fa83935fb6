package org.hsproster.cli.argument;

import java.time.Period;
import org.hsproster.settings.PeriodText;
import picocli.CommandLine.ITypeConverter;

/** Converts a period such as {@code 24m}. */
public final class AgeConverter implements ITypeConverter<Period> {

    @Override
    public Period convert(String value) {
        return PeriodText.of(value).orElseThrow(() -> new UsageException("usage.age", value));
    }
}
