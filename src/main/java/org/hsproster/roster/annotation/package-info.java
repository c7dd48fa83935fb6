/** Finds what the program has added to an annotated copy, and removes it. */
@NullMarked
package org.hsproster.roster.annotation;

import org.jspecify.annotations.NullMarked;
