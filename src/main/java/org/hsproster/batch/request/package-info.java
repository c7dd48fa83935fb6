/** Requests, the runs that they result in, and their outcome. */
@NullMarked
package org.hsproster.batch.request;

import org.jspecify.annotations.NullMarked;
