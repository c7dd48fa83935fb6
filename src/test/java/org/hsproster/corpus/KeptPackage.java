package org.hsproster.corpus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the outcome of an .xlsx against its original, part by part. */
final class KeptPackage {

    private static final String LITTER = "(.*/)?(__macosx/.*|\\.ds_store|thumbs\\.db|desktop\\.ini)";
    private static final String LEFT_OUT = ".*calcchain\\.xml|.*vba.*|customui/.*|" + LITTER;

    private final ForeignPackage original;
    private final ForeignPackage outcome;
    private final OfficeValidation schemas;
    private final Set<String> faults = new TreeSet<>();
    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int same;

    private KeptPackage(ForeignPackage original, ForeignPackage outcome, OfficeValidation schemas) {
        this.original = original;
        this.outcome = outcome;
        this.schemas = schemas;
    }

    static Held compare(ForeignPackage original, ForeignPackage outcome, OfficeValidation schemas) {
        KeptPackage compared = new KeptPackage(original, outcome, schemas);
        original.keys().forEach(compared::compare);
        compared.addNew(PackageFaults.of(original), PackageFaults.of(outcome));
        compared.addNew(WorkbookFaults.of(original), WorkbookFaults.of(outcome));
        outcome.keys().forEach(compared::validate);
        compared.compareScopes();
        compared.compareTypes();
        return new Held(compared.faults, compared.told());
    }

    private String told() {
        return same + " parts byte for byte; "
                + changes.entrySet().stream()
                        .map(each -> each.getValue() + ": " + each.getKey().reason())
                        .collect(Collectors.joining("; "));
    }

    private void addNew(Set<String> before, Set<String> after) {
        after.stream().filter(each -> !before.contains(each)).forEach(faults::add);
    }

    private void compare(String key) {
        Optional<byte[]> after = outcome.content(key);
        byte[] before = original.content(key).orElseThrow();
        if (key.equals(ForeignPackage.CONTENT_TYPES)) {
            return;
        }
        if (after.isEmpty()) {
            if (!key.matches(LEFT_OUT)) {
                faults.add("lost " + key);
            }
        } else if (Arrays.equals(before, after.get())) {
            same++;
        } else {
            compareMeaning(key, before, after.get());
        }
    }

    private void compareMeaning(String key, byte[] before, byte[] after) {
        Optional<XmlTree> was = XmlTree.read(before);
        Optional<XmlTree> is = XmlTree.read(after);
        if (was.isPresent() && was.equals(is)) {
            same++;
            return;
        }
        Optional<Change> change = Change.of(outcome, key);
        if (was.isEmpty() || is.isEmpty() || change.isEmpty()) {
            faults.add("changed " + key + " without a reason");
            return;
        }
        changes.merge(change.get(), 1, Integer::sum);
        for (String difference : KeptXml.differences(change.get(), was.get(), is.get())) {
            if (!isLeftOut(difference)) {
                faults.add(key + ": " + difference);
            }
        }
    }

    /** What leads to macros and to the order of calculation goes with them. */
    private static boolean isLeftOut(String difference) {
        return difference.matches("lost Relationships/Relationship (calcChain|vbaProject|extensibility)");
    }

    /** However the list of parts says it; with its macros, a workbook loses its kind. */
    private void compareTypes() {
        PartTypes before = PartTypes.of(original);
        PartTypes after = PartTypes.of(outcome);
        changes.put(Change.CONTENT_TYPES, 1);
        for (String key : original.keys()) {
            boolean isSame = before.of(key).equals(after.of(key));
            boolean isWorkbook = before.of(key).orElse("").endsWith(".main+xml");
            boolean isList = key.equals(ForeignPackage.CONTENT_TYPES);
            if (outcome.has(key) && !isSame && !isWorkbook && !isList) {
                faults.add(key + " is said to be another kind of part");
            }
        }
    }

    private void validate(String key) {
        byte[] after = outcome.content(key).orElseThrow();
        Optional<byte[]> before = original.content(key);
        if (key.endsWith(".xml") && !(before.isPresent() && Arrays.equals(before.get(), after))) {
            Set<String> known = before.map(schemas::faults).orElse(Set.of());
            schemas.faults(after).stream()
                    .filter(each -> !known.contains(each))
                    .forEach(each -> faults.add(key + " is not valid: " + each));
        }
    }

    /** Names of a sheet must belong to the same sheet as before. */
    private void compareScopes() {
        Set<List<String>> after = new HashSet<>(scopes(outcome));
        for (List<String> name : scopes(original)) {
            if (!after.contains(name)) {
                faults.add("the name " + name.get(0) + " belongs to another sheet or leads elsewhere");
            }
        }
    }

    private static List<List<String>> scopes(ForeignPackage parts) {
        Optional<XmlTree> workbook =
                Relation.target(parts, "", "officeDocument").flatMap(key -> XmlTree.read(parts, key));
        List<XmlTree> sheets = workbook.map(each -> each.within("sheets")).orElse(List.of());
        return workbook.map(each -> each.within("definedNames")).orElse(List.of()).stream()
                .map(name -> List.of(name.attribute("name"), name.text(), scope(name, sheets)))
                .toList();
    }

    private static String scope(XmlTree name, List<XmlTree> sheets) {
        String place = name.attribute("localSheetId");
        boolean isThere = place.matches("\\d{1,5}") && Integer.parseInt(place) < sheets.size();
        return isThere ? sheets.get(Integer.parseInt(place)).attribute("name") : "-" + place.isEmpty();
    }
}
