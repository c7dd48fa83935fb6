package org.hsproster.employee;

/**
 * The expected pay of the contracting organization in the twelve months after the assessment date.
 *
 * <p>Includes bonuses. Excludes overtime, whose amount is not known in advance, and allowances that only reimburse a
 * cost (commuting, family, untaxed housing).
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1), tables, row 年収 (annual income); what counts is in the
 * Immigration Services Agency's questions and answers on the points system (February 2025).
 *
 * @param yen gross, whole Japanese yen per year; never negative
 */
public record AnnualRemuneration(long yen) {

    public AnnualRemuneration {
        if (yen < 0) {
            throw new IllegalArgumentException("annual remuneration must not be negative");
        }
    }

    public static AnnualRemuneration ofYen(long yen) {
        return new AnnualRemuneration(yen);
    }

    @Override
    public String toString() {
        return "AnnualRemuneration";
    }
}
