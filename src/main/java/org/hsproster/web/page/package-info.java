/** Controllers, and the models of the templates. */
@NullMarked
package org.hsproster.web.page;

import org.jspecify.annotations.NullMarked;
