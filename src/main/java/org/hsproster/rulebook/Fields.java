package org.hsproster.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the keys of one YAML mapping by type, and rejects invalid values with the name of the file and key. */
final class Fields {

    private final String where;
    private final Map<?, ?> mapping;

    private Fields(String where, Map<?, ?> mapping) {
        this.where = where;
        this.mapping = mapping;
    }

    static Fields of(String where, @Nullable Object node) {
        if (node instanceof Map<?, ?> mapping) {
            return new Fields(where, mapping);
        }
        throw new RulebookException(where, "must be a mapping of keys to values");
    }

    /** Rejects keys that are not among {@code known}. */
    Fields onlyWith(Set<String> known) {
        for (Object key : mapping.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw refused(
                        String.valueOf(key),
                        "is not known here; known are "
                                + known.stream().sorted().toList());
            }
        }
        return this;
    }

    boolean has(String key) {
        return mapping.containsKey(key);
    }

    boolean isMapping(String key) {
        return mapping.get(key) instanceof Map<?, ?>;
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> refused(key, "is missing"));
    }

    Optional<String> optionalText(String key) {
        Object value = mapping.get(key);
        if (value == null) {
            return Optional.empty();
        }
        String text = String.valueOf(value).strip();
        if (text.isEmpty()) {
            throw refused(key, "must not be empty");
        }
        return Optional.of(text);
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw refused(key, "must be a date such as 2026-11-21");
        }
    }

    long number(String key) {
        Object value = mapping.get(key);
        if ((value instanceof Integer || value instanceof Long) && ((Number) value).longValue() >= 0) {
            return ((Number) value).longValue();
        }
        throw refused(key, "must be a whole number, not negative");
    }

    int count(String key) {
        long number = number(key);
        if (number > Integer.MAX_VALUE) {
            throw refused(key, "is too large");
        }
        return (int) number;
    }

    Fields fields(String key) {
        return of(where + ": " + key, mapping.get(key));
    }

    List<Fields> list(String key) {
        if (!(mapping.get(key) instanceof List<?> nodes)) {
            throw refused(key, "must be a list");
        }
        List<Fields> list = new ArrayList<>();
        for (Object node : nodes) {
            list.add(of(where + ": " + key + " " + (list.size() + 1), node));
        }
        return list;
    }

    Set<String> keys() {
        return mapping.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    RulebookException refused(String key, String problem) {
        return new RulebookException(where, key + " " + problem);
    }
}
