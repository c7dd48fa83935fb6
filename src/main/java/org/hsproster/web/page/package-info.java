/** Controllers, and what the templates show. */
@NullMarked
package org.hsproster.web.page;

import org.jspecify.annotations.NullMarked;
