/** Which process works on which workbook, where several processes share a database. */
@NullMarked
package org.hsproster.batch.claim;

import org.jspecify.annotations.NullMarked;
