/** The sentences in Japanese and English. */
@NullMarked
package org.hsproster.report.wording;

import org.jspecify.annotations.NullMarked;
