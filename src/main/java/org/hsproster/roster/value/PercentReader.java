package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/** Reads a percentage. A number below 1 without a sign is refused, since it may be a fraction or a percentage. */
public record PercentReader() implements ValueReader<BigDecimal> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?)(%|パーセント|percent)?");

    @Override
    public Reported<BigDecimal> read(RawCell cell, CellFindings findings) {
        if (Placeholders.saysNone(cell.squeezed())) {
            return Reported.missing();
        }
        Matcher percentage = PERCENTAGE.matcher(cell.squeezed());
        if (!percentage.matches()) {
            return findings.unreadable(RosterFindingCode.UNREADABLE_PERCENT);
        }
        BigDecimal number = new BigDecimal(percentage.group(1));
        if (number.compareTo(HUNDRED) > 0) {
            return findings.unreadable(RosterFindingCode.UNREADABLE_PERCENT);
        }
        boolean isBare = percentage.group(2) == null;
        boolean mayBeShare = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        return isBare && mayBeShare ? findings.unreadable(RosterFindingCode.PERCENT_UNCLEAR) : Reported.stated(number);
    }
}
