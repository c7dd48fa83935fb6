/** Values of options, and the sentences that refuse what is none. */
@NullMarked
package org.hsproster.cli.argument;

import org.jspecify.annotations.NullMarked;
