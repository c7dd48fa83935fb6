package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads annual bonuses as an amount or as a number of monthly payments.
 *
 * @param monthlyYen the pay of one month
 */
public record BonusReader(long monthlyYen) implements ValueReader<Long> {

    private static final ValueReader<Long> AMOUNT = new MoneyReader(AmountScale.BONUS);
    private static final Pattern MONTHS = Pattern.compile("(?:年間|年額|年|計|合計|基本給の?|月給の?)*"
            + "(?<months>\\d{1,2}(?:\\.\\d{1,3})?)(?:(?:か|ヶ|カ|ケ|ヵ|箇)月分?|月分|months?)(?:/年)?");

    @Override
    public Reported<Long> read(RawCell cell, CellFindings findings) {
        Matcher months = MONTHS.matcher(cell.squeezed());
        if (!months.matches()) {
            return AMOUNT.read(cell, findings);
        }
        long yen = new BigDecimal(months.group("months"))
                .multiply(BigDecimal.valueOf(monthlyYen))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        findings.add(RosterFindingCode.BONUS_IN_MONTHS, yen);
        return new Reported.Assumed<>(yen);
    }
}
