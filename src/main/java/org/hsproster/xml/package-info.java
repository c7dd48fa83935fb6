/** Goes through large XML as the bytes it is, for those that read it and those that copy it. */
@NullMarked
package org.hsproster.xml;

import org.jspecify.annotations.NullMarked;
