/** Access to the page: sign-in, filters and encryption. */
@NullMarked
package org.hsproster.web.security;

import org.jspecify.annotations.NullMarked;
