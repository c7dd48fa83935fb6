/** The point calculation table (ポイント計算表): items, awards, exclusions, total. */
@NullMarked
package org.hsproster.points;

import org.jspecify.annotations.NullMarked;
