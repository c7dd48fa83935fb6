/** The process of a command: its folders, its progress on the terminal, and its end. */
@NullMarked
package org.hsproster.cli.process;

import org.jspecify.annotations.NullMarked;
