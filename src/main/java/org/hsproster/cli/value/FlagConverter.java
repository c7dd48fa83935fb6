package org.hsproster.cli.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.comparison.FlagLost;
import org.hsproster.employee.Fact;
import org.hsproster.roster.EnteredFacts;
import org.hsproster.roster.header.ColumnName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the column of a flag that can be lost, such as {@code innovationSupport}, by its id or header. */
public final class FlagConverter implements ITypeConverter<FlagLost> {

    private static final List<Fact<Boolean>> FLAGS = List.of(
            Fact.INNOVATION_SUPPORT,
            Fact.SME,
            Fact.LOCAL_GOVERNMENT_SUPPORT,
            Fact.INVESTMENT_MANAGEMENT,
            Fact.GROWTH_FIELD,
            Fact.MULTIPLE_DEGREES,
            Fact.JAPANESE_DEGREE,
            Fact.DESIGNATED_UNIVERSITY,
            Fact.FOREIGN_QUALIFICATION,
            Fact.DUTIES_MATCH_FIELD,
            Fact.DISPATCH,
            Fact.NOTIFIED,
            Fact.BUSINESS_MANAGER_CRITERIA,
            Fact.RESIDENT_TAX_PAID,
            Fact.SOCIAL_INSURANCE_PAID);

    @Override
    public FlagLost convert(String value) {
        Optional<String> column = EnteredFacts.column(value).map(ColumnName::id);
        return FLAGS.stream()
                .filter(flag -> column.filter(flag.id()::equals).isPresent())
                .findFirst()
                .map(FlagLost::new)
                .orElseThrow(() -> new TypeConversionException("'%s' is no yes or no that can be lost, such as %s"
                        .formatted(value, FLAGS.stream().map(Fact::id).collect(Collectors.joining(", ")))));
    }
}
