/** Finds what the program has added to an annotated copy, and takes it out. */
@NullMarked
package org.hsproster.roster.annotation;

import org.jspecify.annotations.NullMarked;
