package org.hsproster.roster.annotation;

import java.util.Optional;
import java.util.stream.Stream;

/** A part of what HR writes about the application of a person. Each has a column on the action list. */
public enum CasePart {
    OWNER("owner"),
    STATE("state"),
    FILED_ON("filedOn"),
    NOTE("note");

    /** Prefix of the ids of the added columns. */
    private static final String ADDED = "CASE_";

    private final String id;

    CasePart(String id) {
        this.id = id;
    }

    /** Returns the id of its column on the action list. */
    public String id() {
        return id;
    }

    /** Returns the part that an added column of a roster holds. */
    static Optional<CasePart> ofAdded(String column) {
        return Stream.of(values())
                .filter(part -> column.equals(ADDED + part.name()))
                .findFirst();
    }
}
