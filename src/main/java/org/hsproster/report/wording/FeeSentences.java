package org.hsproster.report.wording;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hsproster.renewal.application.Fee;
import org.hsproster.rulebook.FeeRow;

/** Writes fees as text. They are shown as to be checked, since no official text confirms them. */
public final class FeeSentences {

    private static final int MONTHS_OF_A_YEAR = 12;

    private FeeSentences() {}

    /** Returns the fee of one person on one line; an unknown one says so, and none is empty. */
    public static String of(Texts texts, Fee fee) {
        if (fee instanceof Fee.Due due) {
            return texts.text("fee.due", due.yen(), online(texts, due.onlineYen(), due.paymentYen()));
        }
        return fee instanceof Fee.Unknown ? texts.text("fee.unknown") : "";
    }

    private static String online(Texts texts, OptionalLong yen, OptionalLong payment) {
        if (yen.isEmpty()) {
            return texts.text("fee.noOnline");
        }
        return payment.isPresent()
                ? texts.text("fee.onlineAndPayment", yen.getAsLong(), payment.getAsLong())
                : texts.text("fee.online", yen.getAsLong());
    }

    /** Returns which periods of stay a row is for, and the amounts. */
    static String rule(Texts texts, FeeRow row) {
        String amounts = row.onlineYen().isPresent()
                ? texts.text("fee.rule.online", row.yen(), row.onlineYen().getAsLong())
                : texts.text("fee.rule.counter", row.yen());
        return texts.text("fee.rule", periods(texts, row), amounts);
    }

    private static String periods(Texts texts, FeeRow row) {
        if (row.isForAll()) {
            return texts.text("fee.rule.others");
        }
        return row.atLeast().isPresent()
                ? texts.text("fee.rule.atLeast", length(texts, row.atLeast()))
                : texts.text("fee.rule.above", length(texts, row.above()));
    }

    private static String length(Texts texts, OptionalInt bound) {
        int months = bound.orElseThrow();
        if (months == MONTHS_OF_A_YEAR) {
            return texts.text("fee.rule.year");
        }
        boolean isYears = months % MONTHS_OF_A_YEAR == 0;
        return isYears
                ? texts.text("fee.rule.years", months / MONTHS_OF_A_YEAR)
                : texts.text("fee.rule.months", months);
    }
}
