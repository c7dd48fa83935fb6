/** Converts the values of options. */
@NullMarked
package org.hsproster.cli.value;

import org.jspecify.annotations.NullMarked;
