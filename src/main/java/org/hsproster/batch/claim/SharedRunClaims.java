package org.hsproster.batch.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.batch.request.StoredPaths;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The claims in the table {@code run_claim} of a database that several processes share. */
final class SharedRunClaims implements RunClaims {

    private final JdbcTemplate jdbc;
    private final LiveProcess process;
    private final StoredPaths paths;

    /** The claims of the runs of this process. */
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    SharedRunClaims(JdbcTemplate jdbc, LiveProcess process, StoredPaths paths) {
        this.jdbc = jdbc;
        this.process = process;
        this.paths = paths;
    }

    @Override
    public String process() {
        return process.id();
    }

    @Override
    public boolean areShared() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A claim that this process could not give back, since the database did not answer, is taken again.
     */
    @Override
    public Optional<RunClaim> take(Path workbook) {
        process.begin();
        String key = DigestUtils.sha256Hex(paths.write(workbook));
        if (!held.add(key)) {
            return Optional.empty();
        }
        Optional<RunClaim> taken = Optional.empty();
        try {
            taken = taken(key);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                held.remove(key);
            }
        }
    }

    private Optional<RunClaim> taken(String key) {
        try {
            jdbc.update("insert into run_claim (file_key, process) values (?, ?)", key, process.id());
            return Optional.of(new Stored(key, false));
        } catch (DuplicateKeyException e) {
            int taken = jdbc.update(
                    "update run_claim set process = ? where file_key = ? and (process = ? or not exists"
                            + " (select 1 from run_process where id = run_claim.process and " + LiveProcess.IS_ALIVE
                            + "))",
                    process.id(),
                    key,
                    process.id());
            return taken == 1 ? Optional.of(new Stored(key, true)) : Optional.empty();
        }
    }

    private final class Stored implements RunClaim {

        private final String key;
        private final boolean isTakenOver;

        private Stored(String key, boolean isTakenOver) {
            this.key = key;
            this.isTakenOver = isTakenOver;
        }

        @Override
        public boolean isTakenOver() {
            return isTakenOver;
        }

        @Override
        public void hold() {
            List<String> owners =
                    jdbc.queryForList("select process from run_claim where file_key = ? for update", String.class, key);
            if (!owners.equals(List.of(process.id()))) {
                throw new ClaimedElsewhereException();
            }
        }

        @Override
        public void close() {
            held.remove(key);
            jdbc.update("delete from run_claim where file_key = ? and process = ?", key, process.id());
        }
    }
}
