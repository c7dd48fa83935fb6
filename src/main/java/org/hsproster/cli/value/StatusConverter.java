package org.hsproster.cli.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.roster.EnteredFacts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a status of residence, written as in the results document or as in a roster. */
public final class StatusConverter implements ITypeConverter<StatusOfResidence> {

    @Override
    public StatusOfResidence convert(String value) {
        return Stream.of(StatusOfResidence.values())
                .filter(status -> status.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .or(() -> EnteredFacts.read(Map.of(Fact.STATUS_OF_RESIDENCE.id(), value), LocalDate.EPOCH)
                        .facts()
                        .confirmed(Fact.STATUS_OF_RESIDENCE))
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no status of residence such as HSP_I_B or 技術・人文知識・国際業務".formatted(value)));
    }
}
