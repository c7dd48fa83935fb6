/** Tells HR and managers by mail what a run has come to. */
@NullMarked
package org.hsproster.monthly.mail;

import org.jspecify.annotations.NullMarked;
