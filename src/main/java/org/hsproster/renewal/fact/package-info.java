/** Resolves recorded facts before points are counted: doubtful, assumed and implausible ones. */
@NullMarked
package org.hsproster.renewal.fact;

import org.jspecify.annotations.NullMarked;
