/** What every way of giving the answer shares: the assessed row, and its sentences in Japanese and English. */
@NullMarked
package org.hsproster.report;

import org.jspecify.annotations.NullMarked;
