package org.hsproster.batch.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The claims in the table {@code run_claim} of a database that several processes share. */
final class SharedRunClaims implements RunClaims {

    private final JdbcTemplate jdbc;
    private final LiveProcess process;

    SharedRunClaims(JdbcTemplate jdbc, LiveProcess process) {
        this.jdbc = jdbc;
        this.process = process;
    }

    @Override
    public String process() {
        return process.id();
    }

    @Override
    public Optional<RunClaim> take(Path workbook) {
        process.begin();
        String key = DigestUtils.sha256Hex(workbook.toString());
        try {
            jdbc.update("insert into run_claim (file_key, process) values (?, ?)", key, process.id());
            return Optional.of(new Stored(key, false));
        } catch (DuplicateKeyException e) {
            int taken = jdbc.update(
                    "update run_claim set process = ? where file_key = ? and not exists (select 1 from run_process"
                            + " where id = run_claim.process and " + LiveProcess.IS_ALIVE + ")",
                    process.id(),
                    key);
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
            jdbc.update("delete from run_claim where file_key = ? and process = ?", key, process.id());
        }
    }
}
