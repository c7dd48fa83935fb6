package org.hsproster.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The universities designated by the agency (告示された大学), and the search for one by name. Names must be equal after
 * folding: similar names belong to other universities.
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1), tables, row 特別加算 (bonus points), form number ⑰.
 */
public final class DesignatedUniversities {

    /** The meaning of a name. */
    public enum Answer {
        /** A designated university. */
        LISTED,
        NOT_LISTED,
        /** A designated university and another institution have the name. */
        AMBIGUOUS,
        /** Probably a partner school of Innovative Asia, to be checked with the ministry's list. */
        PARTNER_SCHOOL
    }

    static final String LIST = "designated-universities-2026-01.csv";

    static final String PARTNER_SCHOOLS = "innovative-asia-partner-schools.csv";
    static final String PARTNER_NAMES = "partner-school-names.csv";

    /** Maximum number of parts of a name; a name with two predecessors or languages in brackets has four. */
    private static final int MAX_PARTS = 4;

    private static final int MAX_KNOWN = 10_000;

    private static final Pattern SEPARATORS =
            Pattern.compile("[()\\[\\]【】「」〔〕,、;；/／→⇒|\\n]|\\s[-–—]\\s|(?<=[^\\x00-\\x7F])\\s+(?=[^\\x00-\\x7F])");

    /** Signs that doubt or deny the text beside them. */
    private static final Pattern DOUBT = Pattern.compile("[?？※*＊×✕☓✖✗✘△▲□☐!！~〜～]");

    private final String text;
    private final String names;
    private final UniversityIndex index;
    private final UniversityIndex partners;

    /** The universities mentioned in cells: a roster repeats a few, and folding is expensive. */
    private final Map<String, Mentions> known = new ConcurrentHashMap<>();

    private record Mentions(List<UniversityMention> universities, List<UniversityMention> partnerSchools) {}

    /** The lists that come with the program. They do not change, and indexing them takes half the time of a start. */
    private static final class Shipped {

        static final RuleFiles FILES = RuleFiles.shipped();
        static final DesignatedUniversities UNIVERSITIES = new DesignatedUniversities(
                FILES.text(LIST), names(FILES), designated(LIST, FILES.text(LIST), FILES), partners(FILES));
    }

    private DesignatedUniversities(String text, String names, UniversityIndex index, UniversityIndex partners) {
        this.text = text;
        this.names = names;
        this.index = index;
        this.partners = partners;
    }

    /** Returns the list that comes with the program. */
    public static DesignatedUniversities load() {
        return new DesignatedUniversities(
                Shipped.UNIVERSITIES.text,
                Shipped.UNIVERSITIES.names,
                Shipped.UNIVERSITIES.index,
                Shipped.UNIVERSITIES.partners);
    }

    /** Returns the list of a rulebook. */
    static DesignatedUniversities of(RuleFiles files) {
        return names(files).equals(Shipped.UNIVERSITIES.names)
                        && files.text(LIST).equals(Shipped.UNIVERSITIES.text)
                ? load()
                : of(LIST, files.text(LIST), files);
    }

    /** Returns this list with the other names of a rulebook. */
    DesignatedUniversities in(RuleFiles files) {
        return names(files).equals(names) ? this : of(LIST, text, files);
    }

    private static DesignatedUniversities of(String file, String text, RuleFiles files) {
        return new DesignatedUniversities(text, names(files), designated(file, text, files), partners(files));
    }

    private static UniversityIndex designated(String file, String text, RuleFiles files) {
        return new UniversityIndex(
                file, text, new TreeMap<>(Map.of(UniversityIndex.NAMES, files.text(UniversityIndex.NAMES))));
    }

    private static UniversityIndex partners(RuleFiles files) {
        return new UniversityIndex(
                PARTNER_SCHOOLS,
                files.text(PARTNER_SCHOOLS),
                new TreeMap<>(Map.of(
                        UniversityIndex.NAMES,
                        files.text(UniversityIndex.NAMES),
                        PARTNER_NAMES,
                        files.text(PARTNER_NAMES))));
    }

    /** Returns the tables besides the list. */
    private static String names(RuleFiles files) {
        return files.text(UniversityIndex.NAMES) + files.text(PARTNER_SCHOOLS) + files.text(PARTNER_NAMES);
    }

