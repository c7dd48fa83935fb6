package org.hsproster.renewal.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** The fee for the coming application, which is paid when it is granted. */
public sealed interface Fee {

    /**
     * A fee with its amount.
     *
     * @param filedOn the day of filing whose rules decide
     * @param yen at the counter
     * @param onlineYen for an online application, without the fee for the payment; empty if no figure is known
     * @param paymentYen the fee for the payment of an online application; empty if there is none
     */
    record Due(LocalDate filedOn, long yen, OptionalLong onlineYen, OptionalLong paymentYen) implements Fee {

        /** Returns the amount of an online application, or that at the counter where none is known. */
        public long onlineYenElseYen() {
            return onlineYen.orElse(yen);
        }
    }

    /** A fee whose day or period of stay is not known, or a case for a person to review first. */
    record Unknown() implements Fee {}

    /** No application is due. */
    record None() implements Fee {}

    /** Returns the fee with its amount, if it is known. */
    default Optional<Due> due() {
        return this instanceof Due due ? Optional.of(due) : Optional.empty();
    }
}
