package org.hsproster.batch.claim;

import java.nio.file.Path;
import java.util.Optional;

/** The claims of processes on workbooks. A process claims a workbook before it starts the run that writes it. */
public sealed interface RunClaims permits SoleRunClaims, SharedRunClaims {

    /**
     * Returns the name of this process in hidden files, so that two processes never write to the same one; empty where
     * no other process can write.
     */
    String process();

    /**
     * Claims a workbook. The claim of a process that is dead is taken over.
     *
     * @return empty where another run that may be alive has it
     */
    Optional<RunClaim> take(Path workbook);
}
