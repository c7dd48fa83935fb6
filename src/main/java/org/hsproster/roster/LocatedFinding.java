package org.hsproster.roster;

import java.util.Optional;
import org.hsproster.employee.Finding;

/**
 * A finding and where it comes from.
 *
 * @param file name without folder
 * @param sheet empty for CSV, or where the whole file is meant
 * @param cell A1 address; for CSV the same counting of columns and lines
 */
public record LocatedFinding(String file, Optional<String> sheet, Optional<String> cell, Finding finding) {}
