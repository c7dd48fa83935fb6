/** The upload page: rosters in by the browser, annotated workbooks out. */
@NullMarked
package org.hsproster.web;

import org.jspecify.annotations.NullMarked;
