/** The values of options, and what is wrong with one. */
@NullMarked
package org.hsproster.cli.value;

import org.jspecify.annotations.NullMarked;
