/** The settings that apply to every run: the file {@code hsp-roster.yml} beside the start scripts. */
@NullMarked
package org.hsproster.settings;

import org.jspecify.annotations.NullMarked;
