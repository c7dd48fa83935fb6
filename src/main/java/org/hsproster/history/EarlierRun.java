package org.hsproster.history;

import java.time.LocalDate;

/** The run that another one is compared with. */
record EarlierRun(long id, LocalDate asOf, String rulebook) {}
