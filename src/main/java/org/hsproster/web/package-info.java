/** The upload page: rosters are uploaded in a browser, and annotated workbooks downloaded. */
@NullMarked
package org.hsproster.web;

import org.jspecify.annotations.NullMarked;
