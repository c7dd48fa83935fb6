/** What is reported about a run as a whole. */
@NullMarked
package org.hsproster.report.run;

import org.jspecify.annotations.NullMarked;
