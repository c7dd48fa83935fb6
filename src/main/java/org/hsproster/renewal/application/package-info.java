/** What an application needs besides points: the fee and the papers. */
@NullMarked
package org.hsproster.renewal.application;

import org.jspecify.annotations.NullMarked;
