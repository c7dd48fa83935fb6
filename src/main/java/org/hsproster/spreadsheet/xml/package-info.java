/** Reads, copies and rewrites large XML as bytes, without building a tree. */
@NullMarked
package org.hsproster.spreadsheet.xml;

import org.jspecify.annotations.NullMarked;
