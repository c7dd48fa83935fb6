package org.hsproster.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is wrong with the list of parts and the relationships of a package. */
final class PackageFaults {

    private final ForeignPackage parts;
    private final Set<String> faults = new TreeSet<>();

    private PackageFaults(ForeignPackage parts) {
        this.parts = parts;
    }

    static Set<String> of(ForeignPackage parts) {
        PackageFaults found = new PackageFaults(parts);
        found.checkTypes();
        found.checkRelations("");
        for (String key : parts.keys()) {
            if (key.endsWith(".rels")) {
                found.checkSource(key);
            } else if (!key.equals(ForeignPackage.CONTENT_TYPES)) {
                found.checkRelations(key);
            }
        }
        return found.faults;
    }

    private void checkTypes() {
        PartTypes types = PartTypes.of(parts);
        types.twice().forEach(key -> faults.add("two types for " + key));
        types.named().stream()
                .filter(key -> !parts.has(key))
                .forEach(key -> faults.add("a type for " + key + ", which is not there"));
        parts.keys().stream()
                .filter(key -> !key.equals(ForeignPackage.CONTENT_TYPES)
                        && types.of(key).isEmpty())
                .forEach(key -> faults.add("no type for " + key));
    }

    private void checkRelations(String key) {
        List<Relation> relations = Relation.of(parts, key);
        Set<String> ids = new HashSet<>();
        for (Relation each : relations) {
            if (!ids.add(each.id())) {
                faults.add("two relationships " + each.id() + " of " + key);
            }
            if (!each.isExternal() && !parts.has(each.target().replaceAll("#.*", ""))) {
                faults.add("a relationship of " + key + " to " + each.target() + ", which is not there");
            }
        }
        if (key.endsWith(".xml")) {
            XmlTree.read(parts, key).stream()
                    .flatMap(XmlTree::all)
                    .flatMap(XmlTree::references)
                    .filter(id -> !id.isEmpty() && !ids.contains(id))
                    .forEach(id -> faults.add(key + " refers to " + id + ", which is not there"));
        }
    }

    private void checkSource(String entry) {
        Set<String> sources = parts.keys().stream().map(Relation::entryOf).collect(Collectors.toSet());
        if (!entry.equals(Relation.entryOf("")) && !sources.contains(entry)) {
            faults.add("relationships " + entry + " of a part that is not there");
        }
    }
}
