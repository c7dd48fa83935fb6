/** The Spring Batch job: reads, assesses and writes one roster. */
@NullMarked
package org.hsproster.batch.job;

import org.jspecify.annotations.NullMarked;
