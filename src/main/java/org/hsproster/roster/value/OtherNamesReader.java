package org.hsproster.roster.value;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.RawCell;

/** Reads a list of names of one organization. */
public record OtherNamesReader() implements ValueReader<Set<String>> {

    /** Commas do not separate, since they are part of some names. */
    private static final Pattern SEPARATOR = Pattern.compile("[;；、\\n\\r]");

    @Override
    public Reported<Set<String>> read(RawCell cell, CellFindings findings) {
        return new TextReader()
                .read(cell, findings)
                .map(text -> SEPARATOR
                        .splitAsStream(cell.raw())
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
