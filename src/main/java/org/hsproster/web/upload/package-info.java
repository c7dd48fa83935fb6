/** Uploads: stored in a private folder, queued and assessed. */
@NullMarked
package org.hsproster.web.upload;

import org.jspecify.annotations.NullMarked;
