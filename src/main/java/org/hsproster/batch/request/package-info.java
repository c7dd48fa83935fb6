/** What a caller asks of a run, what identifies the run, and what the caller is told of it. */
@NullMarked
package org.hsproster.batch.request;

import org.jspecify.annotations.NullMarked;
