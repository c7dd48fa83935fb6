/** How a total changes over time: what one person scores on each day, and why. */
@NullMarked
package org.hsproster.renewal.timeline;

import org.jspecify.annotations.NullMarked;
