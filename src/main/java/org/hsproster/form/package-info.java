/** Drafts of the agency's point calculation table, one workbook per person. */
@NullMarked
package org.hsproster.form;

import org.jspecify.annotations.NullMarked;
