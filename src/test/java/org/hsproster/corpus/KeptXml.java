package org.hsproster.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks whether an element of the outcome holds everything that the one of the original held, in its order. */
final class KeptXml {

    /** What elements of these names are known by; all others are known by their places among those of their name. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("sheet", "name"),
            Map.entry("c", "r"),
            Map.entry("Relationship", "Id"),
            Map.entry("numFmt", "numFmtId"),
            Map.entry("shape", "id"),
            Map.entry("shapetype", "id"),
            Map.entry("comment", "ref"));

    private static final Set<String> ANY_ORDER =
            Set.of("Relationships", "definedNames", "numFmts", "cols", "xml", "coreProperties", "commentList");

    private final Change change;
    private final Set<String> differences = new TreeSet<>();

    private KeptXml(Change change) {
        this.change = change;
    }

    /** What is different beyond what the change allows. */
    static Set<String> differences(Change change, XmlTree original, XmlTree outcome) {
        KeptXml compared = new KeptXml(change);
        if (!original.name().equals(outcome.name())) {
            return Set.of("it is a " + outcome.local() + " in place of a " + original.local());
        }
        compared.compare(original, outcome);
        return compared.differences;
    }

    private void compare(XmlTree original, XmlTree outcome) {
        if (original.equals(outcome)) {
            return;
        }
        compareAttributes(original, outcome);
        if (!original.text().equals(outcome.text())
                && !(change == Change.PROPERTIES && original.text().isEmpty())) {
            differences.add("text of " + original.local());
        }
        if (change == Change.ROSTER && original.local().equals("cols")) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        List<String> keys = keys(outcome);
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i), i);
        }
        int last = -1;
        List<String> wanted = keys(original);
        for (int i = 0; i < wanted.size(); i++) {
            Integer place = places.remove(wanted.get(i));
            XmlTree child = original.children().get(i);
            if (place == null) {
                differences.add("lost " + original.local() + "/" + child.local() + " "
                        + child.attribute("Type").replaceAll(".*/", ""));
                continue;
            }
            if (place < last && !ANY_ORDER.contains(original.local())) {
                differences.add("another order in " + original.local());
            }
            last = place;
            compare(child, outcome.children().get(place));
        }
        for (int added : places.values()) {
            String child = outcome.children().get(added).local();
            if (!change.adds(original.local(), child)) {
                differences.add("added " + original.local() + "/" + child);
            }
        }
    }

    private void compareAttributes(XmlTree original, XmlTree outcome) {
        Set<String> names = new TreeSet<>(original.attributes().keySet());
        names.addAll(outcome.attributes().keySet());
        for (String name : names) {
            String before = original.attribute(name);
            String after = outcome.attribute(name);
            boolean isRowNumber = name.equals("r") && original.local().equals("row") && before.isEmpty();
            if (!isRowNumber && !isSame(name, before, after) && !change.changes(original.local(), name)) {
                differences.add(
                        original.local() + "@" + name.substring(name.indexOf('}') + 1) + " " + before + " -> " + after);
            }
        }
    }

    private static List<String> keys(XmlTree parent) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>();
        int row = 0;
        for (XmlTree child : parent.children()) {
            if (child.local().equals("row")) {
                row = number(child, row + 1);
                keys.add("row#" + row);
                continue;
            }
            String attribute = KEYS.get(child.local());
            String key = child.name() + (attribute == null ? "" : "#" + ForeignPackage.key(child.attribute(attribute)));
            if (child.local().equals("Relationship")) {
                key += child.attribute("Type");
            } else if (child.local().equals("definedName")) {
                key += child.attribute("name") + child.text();
            }
            keys.add(key + "#" + seen.merge(key, 1, Integer::sum));
        }
        return keys;
    }

    /** Of a row; one that does not tell it follows the one before. */
    private static int number(XmlTree row, int otherwise) {
        String told = row.attribute("r");
        return told.isEmpty() ? otherwise : Integer.parseInt(told);
    }

    private static boolean isSame(String name, String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        if (name.equals("rgb") && before.length() == 6) {
            return after.equalsIgnoreCase("FF" + before);
        }
        if (name.equals("Target")) {
            return ForeignPackage.key(before).equals(ForeignPackage.key(after));
        }
        return isTrue(before) && isTrue(after) || isFalse(before) && isFalse(after) || isSameNumber(before, after);
    }

    private static boolean isSameNumber(String before, String after) {
        String number = "-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?";
        return before.matches(number)
                && after.matches(number)
                && Double.compare(Double.parseDouble(before), Double.parseDouble(after)) == 0;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static boolean isFalse(String value) {
        return value.equals("0") || value.equals("false");
    }
}
