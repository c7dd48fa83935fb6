/** Drafts of the agency's point calculation table, and workbooks of one person each. */
@NullMarked
package org.hsproster.form;

import org.jspecify.annotations.NullMarked;
