/** Entry point of hsp-roster. */
@NullMarked
package org.hsproster;

import org.jspecify.annotations.NullMarked;