    /**
     * Returns a list that replaces the one of the program.
     *
     * @param file with the same columns
     * @throws RulebookException for a file that cannot be used, naming it
     */
    public static DesignatedUniversities read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new DesignatedUniversities(
                    text,
                    Shipped.UNIVERSITIES.names,
                    designated(file.toString(), text, Shipped.FILES),
                    Shipped.UNIVERSITIES.partners);
        } catch (IOException e) {
            throw new RulebookException(
                    file.toString(), "cannot be read as UTF-8 text; save the list as CSV UTF-8 and try again");
        }
    }

    /** Returns the data that determines results, for the fingerprint of the rules. */
    String fingerprinted() {
        return text + names;
    }

    /** Returns the content of the list. */
    String text() {
        return text;
    }

    /**
     * Returns the meaning of a cell with the name of a university. Of several names the best one counts.
     *
     * @param inJapan whether the degree is Japanese, if known; it decides ambiguous names
     */
    public Answer match(String cell, Optional<Boolean> inJapan) {
        Mentions mentions = known.size() < MAX_KNOWN ? known.computeIfAbsent(cell, this::mentions) : mentions(cell);
        Answer answer = best(mentions.universities(), inJapan);
        return answer != Answer.LISTED && isPartnerSchool(mentions.partnerSchools(), inJapan, answer)
                ? Answer.PARTNER_SCHOOL
                : answer;
    }

    /**
     * Tests for a partner school, none of which is in Japan. A name shared with another institution counts only if
     * there is no other evidence.
     */
    private static boolean isPartnerSchool(
            List<UniversityMention> mentions, Optional<Boolean> inJapan, Answer otherwise) {
        Answer answer = inJapan.orElse(false) ? Answer.NOT_LISTED : best(mentions, inJapan);
        return answer == Answer.LISTED || (answer == Answer.AMBIGUOUS && otherwise == Answer.NOT_LISTED);
    }

    private static Answer best(List<UniversityMention> mentions, Optional<Boolean> inJapan) {
        Answer best = Answer.NOT_LISTED;
        for (UniversityMention mention : mentions) {
            Answer answer = mention.answer(inJapan);
            if (answer == Answer.LISTED) {
                return answer;
            }
            best = answer == Answer.AMBIGUOUS ? answer : best;
        }
        return best;
    }

    private Mentions mentions(String cell) {
        return new Mentions(mentions(cell, index), mentions(cell, partners));
    }

    private static List<UniversityMention> mentions(String cell, UniversityIndex index) {
        Set<Institution> whole = index.findWhole(cell);
        if (!whole.isEmpty()) {
            UniversityMention mention = new UniversityMention(whole);
            qualify(List.of(mention), cell);
            return List.of(mention);
        }
        List<String> parts = new ArrayList<>();
        for (String part :
                SEPARATORS.split(cell.replace('（', '(').replace('）', ')').replace('，', ','), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        List<UniversityMention> mentions = new ArrayList<>();
        Optional<String> leading = Optional.empty();
        for (int from = 0; from < parts.size(); ) {
            int length = longestName(parts, from, index);
            String part = parts.get(from);
            Optional<String> country = index.countryNamedBy(part);
            if (length > 0) {
                UniversityMention mention = new UniversityMention(
                        length > 1 ? index.findWhole(joined(parts, from, length)) : index.find(part));
                leading.ifPresent(mention::in);
                leading = Optional.empty();
                mentions.add(mention);
            } else if (country.isPresent() && mentions.isEmpty()) {
                leading = country;
            } else if (country.isPresent()) {
                last(mentions).in(country.get());
            } else if (!mentions.isEmpty() && !UniversityName.isRemark(part)) {
                if (UniversityName.isInstitution(part)) {
                    mentions.add(new UniversityMention(Set.of()));
                } else {
                    last(mentions).qualify();
                }
            }
            from += Math.max(length, 1);
        }
        qualify(mentions, cell);
        return mentions;
    }

    private static void qualify(List<UniversityMention> mentions, String cell) {
        if (DOUBT.matcher(cell).find()) {
            mentions.forEach(UniversityMention::qualify);
        }
    }

    /** Returns the number of parts from {@code from} on that form a known name; 0 if none do. */
    private static int longestName(List<String> parts, int from, UniversityIndex index) {
        for (int length = Math.min(parts.size() - from, MAX_PARTS); length > 1; length--) {
            if (!index.findWhole(joined(parts, from, length)).isEmpty()) {
                return length;
            }
        }
        return index.find(parts.get(from)).isEmpty() ? 0 : 1;
    }

    private static String joined(List<String> parts, int from, int length) {
        return String.join(" ", parts.subList(from, from + length));
    }

    private static UniversityMention last(List<UniversityMention> mentions) {
        return mentions.get(mentions.size() - 1);
    }
}
