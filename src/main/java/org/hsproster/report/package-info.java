/** The assessed row and its change since the earlier run, which all outputs share. */
@NullMarked
package org.hsproster.report;

import org.jspecify.annotations.NullMarked;
