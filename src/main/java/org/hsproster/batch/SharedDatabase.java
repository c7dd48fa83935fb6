package org.hsproster.batch;

import java.util.Optional;
import javax.sql.DataSource;
import org.hsproster.batch.claim.RunClaims;
import org.hsproster.batch.claim.SharedFolder;
import org.hsproster.batch.request.StoredPaths;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A database that several processes share.
 *
 * @param paths how paths are written to it
 * @param claims of this process
 */
public record SharedDatabase(
        DataSource dataSource, PlatformTransactionManager transactionManager, StoredPaths paths, RunClaims claims) {

    /** Returns the folder that machines share beside the database; empty where the settings name none. */
    public Optional<SharedFolder> folder() {
        return paths.shared().map(folder -> new SharedFolder(new JdbcTemplate(dataSource), folder));
    }
}
