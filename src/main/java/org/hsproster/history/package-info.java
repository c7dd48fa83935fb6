/** Earlier runs in the database, changes since then, and the states of people on past days. */
@NullMarked
package org.hsproster.history;

import org.jspecify.annotations.NullMarked;
