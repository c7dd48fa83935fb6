/** Pages for the console: one person, the rules, the columns of a roster. */
@NullMarked
package org.hsproster.cli.page;

import org.jspecify.annotations.NullMarked;
