/** Earlier runs in the database: what changed since, and how somebody stood on a past day. */
@NullMarked
package org.hsproster.history;

import org.jspecify.annotations.NullMarked;
