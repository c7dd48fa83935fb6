package org.hsproster.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relationship as a package states it.
 *
 * @param type its last part, such as {@code worksheet}
 * @param target the key of the part, or the address where it is outside the package
 */
record Relation(String id, String type, String target, boolean isExternal) {

    /** The relationships of a part, or of the package where the key is empty; none where they cannot be read. */
    static List<Relation> of(ForeignPackage parts, String key) {
        List<Relation> relations = new ArrayList<>();
        for (XmlTree each :
                XmlTree.read(parts, entryOf(key)).map(XmlTree::children).orElse(List.of())) {
            String type = each.attribute("Type");
            boolean isExternal = each.attribute("TargetMode").equals("External");
            String target = each.attribute("Target");
            relations.add(new Relation(
                    each.attribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    isExternal ? target : resolved(key, target),
                    isExternal));
        }
        return relations;
    }

    static Optional<String> target(ForeignPackage parts, String key, String type) {
        return of(parts, key).stream()
                .filter(each -> each.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    static String entryOf(String key) {
        int name = key.lastIndexOf('/') + 1;
        return key.substring(0, name) + "_rels/" + key.substring(name) + ".rels";
    }

    private static String resolved(String source, String target) {
        String path = target.replace('\\', '/');
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        List<String> steps = new ArrayList<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return ForeignPackage.key(String.join("/", steps));
    }

    @Override
    public String toString() {
        return "Relation";
    }
}
