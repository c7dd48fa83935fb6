/** Counts the total of one person over time, with the causes of its changes. */
@NullMarked
package org.hsproster.renewal.timeline;

import org.jspecify.annotations.NullMarked;
