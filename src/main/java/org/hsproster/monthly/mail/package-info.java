/** Mails to HR and managers about monthly runs. */
@NullMarked
package org.hsproster.monthly.mail;

import org.jspecify.annotations.NullMarked;
