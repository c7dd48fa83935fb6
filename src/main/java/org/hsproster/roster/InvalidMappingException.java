package org.hsproster.roster;

import java.util.List;
import java.util.stream.Collectors;
import org.hsproster.roster.finding.LocatedFinding;

/** Thrown for a mapping file that cannot be used. Its problems name the key instead of a cell. */
public final class InvalidMappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<LocatedFinding> problems;

    InvalidMappingException(List<LocatedFinding> problems) {
        super(problems.stream()
                .map(problem -> problem.file() + " " + problem.finding())
                .collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems of the file. */
    public List<LocatedFinding> problems() {
        return problems;
    }
}
