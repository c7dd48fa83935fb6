/** Drafts of the agency's point calculation table, one workbook per person. A spreadsheet room: it knows no law. */
@NullMarked
package org.hsproster.form;

import org.jspecify.annotations.NullMarked;
