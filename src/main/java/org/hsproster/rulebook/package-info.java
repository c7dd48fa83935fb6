/** The law as data: dated, cited rule files, and nothing that knows a person. */
@NullMarked
package org.hsproster.rulebook;

import org.jspecify.annotations.NullMarked;
