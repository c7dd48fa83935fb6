package org.hsproster.batch;

import javax.sql.DataSource;
import org.hsproster.batch.request.StoredPaths;
import org.springframework.transaction.PlatformTransactionManager;

/** A database that several processes share. */
public record SharedDatabase(DataSource dataSource, PlatformTransactionManager transactionManager, StoredPaths paths) {}
