/** Files that only their owner can read. */
@NullMarked
package org.hsproster.file;

import org.jspecify.annotations.NullMarked;
