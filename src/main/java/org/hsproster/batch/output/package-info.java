/** The files of outputs: written under temporary names, published together, discarded where a run fails. */
@NullMarked
package org.hsproster.batch.output;

import org.jspecify.annotations.NullMarked;
