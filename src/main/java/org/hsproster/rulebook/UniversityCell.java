package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the universities that a cell names, each with the country and the remarks beside its name. */
final class UniversityCell {

    /** Maximum number of parts of a name; a name with two predecessors or languages in brackets has four. */
    private static final int MAX_PARTS = 4;

    /** Maximum number of signs at which one part is divided. */
    private static final int MAX_JOINTS = 8;

    /** Maximum length of a cell with names, in characters. */
    private static final int MAX_LENGTH = 500;

    private static final Pattern SEPARATORS = Pattern.compile("[()\\[\\]【】「」〔〕,、;；/／→⇒|\\n]|\\s[-–—]\\s");

    /** A blank between two words of a script without blanks between words. */
    private static final Pattern BLANK = Pattern.compile("(?<=[^\\x00-\\x7F])\\s+(?=[^\\x00-\\x7F])");

    /** Signs and words that stand between two names, but also inside one: ケース・ウェスターン・リザーブ大学. */
    private static final Pattern JOINTS = Pattern.compile("[・･·•&＆+＋]|\\s(?i:and)\\s|及び|および");

    /** Signs that doubt or deny the text beside them. */
    private static final Pattern DOUBT = Pattern.compile("[?？※*＊×✕☓✖✗✘△▲□☐!！~〜～]");

    private final UniversityIndex index;
    private final List<UniversityIndex> others;
    private final List<UniversityMention> mentions = new ArrayList<>();

    /** The names of parts that were divided already: each end of a part is divided once. */
    private final Map<String, List<String>> joined = new HashMap<>();

    /**
     * A part of the cell.
     *
     * @param isApart whether more than a blank separates it from the part before it
     */
    private record Part(String text, boolean isApart) {}

    /** A country in front of the first name. */
    private Optional<String> leading = Optional.empty();

    private UniversityCell(UniversityIndex index, List<UniversityIndex> others) {
        this.index = index;
        this.others = others;
    }

    /**
     * Returns the universities of the index that the cell names, and others beside them.
     *
     * @param others tell which other texts are names as well
     */
    static List<UniversityMention> mentions(String cell, UniversityIndex index, List<UniversityIndex> others) {
        if (cell.length() > MAX_LENGTH) {
            return List.of();
        }
        UniversityCell read = new UniversityCell(index, others);
        Set<Institution> whole = index.findWhole(cell);
        if (whole.isEmpty()) {
            read.parts(read.partsOf(cell));
        } else {
            read.mentions.add(new UniversityMention(whole));
        }
        if (DOUBT.matcher(cell).find()) {
            read.mentions.forEach(UniversityMention::qualify);
        }
        return read.mentions;
    }

    private List<Part> partsOf(String cell) {
        List<Part> parts = new ArrayList<>();
        for (String group :
                SEPARATORS.split(cell.replace('（', '(').replace('）', ')').replace('，', ','), -1)) {
            boolean isApart = true;
            for (String part : BLANK.split(group, -1)) {
                if (!part.isBlank()) {
                    boolean isOne =
                            isKnown(part) || JOINTS.matcher(part).results().count() > MAX_JOINTS;
                    List<String> names = isOne ? List.of() : joinedNames(part);
                    for (String name : names.isEmpty() ? List.of(part.strip()) : names) {
                        parts.add(new Part(name, isApart));
                        isApart = !names.isEmpty();
                    }
                }
            }
        }
        return parts;
    }

    /** Returns the names of a part that joins several, of which at least the first or the last is known; else none. */
    private List<String> joinedNames(String part) {
        List<String> known = joined.get(part);
        if (known == null) {
            known = divided(part);
            joined.put(part, known);
        }
        return known;
    }

    private List<String> divided(String part) {
        for (Matcher joint = JOINTS.matcher(part); joint.find(); ) {
            String name = part.substring(0, joint.start()).strip();
            String rest = part.substring(joint.end()).strip();
            if (isName(name)) {
                List<String> more = isKnown(rest) ? List.of(rest) : joinedNames(rest);
                if (more.isEmpty() && isKnown(name) && isName(rest)) {
                    more = List.of(rest);
                }
                if (!more.isEmpty()) {
                    List<String> names = new ArrayList<>(List.of(name));
                    names.addAll(more);
                    return names;
                }
            }
        }
        return List.of();
    }

    private boolean isName(String text) {
        return isKnown(text)
                || others.stream().anyMatch(other -> !other.find(text).isEmpty())
                || (UniversityRemark.isInstitution(text)
                        && !UniversityRemark.isSeparateSchool(text)
                        && !UniversityRemark.isRemark(text));
    }

    private boolean isKnown(String text) {
        return !index.find(text).isEmpty();
    }

    private void parts(List<Part> parts) {
        boolean isAfterWord = false;
        for (int from = 0; from < parts.size(); ) {
            Part part = parts.get(from);
            int length = longestName(parts, from);
            if (length > 0) {
                mention(length > 1 ? index.findWhole(joined(parts, from, length)) : index.find(part.text()));
                if (isAfterWord && !part.isApart()) {
                    last().qualify();
                }
                isAfterWord = false;
            } else {
                isAfterWord = isWord(part.text());
                beside(part.text());
            }
            from += Math.max(length, 1);
        }
    }

    /** Tests for a word that may belong to the name of another university behind it: 青森 中央大学. */
    private boolean isWord(String part) {
        return index.countryNamedBy(part).isEmpty()
                && !UniversityRemark.isRemark(part)
                && !UniversityRemark.isInstitution(part);
    }

    private void mention(Set<Institution> bearers) {
        UniversityMention mention = new UniversityMention(bearers);
        leading.ifPresent(mention::in);
        leading = Optional.empty();
        mentions.add(mention);
    }

    /** Reads a part that is no known name. */
    private void beside(String part) {
        Optional<String> country = index.countryNamedBy(part);
        if (mentions.isEmpty()) {
            leading = country.isPresent() ? country : leading;
        } else if (country.isPresent()) {
            last().in(country.get());
        } else if (UniversityRemark.isLeft(part)) {
            last().leave();
        } else if (UniversityRemark.isSeparateSchool(part)) {
            last().qualify();
        } else if (!UniversityRemark.isRemark(part)) {
            if (UniversityRemark.isInstitution(part)) {
                mentions.add(new UniversityMention(Set.of()));
            } else {
                last().qualify();
            }
        }
    }

    /** Returns the number of parts from {@code from} on that form a known name; 0 if none do. */
    private int longestName(List<Part> parts, int from) {
        for (int length = Math.min(parts.size() - from, MAX_PARTS); length > 1; length--) {
            if (!index.findWhole(joined(parts, from, length)).isEmpty()) {
                return length;
            }
        }
        return isKnown(parts.get(from).text()) ? 1 : 0;
    }

    private static String joined(List<Part> parts, int from, int length) {
        return parts.subList(from, from + length).stream().map(Part::text).collect(Collectors.joining(" "));
    }

    private UniversityMention last() {
        return mentions.get(mentions.size() - 1);
    }
}
