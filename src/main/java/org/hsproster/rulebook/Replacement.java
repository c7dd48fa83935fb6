package org.hsproster.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks whether a rule file can replace the one of the same path: it must be the same rule, without conditions that no
 * fact can meet.
 */
final class Replacement {

    private Replacement() {}

    /**
     * Checks a replacement.
     *
     * @throws RulebookException naming file and key
     */
    static void check(String file, Parameter replacement, Rulebook rulebook) {
        Parameter replaced = rulebook.find(replacement.id())
                .orElseThrow(() -> new RulebookException(
                        file, "parameter " + replacement.id() + " is no parameter of the rulebook"));
        if (!replaced.id().equals(idOf(file))) {
            throw new RulebookException(file, "parameter must be " + idOf(file) + ", and is " + replacement.id());
        }
        if (!form(replaced).equals(form(replacement))) {
            throw new RulebookException(file, "versions must have " + form(replaced) + ", as the rulebook has");
        }
        Set<String> known =
                rulebook.parameters().stream().flatMap(Replacement::kinds).collect(Collectors.toUnmodifiableSet());
        kinds(replacement).filter(kind -> !known.contains(kind)).findFirst().ifPresent(kind -> {
            throw new RulebookException(
                    file,
                    "is: " + kind + " is no kind of the rulebook; known are "
                            + known.stream().sorted().toList());
        });
    }

    /** Returns the id of a file: {@code hsp-i-b/rd-ratio.yaml} contains {@code hsp_i_b.rd_ratio}. */
    private static String idOf(String file) {
        return file.replace(".yaml", "").replace('-', '_').replace('/', '.');
    }

    private static String form(Parameter parameter) {
        if (parameter.versions().stream().allMatch(version -> version.value().isPresent())) {
            return "a value";
        }
        return parameter.versions().stream().allMatch(version -> version.fees().isEmpty()) ? "rows" : "fees";
    }

    private static Stream<String> kinds(Parameter parameter) {
        return parameter.versions().stream()
                .flatMap(version -> version.rows().stream())
                .flatMap(row -> row.is().stream());
    }
}
