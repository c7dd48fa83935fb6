package org.hsproster.batch.claim;

import java.nio.file.Path;
import java.util.Optional;

/** The claims of a process whose database no other process can open: every other process is dead. */
final class SoleRunClaims implements RunClaims {

    private static final RunClaim CLAIM = new RunClaim() {
        @Override
        public boolean isTakenOver() {
            return false;
        }

        @Override
        public void hold() {
            // no other process can take it over
        }

        @Override
        public void close() {
            // nothing is stored
        }
    };

    @Override
    public String process() {
        return "";
    }

    @Override
    public Optional<RunClaim> take(Path workbook) {
        return Optional.of(CLAIM);
    }
}
