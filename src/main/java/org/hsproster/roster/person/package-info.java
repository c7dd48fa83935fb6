/** The facts about a person: of a row, of several rows, and of sheets that complete a roster. */
@NullMarked
package org.hsproster.roster.person;

import org.jspecify.annotations.NullMarked;
