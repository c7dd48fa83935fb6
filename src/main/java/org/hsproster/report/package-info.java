/** What every way of giving the answer shares: the assessed row, and how it compares with the run before. */
@NullMarked
package org.hsproster.report;

import org.jspecify.annotations.NullMarked;
