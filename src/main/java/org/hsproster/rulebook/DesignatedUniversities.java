package org.hsproster.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The universities that the agency has designated (告示された大学), and which of them a name means. Names are compared
 * after folding, exactly: a name that is merely alike is another name.
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1), tables, row 特別加算 (bonus points), form number ⑰.
 */
public final class DesignatedUniversities {

    /** What a name means. */
    public enum Answer {
        /** A designated university, or one of several that all are. */
        LISTED,
        NOT_LISTED,
        /** A designated university and another institution answer to the name. */
        AMBIGUOUS
    }

    private static final String LIST = "designated-universities-2026-01.csv";
    private static final String NAMES = "university-names.csv";
    private static final List<String> COLUMNS = List.of("name_en", "name_ja", "country_en", "country_ja");
    private static final String JAPAN = "japan";

    /** A name of the list with two predecessors or languages in brackets has four. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_KNOWN = 10_000;

    private static final Pattern INNER_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern PREDECESSORS = Pattern.compile("^[^:]*:");
    private static final Pattern SEPARATORS =
            Pattern.compile("[()\\[\\]【】「」〔〕,、;；/／→⇒|\\n]|\\s[-–—]\\s|(?<=[^\\x00-\\x7F])\\s+(?=[^\\x00-\\x7F])");

    private final String text;
    private final Map<String, Set<Institution>> byName = new HashMap<>();
    private final Map<String, Set<Institution>> byTurnedName = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /** What cells were found to mention: a roster repeats few universities, and folding costs more than the rest. */
    private final Map<String, List<Mention>> known = new ConcurrentHashMap<>();

