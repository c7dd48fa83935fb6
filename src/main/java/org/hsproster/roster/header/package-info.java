/** Recognises the columns of a sheet by their headers. */
@NullMarked
package org.hsproster.roster.header;

import org.jspecify.annotations.NullMarked;
