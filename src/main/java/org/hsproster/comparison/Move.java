package org.hsproster.comparison;

import org.hsproster.renewal.Outlook;

/** How many people have another outlook after than before. */
public record Move(Outlook from, Outlook to, int people) {}
