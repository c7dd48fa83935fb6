/** The command line and its exit codes. */
@NullMarked
package org.hsproster.cli;

import org.jspecify.annotations.NullMarked;
