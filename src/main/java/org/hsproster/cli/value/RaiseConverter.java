package org.hsproster.cli.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.comparison.FactChange;
import org.hsproster.comparison.RaiseByPercent;
import org.hsproster.comparison.RaiseByYen;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a raise such as {@code 3%} or {@code 300000}. */
public final class RaiseConverter implements ITypeConverter<FactChange> {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s?%");
    private static final Pattern YEN = Pattern.compile("(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})\\s?(?:円|yen)?");
    private static final Pattern TEN_THOUSAND_YEN = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s?万円?");

    @Override
    public FactChange convert(String value) {
        String raise = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        Matcher percent = PERCENT.matcher(raise);
        Matcher yen = YEN.matcher(raise);
        Matcher tenThousandYen = TEN_THOUSAND_YEN.matcher(raise);
        try {
            if (percent.matches()) {
                return new RaiseByPercent(new BigDecimal(percent.group(1)));
            }
            if (yen.matches()) {
                return new RaiseByYen(Long.parseLong(yen.group(1).replace(",", "")));
            }
            if (tenThousandYen.matches()) {
                return new RaiseByYen(new BigDecimal(tenThousandYen.group(1))
                        .movePointRight(4)
                        .longValueExact());
            }
        } catch (IllegalArgumentException e) {
            throw unusable(value);
        }
        throw unusable(value);
    }

    private static TypeConversionException unusable(String value) {
        return new TypeConversionException(("'%s' is neither a percentage up to 100 such as 3%%"
                        + " nor yen a year from 1,000 to 100,000,000 such as 300000")
                .formatted(value));
    }
}