    private DesignatedUniversities(String file, String text) {
        this.text = text;
        List<Map<String, String>> names =
                CsvTable.rows(NAMES, Resources.text(NAMES), List.of("kind", "name", "country", "means"));
        names.stream()
                .filter(row -> field(row, "kind").equals("place"))
                .forEach(row -> countries.put(Folding.key(field(row, "name")), Folding.key(field(row, "country"))));
        Map<String, Institution> listed = addList(CsvTable.rows(file, text, COLUMNS));
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

    /** The list that comes with the program. */
    public static DesignatedUniversities load() {
        return new DesignatedUniversities(LIST, Resources.text(LIST));
    }

    /**
     * A list in the place of the one that comes with the program.
     *
     * @param file with the same columns
     * @throws RulebookException for a file that cannot be used, naming it
     */
    public static DesignatedUniversities read(Path file) {
        try {
            return new DesignatedUniversities(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RulebookException(
                    file.toString(), "cannot be read as UTF-8 text; save the list as CSV UTF-8 and try again");
        }
    }

    /** What decides about a name, for the fingerprint of the rules. */
    String fingerprinted() {
        return text + Resources.text(NAMES);
    }

    /**
     * What a cell with the name of a university says. Of several names the best one counts.
     *
     * @param inJapan whether the degree is Japanese, where that is known; it settles a name that is ambiguous otherwise
     */
    public Answer match(String cell, Optional<Boolean> inJapan) {
        Answer best = Answer.NOT_LISTED;
        List<Mention> mentions =
                known.size() < MOST_KNOWN ? known.computeIfAbsent(cell, this::mentions) : mentions(cell);
        for (Mention mention : mentions) {
            Answer answer = mention.answer(inJapan);
            if (answer == Answer.LISTED) {
                return answer;
            }
            best = answer == Answer.AMBIGUOUS ? answer : best;
        }
        return best;
    }

    private List<Mention> mentions(String cell) {
        Set<Institution> whole = findWhole(cell);
        if (!whole.isEmpty()) {
            return List.of(new Mention(whole));
        }
        List<String> parts = new ArrayList<>();
        for (String part :
                SEPARATORS.split(cell.replace('（', '(').replace('）', ')').replace('，', ','), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        List<Mention> mentions = new ArrayList<>();
        Optional<String> leading = Optional.empty();
        for (int from = 0; from < parts.size(); ) {
            int length = longestName(parts, from);
            String part = parts.get(from);
            Optional<String> country = Optional.ofNullable(countries.get(Folding.key(part)));
            if (length > 0) {
                Mention mention = new Mention(length > 1 ? findWhole(joined(parts, from, length)) : find(part));
                leading.ifPresent(mention.countries::add);
                leading = Optional.empty();
                mentions.add(mention);
            } else if (country.isPresent() && mentions.isEmpty()) {
                leading = country;
            } else if (country.isPresent()) {
                last(mentions).countries.add(country.get());
            } else if (!mentions.isEmpty() && !UniversityName.isRemark(part)) {
                if (UniversityName.isInstitution(part)) {
                    mentions.add(new Mention(Set.of()));
                } else {
                    last(mentions).isQualified = true;
                }
            }
            from += Math.max(length, 1);
        }
        return mentions;
    }

    /** How many parts from {@code from} on make a known name together; 0 for none. */
    private int longestName(List<String> parts, int from) {
        for (int length = Math.min(parts.size() - from, MOST_PARTS); length > 1; length--) {
            if (!findWhole(joined(parts, from, length)).isEmpty()) {
                return length;
            }
        }
        return find(parts.get(from)).isEmpty() ? 0 : 1;
    }

    private static String joined(List<String> parts, int from, int length) {
        return String.join(" ", parts.subList(from, from + length));
    }

    private static Mention last(List<Mention> mentions) {
        return mentions.get(mentions.size() - 1);
    }

    private Set<Institution> find(String name) {
        Set<Institution> found = findWhole(name);
        for (String whole : found.isEmpty() ? UniversityName.withoutUnit(name) : List.<String>of()) {
            if (found.isEmpty()) {
                found = findWhole(whole);
            }
        }
        return found;
    }

    /** Who bears the name as it stands, or failing a listed one, with University of X turned into X University. */
    private Set<Institution> findWhole(String name) {
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

    /** The names a field of the list holds: with brackets, without, and those inside that are names themselves. */
    private List<String> namesIn(String field) {
        List<String> names = new ArrayList<>(List.of(field));
        String rest = Folding.width(field);
        for (Matcher brackets = INNER_BRACKETS.matcher(rest);
                brackets.find();
                brackets = INNER_BRACKETS.matcher(rest)) {
            String inside = PREDECESSORS.matcher(brackets.group(1)).replaceFirst("");
            for (String name : inside.split("[/–]|\\s-\\s", -1)) {
                if (UniversityName.isInstitution(name)) {
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

    /** Another bearer of a name, unless the list itself has one of that name in that country. */
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

    /** Somebody who bears a name. */
    private record Institution(String name, boolean isListed, String country) {}

    /** One university as a cell names it, with what is written beside the name. */
    private static final class Mention {

        private final Set<Institution> bearers;
        private final Set<String> countries = new LinkedHashSet<>();
        private boolean isQualified;

        Mention(Set<Institution> bearers) {
            this.bearers = bearers;
        }

        Answer answer(Optional<Boolean> inJapan) {
            List<Institution> meant = bearers.stream()
                    .filter(each -> countries.isEmpty() || countries.contains(each.country()))
                    .toList();
            Answer answer = answer(meant);
            if (answer == Answer.AMBIGUOUS && inJapan.isPresent()) {
                List<Institution> there = meant.stream()
                        .filter(each -> each.country().equals(JAPAN) == inJapan.get())
                        .toList();
                answer = there.isEmpty() ? answer : answer(there);
            }
            return answer == Answer.LISTED && isQualified ? Answer.AMBIGUOUS : answer;
        }

        private static Answer answer(List<Institution> meant) {
            if (meant.stream().noneMatch(Institution::isListed)) {
                return Answer.NOT_LISTED;
            }
            boolean isOne = meant.stream().map(Institution::country).distinct().count() == 1;
            return isOne && meant.stream().allMatch(Institution::isListed) ? Answer.LISTED : Answer.AMBIGUOUS;
        }
    }
}
