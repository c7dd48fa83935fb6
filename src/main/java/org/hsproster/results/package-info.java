/** The results document (JSON) that other programs read. */
@NullMarked
package org.hsproster.results;

import org.jspecify.annotations.NullMarked;
