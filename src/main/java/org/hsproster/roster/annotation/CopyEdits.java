package org.hsproster.roster.annotation;

import java.util.List;
import java.util.Map;

/**
 * What HR has changed in an annotated copy that does not come back in the next one.
 *
 * @param otherColumns headers of columns that HR has added to the action list, which are not carried over
 * @param overwritten addresses, by sheet, of cells in added columns with content of HR, which is lost when the columns
 *     are replaced
 * @param renamed headers of added columns that HR has changed; these columns are kept
 */
public record CopyEdits(List<String> otherColumns, Map<String, List<String>> overwritten, List<String> renamed) {

    static final CopyEdits NONE = new CopyEdits(List.of(), Map.of(), List.of());
}
