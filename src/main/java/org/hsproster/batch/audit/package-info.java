/** The audit log: a line for every run. */
@NullMarked
package org.hsproster.batch.audit;

import org.jspecify.annotations.NullMarked;
