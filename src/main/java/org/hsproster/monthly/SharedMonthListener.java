package org.hsproster.monthly;

import java.time.LocalDate;

/** Learns what this process does in monthly runs that several processes share. */
public interface SharedMonthListener {

    /** Called once before this process helps to end another run, after which it begins its own. */
    void anotherRunIsOpen(LocalDate asOf);

    /** Called for each roster that this process finishes. */
    void finished(InboxResult result);

    /**
     * Called where this process leaves a run to others, again and again until it can work on it.
     *
     * @param cause {@link MachineException} or another one that has a sentence of its own
     */
    void cannotWork(RuntimeException cause);
}
