/** Assesses the next renewal: filing window, outlook, timeline, reasons. */
@NullMarked
package org.hsproster.renewal;

import org.jspecify.annotations.NullMarked;
