package org.hsproster.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks whether a rule file can replace the one of the same path: it must be the same rule, without conditions that no
 * fact can meet, and without gaps.
 */
final class Replacement {

    /** The conditions that ask for what the facts of an item measure; all items know age and size. */
    private static final Set<String> MEASURED = Set.of("at_least", "above", "is");

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
        measuresTheSame(file, replacement, replaced);
        hasKnownKinds(file, replacement, rulebook);
        Continuity.verifyReplacement(file, replacement, replaced);
    }

    private static void measuresTheSame(String file, Parameter replacement, Parameter replaced) {
        replacement.unit().keySet().stream()
                .filter(MEASURED::contains)
                .filter(key -> !replaced.unit().containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new RulebookException(
                            file, "unit: " + key + " can never hold, since " + replaced.id() + " does not measure it");
                });
    }

    private static void hasKnownKinds(String file, Parameter replacement, Rulebook rulebook) {
        Set<String> known = rulebook.parameters().stream()
                .filter(each -> itemOf(each).equals(itemOf(replacement)))
                .flatMap(Replacement::kinds)
                .collect(Collectors.toUnmodifiableSet());
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

    /** Returns the name that a rule has on each sheet. */
    private static String itemOf(Parameter rule) {
        return rule.id().substring(rule.id().indexOf('.') + 1);
    }

    private static String form(Parameter parameter) {
        if (parameter.versions().stream().allMatch(version -> version.value().isPresent())) {
            return "a value";
        }
        return parameter.versions().stream().allMatch(version -> version.fees().isEmpty()) ? "rows" : "fees";
    }

    private static Stream<String> kinds(Parameter parameter) {
        return parameter.allRows().flatMap(row -> row.is().stream());
    }
}
