/** Mails to HR, managers and owners of cases about monthly runs. */
@NullMarked
package org.hsproster.monthly.mail;

import org.jspecify.annotations.NullMarked;
