package org.hsproster.cli.argument;

import java.time.Period;
import org.hsproster.settings.PeriodText;
import picocli.CommandLine.ITypeConverter;

/** Converts a period such as {@code 24m}, of at least a day. */
public final class AgeConverter implements ITypeConverter<Period> {

    @Override
    public Period convert(String value) {
        Period age = PeriodText.of(value).orElseThrow(() -> new UsageException("usage.age", value));
        if (age.isZero()) {
            throw new UsageException("usage.age.zero", value);
        }
        return age;
    }
}
