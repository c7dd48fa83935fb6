/** Reads degrees, evidence of Japanese, licences and lengths of experience. */
@NullMarked
package org.hsproster.roster.value.qualification;

import org.jspecify.annotations.NullMarked;
