/** What can be said about a roster, with its place. */
@NullMarked
package org.hsproster.roster.finding;

import org.jspecify.annotations.NullMarked;
