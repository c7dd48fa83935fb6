package org.hsproster.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of {@code inputs[]} in the results document. */
record InputResult(
        String role,
        String file,
        String sha256,
        @Nullable String sheet,
        @Nullable String encoding,
        int headerRow,
        Map<String, String> columns,
        List<String> ignoredColumns,
        List<InputColumn> allColumns,
        List<String> assumptions,
        List<String> rowsLeftOut) {}
