/** What other facts or other rules do to the answers: changes of facts, the answers before and after, and counts. */
@NullMarked
package org.hsproster.comparison;

import org.jspecify.annotations.NullMarked;
