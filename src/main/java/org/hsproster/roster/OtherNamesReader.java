package org.hsproster.roster;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.employee.Reported;

/** Reads a list of names of one organization. */
record OtherNamesReader() implements ValueReader<Set<String>> {

    /** A comma is part of some names. */
    private static final Pattern SEPARATOR = Pattern.compile("[;；、\\n\\r]");

    @Override
    public Reported<Set<String>> read(RawCell cell, CellNotes notes) {
        return new TextReader()
                .read(cell, notes)
                .map(text -> SEPARATOR
                        .splitAsStream(cell.raw())
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
