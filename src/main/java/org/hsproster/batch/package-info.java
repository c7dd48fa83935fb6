/** The job: reads, assesses and writes rosters, and makes the outcome visible all at once. */
@NullMarked
package org.hsproster.batch;

import org.jspecify.annotations.NullMarked;
