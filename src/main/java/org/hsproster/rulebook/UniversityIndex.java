package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index of institutions by name: the designated universities under all of their names, and other institutions with
 * the same names.
 */
final class UniversityIndex {

    static final String JAPAN = "japan";
    static final List<String> COLUMNS = List.of("name_en", "name_ja", "country_en", "country_ja");

    static final String NAMES_FILE = "university-names.csv";

    private static final Pattern INNER_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern PREDECESSORS = Pattern.compile("^[^:]*:");

    private final Map<String, Set<Institution>> byName = new HashMap<>();
    private final Map<String, Set<Institution>> byTurnedName = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /**
     * Indexes a list under all of its names.
     *
     * @param list rows with {@link #COLUMNS}
     * @param names other names, of which some may be of no university of this list
     */
    UniversityIndex(List<Map<String, String>> list, List<Map<String, String>> names) {
        names.stream()
                .filter(row -> field(row, "kind").equals("place"))
                .forEach(row -> countries.put(Folding.key(field(row, "name")), Folding.key(field(row, "country"))));
        Map<String, Institution> listed = addList(list);
        for (Map<String, String> row : names) {
            String name = field(row, "name");
            switch (field(row, "kind")) {
                case "alias" ->
                    Optional.ofNullable(listed.get(mainKey(field(row, "means"))))
                            .ifPresent(institution -> addName(name, institution));
                case "other" -> addOther(name, country(field(row, "country")));
                default -> {}
            }
        }
    }

    /** Returns the rows of a table of other names of universities, and of other institutions with such a name. */
    static List<Map<String, String>> names(String file, RuleFiles files) {
        return RuleCsv.rows(file, files.text(file), List.of("kind", "name", "country", "means"));
    }

    /** Returns the country that a text names, or the country of a place that it names. */
    Optional<String> countryNamedBy(String text) {
        return Optional.ofNullable(countries.get(Folding.key(text)));
    }

    /** Returns the institutions with this name, or with the name of a part of them. */
    Set<Institution> find(String name) {
        Set<Institution> found = findWhole(name);
        for (String whole : found.isEmpty() ? UniversityName.withoutUnit(name) : List.<String>of()) {
            if (found.isEmpty()) {
                found = findWhole(whole);
            }
        }
        return found;
    }

    /**
     * Returns the institutions with exactly this name or, if none is designated, with University of X changed to X
     * University.
     */
    Set<Institution> findWhole(String name) {
        Set<Institution> found = new LinkedHashSet<>();
        UniversityName.keys(name).forEach(key -> found.addAll(byName.getOrDefault(key, Set.of())));
        if (found.stream().noneMatch(Institution::isListed)) {
            UniversityName.turned(name).ifPresent(key -> found.addAll(byTurnedName.getOrDefault(key, Set.of())));
        }
        return found;
    }

    private Map<String, Institution> addList(List<Map<String, String>> rows) {
        Map<String, Institution> listed = new HashMap<>();
        for (Map<String, String> row : rows) {
            String english = field(row, "name_en");
            String japanese = field(row, "name_ja");
            String country = Folding.key(field(row, "country_en"));
            countries.putIfAbsent(country, country);
            countries.put(Folding.key(field(row, "country_ja")), countries.getOrDefault(country, country));
            Institution institution = new Institution(english, true, country(field(row, "country_en")));
            listed.putIfAbsent(mainKey(english), institution);
            namesIn(english).forEach(name -> addName(name, institution));
            namesIn(japanese).forEach(name -> addName(name, institution));
        }
        return listed;
    }

    /** Returns the names in a field of the list: with brackets, without them, and the names inside them. */
    private List<String> namesIn(String field) {
        List<String> names = new ArrayList<>(List.of(field));
        String rest = Folding.width(field);
        for (Matcher brackets = INNER_BRACKETS.matcher(rest);
                brackets.find();
                brackets = INNER_BRACKETS.matcher(rest)) {
            String inside = PREDECESSORS.matcher(brackets.group(1)).replaceFirst("");
            for (String name : inside.split("[/–]|\\s-\\s", -1)) {
                if (UniversityRemark.isInstitution(name)) {
                    names.add(name);
                }
            }
            rest = rest.substring(0, brackets.start()) + " " + rest.substring(brackets.end());
        }
        names.add(rest);
        int comma = rest.lastIndexOf(',');
        if (comma > 0 && countries.containsKey(Folding.key(rest.substring(comma)))) {
            names.add(rest.substring(0, comma));
        }
        for (String name : List.copyOf(names)) {
            String key = Folding.key(name);
            if (key.endsWith("大学校")) {
                names.add(key.substring(0, key.length() - 1));
            }
        }
        return names;
    }

    private static String mainKey(String english) {
        String name = Folding.width(english).replaceFirst("[(（].*$", "");
        return Folding.key(name);
    }

    /** Adds another institution with a name, unless the list has one with that name in that country. */
    private void addOther(String name, String country) {
        Predicate<Institution> sameOne =
                each -> each.isListed() && each.country().equals(country);
        boolean isListed = UniversityName.keys(name).stream()
                .flatMap(key -> byName.getOrDefault(key, Set.of()).stream())
                .anyMatch(sameOne.and(each -> UniversityName.keys(each.name()).equals(UniversityName.keys(name))));
        if (!isListed) {
            addName(name, new Institution(name, false, country));
        }
    }

    private void addName(String name, Institution institution) {
        UniversityName.keys(name).forEach(key -> add(byName, key, institution));
        UniversityName.turned(name).ifPresent(key -> add(byTurnedName, key, institution));
    }

    private static void add(Map<String, Set<Institution>> index, String key, Institution institution) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(institution);
        }
    }

    private String country(String name) {
        String key = Folding.key(name);
        return countries.getOrDefault(key, key);
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
