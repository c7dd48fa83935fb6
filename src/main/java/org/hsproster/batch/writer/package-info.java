/** The outputs of a run, each a class of its own. */
@NullMarked
package org.hsproster.batch.writer;

import org.jspecify.annotations.NullMarked;
