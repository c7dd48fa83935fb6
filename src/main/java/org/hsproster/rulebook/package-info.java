/** The law as data: dated and cited rule files, independent of any person. */
@NullMarked
package org.hsproster.rulebook;

import org.jspecify.annotations.NullMarked;
