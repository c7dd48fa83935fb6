/** The files of an outcome: written hidden, published all at once, removed where a run fails. */
@NullMarked
package org.hsproster.batch.output;

import org.jspecify.annotations.NullMarked;
