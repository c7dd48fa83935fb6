package org.hsproster.monthly;

/** Learns what this process does in monthly runs that several processes share. */
public interface SharedMonthListener {

    /** Called for each roster that this process finishes. */
    void finished(InboxResult result);

    /**
     * Called where this process leaves a run to others, again and again until it can work on it.
     *
     * @param cause {@link MachineException} or another one that has a sentence of its own
     */
    void cannotWork(RuntimeException cause);
}
