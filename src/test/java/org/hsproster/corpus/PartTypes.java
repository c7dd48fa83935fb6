package org.hsproster.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind each part of a package is said to be. */
final class PartTypes {

    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();
    private final List<String> twice = new ArrayList<>();

    static PartTypes of(ForeignPackage parts) {
        PartTypes types = new PartTypes();
        for (XmlTree each : XmlTree.read(parts, ForeignPackage.CONTENT_TYPES)
                .map(XmlTree::children)
                .orElse(List.of())) {
            boolean isDefault = each.local().equals("Default");
            Map<String, String> known = isDefault ? types.defaults : types.overrides;
            String name = ForeignPackage.key(each.attribute(isDefault ? "Extension" : "PartName"));
            if (known.put(name, each.attribute("ContentType")) != null) {
                types.twice.add(name);
            }
        }
        return types;
    }

    /** Empty where nothing says it. */
    Optional<String> of(String key) {
        String extension = key.substring(key.lastIndexOf('.') + 1);
        return Optional.ofNullable(overrides.getOrDefault(key, defaults.get(extension)));
    }

    /** The parts that are told by their names. */
    List<String> named() {
        return List.copyOf(overrides.keySet());
    }

    /** What is told twice. */
    List<String> twice() {
        return twice;
    }
}
