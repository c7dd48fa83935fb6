/** Reads the facts about a person from one or several rows and from sheets that complete a roster. */
@NullMarked
package org.hsproster.roster.person;

import org.jspecify.annotations.NullMarked;
