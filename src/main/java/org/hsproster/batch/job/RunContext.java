package org.hsproster.batch.job;

import java.util.Optional;
import org.hsproster.batch.claim.RunClaim;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.spreadsheet.Password;

/**
 * What a run takes from its caller and no database stores.
 *
 * @param progress learns how far the run has come
 * @param password opens protected files
 * @param claim on the workbook
 */
public record RunContext(RunProgress progress, Optional<Password> password, RunClaim claim) {}
