/** Monthly runs that several processes share: each roster is a task, and so is the end of the run. */
@NullMarked
package org.hsproster.monthly.task;

import org.jspecify.annotations.NullMarked;
