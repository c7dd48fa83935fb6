package org.hsproster.renewal;

import java.util.List;

/** An outlook and its reasons, most important first. */
record Decision(Outlook outlook, List<Reason> reasons) {

    static Decision of(Outlook outlook, Reason... reasons) {
        return new Decision(outlook, List.of(reasons));
    }

    boolean has(Reason.Code code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
