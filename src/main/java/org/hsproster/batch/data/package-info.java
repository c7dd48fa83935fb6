/** The data folder: its lock, its database and its log. */
@NullMarked
package org.hsproster.batch.data;

import org.jspecify.annotations.NullMarked;
